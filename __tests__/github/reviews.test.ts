// Reviews and teams: plain values for the policy, and words when they cannot be had.
import { afterEach, expect, test } from 'vitest';
import { listReviews, teamMembers } from '../../src/github/reviews.ts';
import { startFakeGitHub, type FakeGitHub } from '../contract/fake-github.ts';
import type { HubDescription } from '../contract/hub.ts';
import { apiOn, cannedApi, containing, finish } from './support.ts';

let fake: FakeGitHub;
afterEach(async () => {
  await finish(fake);
});

async function start(description: Partial<HubDescription> = {}) {
  fake = await startFakeGitHub({
    commits: { base: { files: {} }, head: { changes: { 'a.txt': 'x' } } },
    pull: { number: 7 },
    permissions: { contents: 'read', 'pull-requests': 'read', members: 'read' },
    ...description,
  });
  return apiOn(fake);
}

const PULL = { owner: 'acme', repo: 'models', number: 7 };

test('all reviews, over pages, oldest first', async () => {
  const comments = Array.from({ length: 120 }, () => ({ user: 'bob', state: 'COMMENTED' as const }));
  const api = await start({ reviews: [...comments, { user: 'eve', state: 'APPROVED' }] });
  const found = await listReviews(api, PULL);
  if (found.kind !== 'listed') throw new Error(found.reason);
  expect(found.reviews).toHaveLength(121);
  expect(found.reviews.at(-1)).toEqual({
    user: 'eve',
    state: 'APPROVED',
    commit: fake.hub.repository.id('head'),
  });
});

test('a missing permission is a result that names it', async () => {
  const api = await start({ permissions: { contents: 'read' } });
  expect(await listReviews(api, PULL)).toMatchObject({
    kind: 'unavailable',
    reason: containing('"pull-requests: read"'),
  });
});

test('too many reviews to read are as good as none: a later one could take an approval back', async () => {
  await start();
  const endless = Array.from({ length: 100 }, () => ({ user: { login: 'eve' }, state: 'APPROVED' }));
  const api = cannedApi(() => endless);
  expect(
    await listReviews({ ...api, list: () => Promise.resolve({ items: endless, cut: true }) }, PULL),
  ).toMatchObject({
    kind: 'unavailable',
  });
});

test('deleted users and odd values keep their place without a name', async () => {
  await start();
  const api = cannedApi(() => [
    { user: null, state: 'APPROVED', commit_id: null },
    { user: { login: 'a b' }, state: 7, commit_id: 'x' },
    'text',
  ]);
  const nobody = { user: undefined, commit: undefined };
  expect(await listReviews(api, PULL)).toEqual({
    kind: 'listed',
    reviews: [
      { ...nobody, state: 'APPROVED' },
      { ...nobody, state: '' },
      { ...nobody, state: '' },
    ],
  });
});

test('who of the reviewers is in which team', async () => {
  const api = await start({ teams: { security: ['Eve', 'bob'], 'ml.ops': [] } });
  const { teams, notices } = await teamMembers(
    api,
    ['@acme/security', '@acme/ml.ops'],
    ['eve', 'ada', 'bob'],
  );
  expect([...teams]).toEqual([
    ['@acme/security', ['eve', 'bob']],
    ['@acme/ml.ops', []],
  ]);
  expect(notices).toEqual([containing('@acme/ml.ops')]);
});

test('a token that may not read members leaves the team unknown and says so', async () => {
  const api = await start({ permissions: { contents: 'read' }, teams: { security: ['eve'] } });
  const { teams, notices } = await teamMembers(api, ['@acme/security'], ['eve']);
  expect(teams.get('@acme/security')).toBeUndefined();
  expect(notices).toEqual([containing('members: read')]);
});

test('no name of a team becomes a path, and lookups are bounded', async () => {
  const api = await start();
  const { teams } = await teamMembers(api, ['@acme/../../x', '@/x', 'acme/x', '@a/b/c'], ['eve']);
  expect([...teams.values()]).toEqual([undefined, undefined, undefined, undefined]);
  expect(fake.requests).toEqual([]);
  const logins = Array.from({ length: 101 }, (_, index) => `user${index}`);
  const { notices } = await teamMembers(api, ['@acme/x'], logins);
  expect(notices).toEqual([containing('100')]);
  expect(fake.requests).toEqual([]);
});
