import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { PolicyError } from '../../src/policy/errors.ts';
import { compileGlob } from '../../src/policy/globs.ts';

const hostile = fc.string({
  unit: fc.constantFrom('*', '?', '/', '{', '}', ',', '\\', 'a', '[', '!', '.'),
  maxLength: 60,
});

function answer(glob: string, path: string): boolean | string {
  try {
    return compileGlob(glob)(path);
  } catch (thrown) {
    if (!(thrown instanceof PolicyError)) throw thrown;
    return `${thrown.code}: ${thrown.message}`;
  }
}

it('throws nothing but BAD_GLOB, and always answers', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string()), hostile, (glob, path) => {
      expect(String(answer(glob, path))).toMatch(/^(?:true|false|BAD_GLOB: [^\r\n]+)$/);
    }),
    { numRuns: 3000 },
  );
});

// Each of these keeps a backtracking matcher busy for hours; the test's time limit is what fails.
test.each([
  ['*a'.repeat(250) + 'b', 'a'.repeat(4000)],
  ['**/a/'.repeat(100) + 'b', 'a/'.repeat(2000) + 'a'],
  ['**/*a*a*a*b', 'aaaa/'.repeat(800) + 'a'],
  ['?*'.repeat(250) + 'b', 'a'.repeat(4000)],
  ['{**/*a,**/*b}'.repeat(5), 'a/'.repeat(2000)],
])('does not go back over a path again and again: %s', (glob, path) => {
  expect(compileGlob(glob)(path)).toBe(false);
});
