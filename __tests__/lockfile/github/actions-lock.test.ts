import { describe, expect, it } from 'vitest';
import { readActionsLock } from '../../../src/lockfile/github/actions-lock.ts';
import { ACTIONS_LOCK } from './samples.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('actions.lock', () => {
  it('reads commits, and the numbers of owner and repository', () => {
    const { entries, problems } = readActionsLock(ACTIONS_LOCK);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        ecosystem: 'github-actions',
        name: 'octo-org/setup/sub',
        version: 'v5',
        range: 'v5.1.0',
        line: 7,
        source: { kind: 'git', url: 'https://github.com/octo-org/setup', commit: COMMIT },
        sourceLine: 9,
        hashes: [
          { algorithm: 'sha1', value: COMMIT, line: 9 },
          { algorithm: 'owner-id', value: '44036562', line: 10 },
          { algorithm: 'repository-id', value: '197814629', line: 11 },
        ],
        relation: 'direct',
      },
      { name: 'octo-org/cache', relation: 'transitive' },
    ]);
  });

  it.each([
    ['another version', "'v0.0.2'", "'v1'", 'unsupported', 2],
    ['a short commit', COMMIT, COMMIT.slice(0, 7), 'unsupported', 7],
    ['a name that is none', "'octo-org/cache@main':", "'cache':", 'unsupported', 14],
    ['an action given twice', "'octo-org/cache@main':", "'Octo-Org/setup/sub@v5':", 'duplicate', 14],
  ])('reports %s', (_, from, to, kind, line) => {
    expect(readActionsLock(ACTIONS_LOCK.replace(from, to)).problems).toMatchObject([{ kind, line }]);
  });
});
