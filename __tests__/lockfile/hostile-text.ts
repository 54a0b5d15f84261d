// Hostile texts for property tests of readers: arbitrary ones, and good files with parts cut, repeated or changed.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { LockfileReader } from '../../src/lockfile/lockfile.ts';

const ODD = [
  '\n',
  ' ',
  '"',
  "'",
  ':',
  ',',
  '{',
  '}',
  '[',
  ']',
  '@',
  '/',
  '#',
  '\0',
  '\t',
  '\r',
  '\uFEFF',
  '\u2028',
];
const WORDS = [
  '__proto__',
  'constructor',
  '<<<<<<< HEAD\n',
  '---\n',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',
  '? ',
  '%',
  '..',
];

/** Texts made of `good` by up to six changes, and texts of the same alphabet in any order. */
export function hostileText(good: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...ODD, ...WORDS), fc.string({ maxLength: 4 }));
  const change = fc.record({ at: fc.nat(), cut: fc.nat({ max: 30 }), put: piece });
  const changed = fc
    .tuple(fc.constantFrom(...good), fc.array(change, { maxLength: 6 }))
    .map(([text, changes]) => {
      let result = text;
      for (const { at, cut, put } of changes) {
        const from = at % (result.length + 1);
        result = result.slice(0, from) + put + result.slice(from + cut);
      }
      return result;
    });
  const lines = fc
    .array(fc.constantFrom(...good.flatMap((text) => text.split('\n'))), { maxLength: 40 })
    .map((all) => all.join('\n'));
  return fc.oneof(
    changed,
    lines,
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((all) => all.join('')),
  );
}

/** That a reader throws nothing, and gives lines that the text has. */
export function expectSafe(read: LockfileReader, good: readonly string[], runs = 400): void {
  fc.assert(
    fc.property(hostileText(good), (text) => {
      const { entries, problems } = read(text);
      const count = text.split('\n').length;
      const lines = problems.map(({ line }) => line);
      for (const { line, sourceLine = 1, hashes } of entries) {
        lines.push(line, sourceLine, ...hashes.map((hash) => hash.line));
      }
      expect(lines.filter((line) => !(Number.isInteger(line) && line >= 1 && line <= count))).toEqual([]);
    }),
    { numRuns: runs },
  );
}
