// Approvals end to end: reviews and teams from GitHub, read by the policy.
import { afterEach, expect, test } from 'vitest';
import { findApprovals } from '../../src/github/approvals.ts';
import type { PullRequestChange } from '../../src/github/event.ts';
import { ownersVerdict } from '../../src/policy/approvals.ts';
import { startFakeGitHub, type FakeGitHub } from '../contract/fake-github.ts';
import type { HubDescription } from '../contract/hub.ts';
import { apiOn, containing, finish } from './support.ts';

let fake: FakeGitHub;
afterEach(async () => {
  await finish(fake);
});

async function verdict(description: Partial<HubDescription>, owners: readonly string[]) {
  fake = await startFakeGitHub({
    commits: { base: { files: {} }, head: { changes: { 'a.txt': 'x' } } },
    pull: { number: 7, author: 'ada' },
    permissions: { contents: 'read', 'pull-requests': 'read', members: 'read' },
    ...description,
  });
  const headSha = fake.hub.repository.id('head');
  const pull: PullRequestChange = {
    kind: 'pull-request',
    event: 'pull_request',
    owner: 'acme',
    repo: 'models',
    number: 7,
    author: 'ada',
    baseSha: fake.hub.repository.id('base'),
    headSha,
    isFork: false,
  };
  const { approvals, notices } = await findApprovals(await apiOn(fake), pull, headSha, owners);
  return { notices, approvedBy: approvals && ownersVerdict(approvals, owners).approvedBy };
}

test('an owner who approved the head commit', async () => {
  const reviews = [{ user: 'eve', state: 'APPROVED' }] as const;
  expect(await verdict({ reviews }, ['@eve'])).toEqual({ approvedBy: ['@eve'], notices: [] });
});

test('an approval of an earlier commit, or by the author, is none', async () => {
  const old = [{ user: 'eve', state: 'APPROVED', commit: 'base' }] as const;
  expect(await verdict({ reviews: old }, ['@eve'])).toMatchObject({ approvedBy: [] });
  await fake.close();
  const own = [{ user: 'ada', state: 'APPROVED' }] as const;
  expect(await verdict({ reviews: own }, ['@ada'])).toMatchObject({ approvedBy: [] });
});

test('a member of an owning team', async () => {
  const reviews = [
    { user: 'bob', state: 'COMMENTED' },
    { user: 'eve', state: 'APPROVED' },
  ] as const;
  expect(await verdict({ reviews, teams: { ml: ['eve'] } }, ['@acme/ml'])).toMatchObject({
    approvedBy: ['@eve'],
  });
  expect(fake.requests.filter((request) => request.path.includes('/memberships/'))).toHaveLength(1);
});

test('without the permission nothing is known, and it is named', async () => {
  const found = await verdict({ permissions: { contents: 'read' } }, ['@eve']);
  expect(found.approvedBy).toBeUndefined();
  expect(found.notices).toEqual([containing('pull-requests: read')]);
});
