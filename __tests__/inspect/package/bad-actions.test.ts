// Commits of actions that are known to be bad, in the lock file of workflows.
import { describe, expect, it } from 'vitest';
import { findingsOf } from './support.ts';

const BAD = '0e58ed8671d6b60d0890c21b07f8835ace038e67';
const FILE = '.github/workflows/actions.lock';

function lock(action: string, commit: string): string {
  return [
    "version: 'v0.0.2'",
    'workflows:',
    "    '.github/workflows/x.yml':",
    `        - '${action}'`,
    'dependencies:',
    `    '${action}':`,
    "        ref: 'v45.0.7'",
    `        commit: 'sha1-${commit}'`,
    '',
  ].join('\n');
}

async function told(before: string | undefined, after: string): Promise<string[]> {
  const findings = await findingsWith(before, after);
  return findings.map(({ severity, rule, location: { line } }) => `${severity} ${rule} ${line}`);
}

async function findingsWith(before: string | undefined, after: string) {
  return (await findingsOf(FILE, before, after, ['workflow'])).filter(
    ({ rule }) => rule === 'WORKFLOW-BAD-ACTION',
  );
}

describe('a lock file of workflows', () => {
  it.each([
    [`tj-actions/changed-files@v45`, BAD],
    [`TJ-Actions/changed-files/sub@v45`, BAD],
  ])('holds %s to a commit that steals', async (action, commit) => {
    expect(await told(undefined, lock(action, commit))).toEqual(['CRITICAL WORKFLOW-BAD-ACTION 8']);
    expect(await told(lock(action, 'a'.repeat(40)), lock(action, commit))).toEqual([
      'CRITICAL WORKFLOW-BAD-ACTION 8',
    ]);
  });

  it.each([
    ['tj-actions/changed-files@v45', 'a'.repeat(40)],
    ['someone/changed-files@v45', BAD],
  ])('may hold %s to %s', async (action, commit) => {
    expect(await told(undefined, lock(action, commit))).toEqual([]);
  });
});
