import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { parseCodeowners } from '../../src/policy/codeowners.ts';

it('reads anything without throwing, and answers for any path', () => {
  const ownersish = fc.string({
    unit: fc.constantFrom(...Array.from('ab*?/\\#!@[]{} \t\r\n.')),
    maxLength: 100,
  });
  fc.assert(
    fc.property(fc.oneof(ownersish, fc.string(), fc.uint8Array()), fc.string(), (input, path) => {
      const { ownersOf, notices } = parseCodeowners(input, 'CODEOWNERS');
      expect(Array.isArray(ownersOf(path))).toBe(true);
      expect(notices.every((notice) => !/[\r\n]/.test(notice))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test.each(['*a'.repeat(2000) + 'b', '**/a/'.repeat(1000) + 'b', '\\ '.repeat(2000), '@'.repeat(100_000)])(
  'is not slowed down by its patterns',
  (pattern) => {
    const { ownersOf } = parseCodeowners(`${pattern} @a`, 'CODEOWNERS');
    expect(ownersOf(`${'a'.repeat(2000)}/${'a/'.repeat(1000)}a`)).toEqual([]);
  },
);
