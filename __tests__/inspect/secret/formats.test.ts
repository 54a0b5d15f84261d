// Every format of the table: a made-up value is found, masked and named; the same with a stand-in is not.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { secretTable } from '../../../src/inspect/secret/table.ts';
import { inspectBytes } from '../../support/inspect.ts';
import { SHAPES, textWith, token } from './tokens.ts';

const table = secretTable(await loadRules());
const formats = table.formats.map((format) => [format.id, format] as const);

async function find(
  text: string,
  path = 'src/app.txt',
): Promise<{ rule: string; severity: string; evidence: string }[]> {
  const { findings } = await inspectBytes(Buffer.from(text), path);
  return findings.filter(({ surface }) => surface === 'secret');
}

describe('formats of secrets', () => {
  it('are about eighty and more, each under one name', () => {
    expect(new Set(formats.map(([id]) => id)).size).toBe(formats.length);
    expect(formats.length).toBeGreaterThan(100);
  });

  it.each(formats)('%s is found', async (id, { rule, service }) => {
    for (const seed of ['one', 'two', 'three', 'four', 'five']) {
      const value = token(id, seed);
      const [first, ...others] = await find(textWith(id, value));
      expect([seed, first?.rule]).toEqual([seed, rule.id]);
      expect(others).toEqual([]);
      if (id !== 'putty') expect(first?.evidence).toContain(service);
      expect(first?.evidence).not.toContain(value.slice(0, Math.max(8, value.length / 2)));
    }
  });

  it.each(formats.filter(([id]) => id !== 'putty'))('%s with a stand-in is quiet', async (id) => {
    const value = token(id);
    const prefix = /^[A-Za-z\d]{1,10}[-_.](?:[a-z\d]{1,7}[-_])*/.exec(value)?.[0] ?? '';
    const standIn = prefix + value.slice(prefix.length).replaceAll(/[A-Za-z0-9]/g, 'x');
    const blocking = (await find(textWith(id, standIn))).filter(({ severity }) => severity !== 'LOW');
    expect(blocking).toEqual([]);
  });

  it.each(Object.keys(SHAPES))('%s is made anew from a seed', (id) => {
    if (!['private-key', 'service-account'].includes(id)) expect(token(id)).toBe(token(id));
  });
});
