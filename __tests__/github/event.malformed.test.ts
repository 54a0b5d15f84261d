// Hostile events: nothing is trimmed, guessed or inherited, and nothing but our own error comes out.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import { BASE, containing, errorOf, HEAD, isTame, pullPayload } from './support.ts';

const EVENTS = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'merge_group',
  'push',
  'workflow_dispatch',
  'schedule',
];

function read(event: string, text: string, env: Record<string, string> = {}) {
  return readEvent({
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: '/e.json',
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_SHA: HEAD,
      ...env,
    },
    readFile: () => Promise.resolve(text),
  });
}

const readPull = (pull: Record<string, unknown>) => read('pull_request', JSON.stringify(pullPayload(pull)));

test.each([
  ['a byte order mark before the id', `\ufeff${HEAD}`],
  ['a newline after the id', `${HEAD}\n`],
  ['a blank before the id', ` ${HEAD}`],
  ['upper case', HEAD.toUpperCase()],
  ['39 digits', HEAD.slice(1)],
  ['41 digits', `${HEAD}b`],
  ['full-width digits', '\uff11'.repeat(40)],
  ['a ref', 'refs/heads/main'],
  ['a command', `${'b'.repeat(39)}\n::stop-commands::x`],
  ['a megabyte', 'b'.repeat(1 << 20)],
  ['a number', 12],
  ['an array that looks like the id', [HEAD]],
  ['null', null],
])('%s is no commit id', async (_, sha) => {
  const error = await errorOf(readPull({ head: { sha } }));
  expect(error).toMatchObject({ code: 'INVALID_EVENT' });
  const { message } = error;
  expect(message).toContain('pull_request.head.sha');
  expect(message).not.toMatch(/[^ -~]/);
  expect(message.length).toBeLessThan(400);
});

test.each([
  ['a number as text', { number: '7' }],
  ['zero', { number: 0 }],
  ['a fraction', { number: 7.5 }],
  ['beyond safe integers', { number: 2 ** 53 }],
  ['an author with a newline', { user: { login: 'ada\nbob' } }],
  ['an author who is a path', { user: { login: '../../x' } }],
  ['no author', { user: null }],
  ['no base', { base: undefined }],
])('%s is refused', async (_, pull) => {
  await expect(readPull(pull)).rejects.toMatchObject({ code: 'INVALID_EVENT' });
});

test.each(['../../x', 'a/../b', 'a/b/c', 'a/..', 'acme', 'acme/x y', 'acme/\u202ex'])(
  'a head repository named %j is not used',
  async (name) => {
    const change = await readPull({ head: { sha: HEAD, repo: { full_name: name } } });
    expect(change).toMatchObject({ isFork: true });
    expect(change).not.toHaveProperty('headRepo');
  },
);

test('fields are not taken from a prototype', async () => {
  const text = `{"__proto__": ${JSON.stringify(pullPayload())}, "constructor": {"prototype": {"number": 1}}}`;
  await expect(read('pull_request', text)).rejects.toMatchObject({ code: 'INVALID_EVENT' });
  const inner = `{"pull_request": {"__proto__": {"number": 7}, "user": {"login": "ada"},
    "base": {"sha": "${BASE}"}, "head": {"sha": "${HEAD}"}}}`;
  await expect(read('pull_request', inner)).rejects.toMatchObject({ code: 'INVALID_EVENT' });
  expect({}).not.toHaveProperty('pull_request');
});

test.each(['issue_comment', 'workflow_run', '', 'Push', 'push, schedule', '__proto__'])(
  'event %j is not supported, and the message names those that are',
  async (event) => {
    const error = await errorOf(read(event, '{}'));
    expect(error).toMatchObject({ code: 'UNSUPPORTED_EVENT' });
    expect(error.message).toContain('pull_request, pull_request_target');
  },
);

test.each(['', '[]', 'null', '7', '"x"', '{', '{"a": 1} x'])('the event file %j is refused', async (text) => {
  await expect(read('push', text)).rejects.toMatchObject({ code: 'INVALID_EVENT' });
});

test('a missing event file is named', async () => {
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/gone.json' };
  const gone = readEvent({ env, readFile: () => Promise.reject(new Error('ENOENT')) });
  await expect(gone).rejects.toMatchObject({
    code: 'INVALID_EVENT',
    message: containing('/gone.json'),
  });
  const unset = readEvent({ env: { GITHUB_EVENT_NAME: 'push' }, readFile: () => Promise.resolve('{}') });
  await expect(unset).rejects.toMatchObject({
    message: containing('GITHUB_EVENT_PATH'),
  });
});

test.each(['acme', '../models', 'acme/models/x', 'acme/..', ''])(
  'GITHUB_REPOSITORY %j is refused',
  async (name) => {
    await expect(read('schedule', '{}', { GITHUB_REPOSITORY: name })).rejects.toMatchObject({
      code: 'INVALID_EVENT',
    });
  },
);

test('any JSON gives a change or our own error on one line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...EVENTS), fc.json(), async (event, text) => {
      expect(await isTame(() => read(event, text))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a payload with one field replaced by any value gives a change or our own error', async () => {
  const keys = ['number', 'user', 'base', 'head'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue(), async (key, value) => {
      expect(await isTame(() => readPull({ [key]: value }))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
