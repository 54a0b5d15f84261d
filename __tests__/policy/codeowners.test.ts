import { describe, expect, it, test } from 'vitest';
import { ownersLookup, parseCodeowners } from '../../src/policy/codeowners.ts';

// What GitHub documents about each form, and the places where gitignore and it differ.
test.each([
  ['*', 'a.js', true],
  ['*', 'deep/er/a.js', true],
  ['*.js', 'a.js', true],
  ['*.js', 'deep/a.js', true],
  ['*.js', 'a.json', false],
  ['*.js', 'dir.js/inside', true],
  ['/*.js', 'a.js', true],
  ['/*.js', 'deep/a.js', false],
  ['/*', 'a', true],
  ['/*', 'a/b', false],
  ['/build/logs/', 'build/logs/a', true],
  ['/build/logs/', 'build/logs/deep/a', true],
  ['/build/logs/', 'build/logs', false],
  ['/build/logs/', 'x/build/logs/a', false],
  ['docs/*', 'docs/a.md', true],
  ['docs/*', 'docs/deep/a.md', false],
  ['docs/*', 'x/docs/a.md', false],
  ['docs/*.md', 'docs/a.md', true],
  ['docs/*.md', 'docs/x/a.md', false],
  ['apps/', 'apps/a', true],
  ['apps/', 'x/apps/deep/a', true],
  ['apps/', 'apps', false],
  ['apps', 'apps', true],
  ['apps', 'x/apps/a', true],
  ['apps', 'myapps/a', false],
  ['/apps/github', 'apps/github', true],
  ['/apps/github', 'apps/github/a', true],
  ['/apps/github', 'apps/github2', false],
  ['apps/github', 'x/apps/github/a', false],
  ['**/logs', 'logs/a', true],
  ['**/logs', 'x/y/logs', true],
  ['**/logs', 'x/mylogs', false],
  ['docs/**', 'docs/a/b', true],
  ['docs/**', 'docs', false],
  ['a/**/z', 'a/z', true],
  ['a/**/z', 'a/b/c/z', true],
  ['a/**/z', 'a/b/c/z/inside', true],
  ['**', 'a/b', true],
  ['a?.txt', 'ab.txt', true],
  ['a?.txt', 'a/.txt', false],
  ['Docs/*', 'docs/a', false],
  ['{a,b}', 'a', false],
  ['{a,b}', '{a,b}', true],
  ['/my\\ models/', 'my models/a', true],
  ['a\\*', 'a*', true],
  ['a\\*', 'ab', false],
  ['a#b', 'a#b', true],
  ['a.b', 'axb', false],
])('%s on %s: %s', (pattern, path, expected) => {
  expect(parseCodeowners(`${pattern} @owner\n`, 'CODEOWNERS').ownersOf(path)).toEqual(
    expected ? ['@owner'] : [],
  );
});

describe('parseCodeowners', () => {
  it('lets the last matching line win', () => {
    const owners = parseCodeowners('*.js @b\n* @a @org/team\n/x/ x@example.com\n', 'CODEOWNERS');
    expect(owners.ownersOf('a.js')).toEqual(['@a', '@org/team']);
    expect(owners.ownersOf('x/a.js')).toEqual(['x@example.com']);
  });

  it('takes owners away where a line names none', () => {
    const owners = parseCodeowners('/apps/ @a\n/apps/github\n/apps/gitlab # nobody\n', 'CODEOWNERS');
    expect(['apps/a', 'apps/github/a', 'apps/gitlab/a'].map((path) => owners.ownersOf(path))).toEqual([
      ['@a'],
      [],
      [],
    ]);
    expect(owners.notices).toEqual([]);
  });

  it('reads comments, blanks, tabs, CRLF and a byte order mark', () => {
    const text = '\ufeff# all\r\n\r\n  *.js\t@a   @b #inline @c\r\n   # indented\r\n';
    const owners = parseCodeowners(new TextEncoder().encode(text), 'CODEOWNERS');
    expect(owners.ownersOf('a.js')).toEqual(['@a', '@b']);
    expect(owners.notices).toEqual([]);
  });

  test.each([
    ['!a @b', 'patterns cannot be negated'],
    ['[Section]', 'patterns cannot have brackets'],
    ['a[0-9] @b', 'patterns cannot have brackets'],
    ['\\#a @b', 'a pattern cannot begin with "#"'],
    ['a***b @b', 'three stars in a row mean nothing'],
    ['/ @b', 'the pattern is not complete'],
    ['a//b @b', 'the pattern is not complete'],
    ['a\\', 'the pattern is not complete'],
    ['* alice', '"alice" cannot be an owner'],
    ['* @a @', '"@" cannot be an owner'],
    ['* @a/b/c', '"@a/b/c" cannot be an owner'],
    ['* @a#b', '"@a#b" cannot be an owner'],
  ])('skips %s and says so', (line, problem) => {
    const owners = parseCodeowners(`* @first\n${line}\n`, 'docs/CODEOWNERS');
    expect(owners.ownersOf('a')).toEqual(['@first']);
    expect(owners.notices).toEqual([`docs/CODEOWNERS:2: this line is skipped: ${problem}.`]);
  });

  it('bounds its notices', () => {
    const { notices } = parseCodeowners('!a @b\n'.repeat(500), 'CODEOWNERS');
    expect(notices).toHaveLength(11);
    expect(notices.at(-1)).toBe('CODEOWNERS: 490 more lines are skipped.');
  });

  it('does not use a file over 3 MB', () => {
    const owners = parseCodeowners(`* @a\n${'#\n'.repeat(1_600_000)}`, 'CODEOWNERS');
    expect(owners.ownersOf('a')).toEqual([]);
    expect(owners.notices).toHaveLength(1);
  });
});

test('owners of the policy come before code owners', () => {
  const codeOwners = { ownersOf: (path: string) => [`@${path}`] };
  expect(ownersLookup(['@a'], codeOwners)('x')).toEqual(['@a']);
  expect(ownersLookup([], codeOwners)('x')).toEqual(['@x']);
  expect(ownersLookup([], undefined)('x')).toEqual([]);
});
