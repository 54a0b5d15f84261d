// Times and numbers of settings, as package managers write them.
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../src/inspect/settings/amounts.ts';

describe('amounts', () => {
  it.each([
    ['1440', 1440],
    ['3 days', 4320],
    ['7d', 10_080],
    ['1 week', 10_080],
    ['P7D', 10_080],
    ['PT12H', 720],
    ['1 month', 43_200],
    ['5 minutes', 5],
    ['', 0],
    ['null', 0],
    ['2026-01-01', undefined],
    ['${AGE}', undefined],
    ['-1', undefined],
  ])('%j', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });
});
