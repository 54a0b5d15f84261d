// Added lines of a patch: only for placing annotations.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addedLines } from '../../src/github/patch.ts';
import { textDiff } from '../contract/text-diff.ts';

test.each([
  ['a new file', '@@ -0,0 +1,3 @@\n+a\n+b\n+c', [[1, 3]]],
  ['one line in the middle', '@@ -1,3 +1,4 @@\n a\n+x\n b\n c', [[2, 2]]],
  ['an edited line', '@@ -5 +5 @@ def f():\n-a\n+b', [[5, 5]]],
  [
    'two hunks',
    '@@ -1,2 +1,3 @@\n a\n+b\n c\n@@ -10,2 +11,3 @@\n x\n+y\n z',
    [
      [2, 2],
      [12, 12],
    ],
  ],
  ['only removed lines', '@@ -1,2 +1 @@\n a\n-b', []],
  ['no newline at the end', '@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file', [[1, 1]]],
  ['added text that looks like a hunk', '@@ -1 +1,3 @@\n a\n+@@ -1 +900 @@\n+b', [[2, 3]]],
  ['nothing', '', []],
  ['no patch at all', 'GIT binary patch', []],
  ['a hunk header that is none', '@@ -1 +1 @@\n+a\n@@ oops @@\n+b', [[1, 1]]],
  ['a line number of eleven digits', '@@ -1 +99999999999 @@\n+a', []],
])('%s', (_, patch, expected) => {
  expect(addedLines(patch)).toEqual(expected);
});

test('the added lines of any two texts are the lines that the second has and the diff adds', () => {
  const line = fc.constantFrom('a', 'b', '', '+', '-', '@@ -1 +7 @@', ' ');
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.map((each) => `${each}\n`).join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = textDiff(Buffer.from(before), Buffer.from(after));
      const ranges = addedLines(diff?.patch ?? '');
      const count = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
      expect(count).toBe(diff?.additions);
      expect(ranges.every(([first, last]) => first >= 1 && last <= after.split('\n').length - 1)).toBe(true);
    }),
  );
});

test('any text gives ascending ranges that do not touch', () => {
  const piece = fc.oneof(
    fc.constantFrom('@@ -1,2 +3,4 @@\n', '@@ -1 +1 @@\n', '+x\n', '-x\n', ' x\n', '\\ No\n', '@@'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      let previous = 0;
      for (const [first, last] of addedLines(pieces.join(''))) {
        expect(first).toBeGreaterThan(previous);
        expect(last).toBeGreaterThanOrEqual(first);
        previous = last;
      }
    }),
  );
});

test('a patch of very many hunks gives a bounded list', () => {
  const patch = Array.from({ length: 30_000 }, (_, index) => `@@ -1 +${index * 2 + 1} @@\n+x`).join('\n');
  expect(addedLines(patch)).toHaveLength(10_000);
});
