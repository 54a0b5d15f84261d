import { describe, expect, it } from 'vitest';
import { locatedChange } from '../../src/policy/guarded-lines.ts';
import { guardedChanges } from '../../src/policy/guarded-paths.ts';

const version = { kind: 'file', id: 'a'.repeat(40) } as const;

function lineOf(
  path: string,
  before: string | undefined,
  after: string | undefined,
): number | undefined | 'none' {
  const [change] = guardedChanges([{ path, head: version, base: version }], { ownersInPolicy: false });
  if (change === undefined) throw new Error('not guarded');
  const located = locatedChange(change, before, after);
  return located === undefined ? 'none' : located.occurrence.location.line;
}

describe('CODEOWNERS', () => {
  const OWNERS = '# who\n*.py @a\n*.js @b @c\n';

  it.each([
    ['a comment', '# who owns it\n*.py @a\n*.js @b @c\n'],
    ['a comment behind a line, and blanks', '\n*.py   @a # for now\n\n*.js @b @c'],
  ])('%s changes nothing', (_, after) => expect(lineOf('CODEOWNERS', OWNERS, after)).toBe('none'));

  it.each([
    ['another owner', '# who\n*.py @a\n*.js @b @d\n', 3],
    ['one line in front', '# who\n* @x\n*.py @a\n*.js @b @c\n', 2],
    ['another order', '*.js @b @c\n*.py @a\n', 1],
    ['a line less', '# who\n*.py @a\n', 2],
    ['an owner that becomes a comment', '# who\n*.py @a\n*.js @b #@c\n', 3],
    ['nothing left', '# who\n', 1],
  ])('%s: line of it', (_, after, line) => expect(lineOf('CODEOWNERS', OWNERS, after)).toBe(line));

  it('a new file with nothing but comments replaces another', () => {
    expect(lineOf('.github/CODEOWNERS', undefined, '# none\n')).toBe(1);
  });

  it('says nothing of lines when the file is gone', () => {
    expect(lineOf('CODEOWNERS', OWNERS, undefined)).toBeUndefined();
  });
});

describe('the policy', () => {
  const POLICY = 'version: 1\n# why\nignore: []\n';

  it.each([
    ['a setting', 'version: 1\n# why\nignore: [models/**]\n', 3],
    ['a comment', 'version: 1\n# because\nignore: []\n', 3],
  ])('%s is told', (_, after, line) => expect(lineOf('.github/model-guard.yml', POLICY, after)).toBe(line));
});
