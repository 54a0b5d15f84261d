import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compileGlob, compileGlobs } from '../../src/policy/globs.ts';

/** Backtracks, so it is good for short texts only. */
function expressionOf(parts: readonly string[]): RegExp {
  const sources = parts.map((part, index) => {
    const end = index === parts.length - 1;
    if (part === '**') return end ? '.+' : '(?:[^/]+/)*';
    return part.replaceAll('?', '[^/]').replaceAll('*', '[^/]*') + (end ? '' : '/');
  });
  return new RegExp(`^${sources.join('')}$`);
}

describe('compileGlob', () => {
  test.each([
    ['models/**', 'models/a.pt', true],
    ['models/**', 'models/deep/er/a.pt', true],
    ['models/**', 'models', false],
    ['models/', 'models/deep/a.pt', true],
    ['models/', 'models', false],
    ['/models/*.pt', 'models/a.pt', true],
    ['*.pt', 'a.pt', true],
    ['*.pt', 'models/a.pt', false],
    ['**/*.pt', 'a.pt', true],
    ['**/*.pt', 'x/y/a.pt', true],
    ['a/**/z', 'a/z', true],
    ['a/**/z', 'a/b/c/z', true],
    ['a/**/z', 'a/b/c/zz', false],
    ['a**z', 'abcz', true],
    ['a**z', 'ab/cz', false],
    ['**', '.github/workflows/x.yml', true],
    ['*', '.hidden', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a?c', 'a\u{1f600}c', true],
    ['Models/*', 'models/a', false],
    ['*.{pt,bin}', 'a.bin', true],
    ['{a,b/**}/c', 'b/x/c', true],
    ['{a,b{1,2}}', 'b2', true],
    ['a{,.bak}', 'a', true],
    ['a\\[1\\].pt', 'a[1].pt', true],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['a\\{b', 'a{b', true],
    ['a.pt', 'axpt', false],
    ['a+b', 'a+b', true],
    ['^a$', '^a$', true],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(compileGlob(glob)(path)).toBe(expected);
  });

  test.each([
    ['', 'segment ""'],
    ['!docs/**', 'begins with "!"'],
    ['a/[bc]', 'brackets'],
    ['@(a|b)', 'brackets'],
    ['a//b', 'segment ""'],
    ['../a', 'segment ".."'],
    ['./a', 'segment "."'],
    ['a\\', 'backslash'],
    ['a\\/b', 'backslash'],
    ['{a', 'do not pair'],
    ['a}', 'do not pair'],
    ['{a}', 'without a comma'],
    ['a'.repeat(513), 'longer'],
    ['{a,b}'.repeat(7), 'alternatives'],
    ['{a,b}'.repeat(100), 'alternatives'],
  ])('refuses %s', (glob, problem) => {
    expect(() => compileGlob(glob)).toThrow(
      expect.objectContaining({ code: 'BAD_GLOB', message: expect.stringContaining(problem) }),
    );
  });

  it('agrees with the regular expression that says the same', () => {
    const unit = (...characters: readonly string[]) =>
      fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 4 });
    const segment = unit('a', 'b', '*', '?', '-').filter((text) => text !== '**');
    const pattern = fc.array(fc.oneof(segment, fc.constant('**')), { minLength: 1, maxLength: 5 });
    const path = fc.array(unit('a', 'b', '-', '.'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pattern, path, (parts, names) => {
        const text = names.join('/');
        expect(compileGlob(parts.join('/'))(text)).toBe(expressionOf(parts).test(text));
      }),
      { numRuns: 3000 },
    );
  });
});

test('a list of globs matches when one of them does', () => {
  const matches = compileGlobs(['a/*', 'b/*']);
  expect(['a/x', 'b/x', 'c/x'].map(matches)).toEqual([true, true, false]);
  expect(compileGlobs([])('a')).toBe(false);
});
