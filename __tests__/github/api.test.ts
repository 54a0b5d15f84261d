// Requests: what is tried again, what is not, and what people are told.
import { afterEach, expect, test } from 'vitest';
import { createApi, type ApiCall } from '../../src/github/api.ts';
import { createOctokit } from '../../src/github/octokit.ts';
import { startFakeGitHub, type FakeGitHub, type FakeOptions } from '../contract/fake-github.ts';
import { answersWith, rateLimited, secondaryRateLimit } from '../contract/faults.ts';
import type { HubDescription } from '../contract/hub.ts';
import { apiOn, cannedApi, cannedOctokit, containing, errorOf, fakeClock, finish } from './support.ts';

let fake: FakeGitHub;
afterEach(async () => {
  await finish(fake);
});

async function start(options: FakeOptions = {}, description: Partial<HubDescription> = {}) {
  fake = await startFakeGitHub({ commits: { base: { files: { 'a.txt': 'one' } } }, ...description }, options);
  return fake;
}

function commitCall(ref = 'main'): ApiCall {
  return {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}',
    params: { owner: 'acme', repo: 'models', ref },
    needs: 'contents: read',
    what: 'the commit',
  };
}

function createComment(): ApiCall {
  return {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    params: { owner: 'acme', repo: 'models', issue_number: 1, body: 'hello' },
    needs: 'pull-requests: write',
    what: 'a new comment',
  };
}

const PULL: Partial<HubDescription> = {
  commits: { base: { files: {} }, head: { changes: { 'a.txt': 'x' } } },
  pull: {},
  permissions: { contents: 'read', 'pull-requests': 'write' },
};

const GET_COMMIT = 'GET /repos/{owner}/{repo}/commits/{ref}';

test('JSON comes from the API of the given address, with the token', async () => {
  await start();
  const api = await apiOn(fake);
  expect(await api.json(commitCall())).toMatchObject({ sha: fake.hub.repository.id('base') });
  expect(api.requests).toBe(1);
  expect(fake.requests[0]?.headers.authorization).toBe('token contract-token');
});

test.each([
  ['a server error', answersWith(502)],
  ['a dropped connection', { kind: 'drop' } as const],
  ['a body that ends early', { kind: 'cut', bytes: 20 } as const],
])('a read is tried again after %s, each time after a longer pause', async (_, effect) => {
  await start({ faults: [{ on: GET_COMMIT, effect, times: 2 }] });
  const clock = fakeClock();
  const api = await apiOn(fake, clock);
  expect(await api.json(commitCall())).toHaveProperty('sha');
  expect(clock.slept).toEqual([1000, 2000]);
  expect(api.requests).toBe(3);
});

test('a read that never works ends after four tries', async () => {
  await start({ faults: [{ on: GET_COMMIT, effect: answersWith(500) }] });
  const clock = fakeClock();
  const api = await apiOn(fake, clock);
  await expect(api.json(commitCall())).rejects.toMatchObject({ code: 'API_FAILED' });
  expect(clock.slept).toEqual([1000, 2000, 4000]);
});

test('a server that does not answer is left after the timeout', async () => {
  await start({ faults: [{ on: GET_COMMIT, effect: { kind: 'hang' }, times: 1 }] });
  const api = await apiOn(fake, { timeoutMs: 200 });
  expect(await api.json(commitCall())).toHaveProperty('sha');
  expect(api.requests).toBe(2);
});

test('a write is not tried again after a lost answer: it may have happened', async () => {
  const on = createComment().route;
  await start({ faults: [{ on, effect: { kind: 'drop' } }] }, PULL);
  const api = await apiOn(fake);
  await expect(api.json(createComment())).rejects.toMatchObject({ code: 'API_FAILED' });
  expect(api.requests).toBe(1);
});

test.each([429, 403] as const)('a secondary limit (%i) is waited for, on writes too', async (status) => {
  const on = createComment().route;
  await start({ faults: [{ on, effect: secondaryRateLimit(3, status), times: 1 }] }, PULL);
  const clock = fakeClock();
  const api = await apiOn(fake, clock);
  await api.json(createComment());
  expect(clock.slept).toEqual([3000]);
  expect(fake.hub.comments).toHaveLength(1);
});

test('a limit that asks for too much patience ends the run with the time', async () => {
  await start({ faults: [{ on: GET_COMMIT, effect: secondaryRateLimit(600) }] });
  const clock = fakeClock(Date.UTC(2026, 0, 1));
  const api = await apiOn(fake, clock);
  await expect(api.json(commitCall())).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    message: containing('2026-01-01T00:10:00.000Z'),
  });
  expect(clock.slept).toEqual([]);
});

test('an exhausted primary limit is waited for only when it resets soon', async () => {
  const start0 = Date.UTC(2026, 0, 1);
  const soon = rateLimited(start0 / 1000 + 20);
  await start({ faults: [{ on: GET_COMMIT, effect: soon, times: 1 }] });
  const clock = fakeClock(start0);
  expect(await (await apiOn(fake, clock)).json(commitCall())).toHaveProperty('sha');
  expect(clock.slept).toEqual([20_000]);
  await fake.close();
  await start({ faults: [{ on: GET_COMMIT, effect: rateLimited(start0 / 1000 + 3000) }] });
  await expect((await apiOn(fake, clock)).json(commitCall())).rejects.toMatchObject({ code: 'RATE_LIMITED' });
});

test('a missing permission is named as the workflow spells it', async () => {
  await start({}, { permissions: { metadata: 'read' } });
  await expect((await apiOn(fake)).json(commitCall())).rejects.toMatchObject({
    code: 'MISSING_PERMISSION',
    message: containing('"contents: read"'),
  });
});

test('a wrong token is told apart', async () => {
  await start();
  const octokit = await createOctokit('other', fake.apiUrl);
  const api = createApi({ octokit, ...fakeClock() });
  await expect(api.json(commitCall())).rejects.toMatchObject({
    code: 'MISSING_PERMISSION',
    message: containing('token input'),
  });
});

test('a commit that is gone is not found', async () => {
  await start();
  await expect((await apiOn(fake)).json(commitCall('gone'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a write that GitHub does not take is rejected, not missing', async () => {
  await start({}, PULL);
  const call = createComment();
  const long = { ...call, params: { ...call.params, body: 'x'.repeat(65_537) } };
  await expect((await apiOn(fake)).json(long)).rejects.toMatchObject({ code: 'REJECTED' });
});

test('no more requests are sent than the budget allows, tries included', async () => {
  await start({ faults: [{ on: GET_COMMIT, effect: answersWith(500) }] });
  const api = await apiOn(fake, { maxRequests: 2 });
  await expect(api.json(commitCall())).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    message: containing('check out the head commit'),
  });
  expect(fake.requests).toHaveLength(2);
});

test('a list is read to its last page, and not beyond what was asked for', async () => {
  const comments = Array.from({ length: 250 }, (_, index) => ({ user: 'ada', body: `comment ${index}` }));
  await start({}, { ...PULL, comments });
  const api = await apiOn(fake);
  const call = { ...createComment(), route: createComment().route.replace('POST', 'GET') };
  const params = { owner: 'acme', repo: 'models', issue_number: 1 };
  const all = await api.list({ ...call, params }, 1000);
  expect(all.items).toHaveLength(250);
  expect(all.cut).toBe(false);
  expect(api.requests).toBe(3);
  const some = await api.list({ ...call, params }, 120);
  expect(some.items).toHaveLength(120);
  expect(some.cut).toBe(true);
});

test('raw bytes arrive as they are, whatever the type says about characters', async () => {
  const data = Uint8Array.from({ length: 256 }, (_, index) => index);
  await start({}, { commits: { base: { files: { 'a.bin': data } } } });
  const [file] = fake.hub.repository.files(fake.hub.repository.id('base'));
  const api = await apiOn(fake);
  const call = {
    ...commitCall(),
    route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    params: { owner: 'acme', repo: 'models', file_sha: file?.id },
  };
  const read = await api.raw(call, async (body) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(chunk);
    return Buffer.concat(chunks);
  });
  expect(new Uint8Array(read)).toEqual(data);
});

test('at most eight requests are under way at once', async () => {
  await start();
  let running = 0;
  let most = 0;
  const octokit = cannedOctokit(() => ({}));
  const slow = {
    request: async (route: string, parameters: Readonly<Record<string, unknown>>) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return octokit.request(route, parameters);
    },
  };
  const api = createApi({ octokit: slow, ...fakeClock() });
  await Promise.all(Array.from({ length: 50 }, () => api.json(commitCall())));
  expect(most).toBe(8);
});

test('an answer that is not what it should be is an error of ours', async () => {
  await start();
  await expect(cannedApi(() => ({})).list(commitCall(), 10)).rejects.toMatchObject({ code: 'API_FAILED' });
  const noJson = cannedApi(() => Buffer.from('<html>'));
  await expect(noJson.json(commitCall())).rejects.toMatchObject({ code: 'API_FAILED' });
});

test('a text of the server inside a message is escaped and stays on one line', async () => {
  const effect = answersWith(403, 'no\n::error::x\u202e');
  await start({ faults: [{ on: GET_COMMIT, effect }] });
  const api = await apiOn(fake);
  const error = await errorOf(api.json(commitCall()));
  expect(error).toMatchObject({ code: 'MISSING_PERMISSION' });
  expect(error.message).not.toMatch(/[^ -~]/);
});
