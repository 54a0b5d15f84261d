// Events: which commits a run compares, for each event that is supported.
import { expect, test } from 'vitest';
import { readEvent, type ChangeRequest } from '../../src/github/event.ts';
import { BASE, HEAD, pullPayload, ZERO } from './support.ts';

interface Given {
  readonly event: string;
  readonly payload?: unknown;
  readonly env?: Record<string, string>;
  readonly base?: string;
  readonly head?: string;
}

function read({ event, payload = {}, env = {}, ...inputs }: Given): Promise<ChangeRequest> {
  return readEvent({
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: '/event.json',
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_SHA: 'c'.repeat(40),
      ...env,
    },
    readFile: () => Promise.resolve(JSON.stringify(payload)),
    ...inputs,
  });
}

const push = (fields: Record<string, unknown>) => ({
  event: 'push',
  payload: {
    ref: 'refs/heads/main',
    before: BASE,
    after: HEAD,
    repository: { full_name: 'acme/models', default_branch: 'main' },
    ...fields,
  },
});

test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
  '%s compares the head of the branch, not the merge commit',
  async (event) => {
    expect(await read({ event, payload: pullPayload() })).toEqual({
      kind: 'pull-request',
      event,
      owner: 'acme',
      repo: 'models',
      number: 7,
      author: 'ada',
      baseSha: BASE,
      headSha: HEAD,
      headRepo: { owner: 'acme', repo: 'models' },
      isFork: false,
    });
  },
);

function readFrom(fullName: string): Promise<ChangeRequest> {
  const payload = pullPayload({ head: { sha: HEAD, repo: { full_name: fullName } } });
  return read({ event: 'pull_request', payload });
}

test('a fork is told by the head repository, without regard to case', async () => {
  expect(await readFrom('mallory/models')).toMatchObject({
    isFork: true,
    headRepo: { owner: 'mallory', repo: 'models' },
  });
  expect(await readFrom('ACME/Models')).toMatchObject({ isFork: false });
});

test('a deleted fork is a fork without a repository', async () => {
  const change = await read({
    event: 'pull_request',
    payload: pullPayload({ head: { sha: HEAD, repo: null } }),
  });
  expect(change).toMatchObject({ isFork: true });
  expect(change).not.toHaveProperty('headRepo');
});

test('ids of SHA-256 repositories are ids', async () => {
  const sha = 'd'.repeat(64);
  expect(await read({ event: 'pull_request', payload: pullPayload({ head: { sha } }) })).toMatchObject({
    headSha: sha,
  });
});

test('merge_group compares its two commits directly', async () => {
  const payload = { merge_group: { base_sha: BASE, head_sha: HEAD } };
  expect(await read({ event: 'merge_group', payload })).toMatchObject({
    kind: 'commits',
    baseSha: BASE,
    headSha: HEAD,
    compare: 'direct',
  });
});

test('a push compares before and after directly', async () => {
  expect(await read(push({}))).toMatchObject({
    kind: 'commits',
    baseSha: BASE,
    headSha: HEAD,
    compare: 'direct',
  });
});

test('a new branch is compared with where it left the default branch', async () => {
  expect(await read(push({ ref: 'refs/heads/new', before: ZERO }))).toMatchObject({
    kind: 'commits',
    baseSha: 'refs/heads/main',
    headSha: HEAD,
    compare: 'merge-base',
  });
});

test('the first push of the default branch is new as a whole', async () => {
  const change = await read(push({ before: ZERO }));
  expect(change).toMatchObject({ kind: 'tree', headSha: HEAD });
});

test('a tag is compared with the default branch, an annotated one by its commit', async () => {
  const commit = 'e'.repeat(40);
  const pushed = push({ ref: 'refs/tags/v1', before: ZERO, head_commit: { id: commit } });
  expect(await read(pushed)).toMatchObject({
    baseSha: 'refs/heads/main',
    headSha: commit,
    compare: 'merge-base',
  });
});

test('a deleted branch leaves nothing to inspect', async () => {
  expect(await read(push({ after: ZERO }))).toMatchObject({ kind: 'nothing' });
});

test.each(['workflow_dispatch', 'schedule'])('%s inspects the whole tree of its commit', async (event) => {
  expect(await read({ event })).toMatchObject({ kind: 'tree', headSha: 'c'.repeat(40) });
});

test('the inputs base and head win', async () => {
  expect(await read({ event: 'schedule', base: 'v1' })).toMatchObject({
    kind: 'commits',
    baseSha: 'v1',
    headSha: 'c'.repeat(40),
    compare: 'merge-base',
  });
  expect(await read({ event: 'schedule', head: 'dev' })).toMatchObject({ kind: 'tree', headSha: 'dev' });
  expect(await read({ event: 'pull_request', payload: pullPayload(), base: 'dev' })).toMatchObject({
    kind: 'pull-request',
    baseSha: 'dev',
    headSha: HEAD,
  });
  expect(await read({ ...push({}), head: 'dev' })).toMatchObject({ headSha: 'dev', compare: 'merge-base' });
});

test('the repository comes from the payload where the environment has none', async () => {
  const payload = pullPayload();
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/e' };
  const change = await readEvent({ env, readFile: () => Promise.resolve(JSON.stringify(payload)) });
  expect(change).toMatchObject({ owner: 'acme', repo: 'models' });
});
