// Git LFS: what is asked, who gets to see the token, and what is taken for the object.
import { createHash } from 'node:crypto';
import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { apiSource } from '../../src/github/api-source.ts';
import { fetchLfs, type Fetch } from '../../src/github/lfs.ts';
import { TemporaryFiles } from '../../src/source/temporary-files.ts';
import { startFakeGitHub, type FakeGitHub, type FakeOptions } from '../contract/fake-github.ts';
import { answersWith } from '../contract/faults.ts';
import type { HubDescription } from '../contract/hub.ts';
import { apiOn, containing, errorOf, finish } from './support.ts';

const DATA = Buffer.from('\x80\x04weights');
const OID = createHash('sha256').update(DATA).digest('hex');
const OBJECT = { oid: OID, size: DATA.length };

let fake: FakeGitHub;
let directory: string;
let files: TemporaryFiles;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'model-guard-lfs-'));
  files = new TemporaryFiles({ directory });
});
afterEach(async () => {
  await files.close();
  // Empty, or this fails: nothing of what was downloaded may stay behind.
  await rmdir(directory);
  await finish(fake);
});

async function start(description: Partial<HubDescription> = {}, options: FakeOptions = {}): Promise<void> {
  fake = await startFakeGitHub({ commits: { base: { files: {} } }, lfs: [DATA], ...description }, options);
}

function get(object = OBJECT, maxBytes = 1000, given: Fetch = fetch) {
  const { serverUrl, token } = fake;
  return fetchLfs(object, { serverUrl, owner: 'acme', repo: 'models', token, fetch: given, files }, maxBytes);
}

const notFetched = (words: string) => ({
  code: 'NOT_FETCHED',
  message: containing(words),
});

/** Answers the batch request with one object and then each request in turn. */
function scripted(object: unknown, ...answers: readonly Response[]) {
  const seen: { url: string; headers: Headers }[] = [];
  const queue = [Response.json({ objects: [object] }), ...answers];
  const given: Fetch = (url, init) => {
    seen.push({ url, headers: new Headers(init.headers) });
    return Promise.resolve(queue.shift() ?? new Response('', { status: 500 }));
  };
  return { given, seen };
}

const at = (href: string, header: unknown = {}) => ({ ...OBJECT, actions: { download: { href, header } } });
const redirect = (location: string) => new Response('', { status: 302, headers: { location } });

test('an object is fetched, and only the batch request carries the token', async () => {
  await start();
  const bytes = await get();
  expect(Buffer.from(await bytes.read(0, 100))).toEqual(DATA);
  expect(fake.requests.map(({ operation }) => operation)).toEqual(['LFS batch', 'LFS download']);
  const basic = Buffer.from(`x-access-token:${fake.token}`).toString('base64');
  expect(fake.requests[0]?.headers.authorization).toBe(`Basic ${basic}`);
  expect(fake.requests[1]?.headers.authorization).toBeUndefined();
});

test('an object over the cap is not asked for', async () => {
  await start();
  await expect(get(OBJECT, DATA.length - 1)).rejects.toMatchObject(notFetched('lfs-max-bytes'));
  expect(fake.requests).toEqual([]);
});

test('an object that the server does not have', async () => {
  await start({ lfs: [] });
  await expect(get()).rejects.toMatchObject(notFetched('does not exist'));
});

test('other bytes under the same name are refused', async () => {
  await start({ lfs: [], lfsForged: { [OID]: Buffer.from('\x80\x04Weights') } });
  await expect(get()).rejects.toMatchObject(notFetched('sha256'));
});

test.each([
  ['more bytes', '\x80\x04weights and more'],
  ['fewer bytes', '\x80\x04'],
])('%s than the pointer promises are refused', async (_, forged) => {
  await start({ lfs: [], lfsForged: { [OID]: Buffer.from(forged, 'latin1') } });
  await expect(get()).rejects.toMatchObject({ code: 'NOT_FETCHED' });
});

test('a transfer that breaks off is tried once more', async () => {
  await start({}, { faults: [{ on: 'LFS download', effect: { kind: 'cut', bytes: 2 }, times: 1 }] });
  expect((await get()).size).toBe(DATA.length);
});

test('a server that keeps failing ends in words', async () => {
  await start({}, { faults: [{ on: 'LFS batch', effect: answersWith(500) }] });
  await expect(get()).rejects.toMatchObject(notFetched('500'));
  expect(fake.requests).toHaveLength(2);
});

test('a wrong token is a matter of permission', async () => {
  await start();
  const { serverUrl } = fake;
  const server = { serverUrl, owner: 'acme', repo: 'models', token: 'other', fetch, files };
  await expect(fetchLfs(OBJECT, server, 1000)).rejects.toMatchObject(notFetched('contents: read'));
});

test.each([
  'http://169.254.169.254/latest/meta-data',
  'http://localhost/x',
  'file:///etc/passwd',
  'data:,x',
  'ftp://example.com/x',
  'https://user:secret@example.com/x',
  'http://127.0.0.1:1/x',
  'http://[',
])('the address %j is not asked', async (href) => {
  await start();
  const { given, seen } = scripted(at(href));
  await expect(get(OBJECT, 1000, given)).rejects.toMatchObject({ code: 'NOT_FETCHED' });
  expect(seen).toHaveLength(1);
});

test('redirects are followed to https, without the headers that were for the first host', async () => {
  await start();
  const { given, seen } = scripted(
    at('https://lfs.example/o', { Authorization: 'RemoteAuth x', 'X-Ticket': 'y' }),
    redirect('https://cdn.example/o'),
    redirect('/p'),
    new Response(DATA),
  );
  expect((await get(OBJECT, 1000, given)).size).toBe(DATA.length);
  expect(seen.map(({ url }) => url).slice(1)).toEqual([
    'https://lfs.example/o',
    'https://cdn.example/o',
    'https://cdn.example/p',
  ]);
  expect(seen.map(({ headers }) => headers.get('authorization')).slice(1)).toEqual([
    'RemoteAuth x',
    null,
    null,
  ]);
  expect(seen.map(({ headers }) => headers.get('x-ticket')).slice(1)).toEqual(['y', null, null]);
});

test.each([['http://cdn.example/o'], ['file:///etc/passwd'], ['http://169.254.169.254/']])(
  'a redirect to %s is not followed',
  async (location) => {
    await start();
    const { given, seen } = scripted(at('https://lfs.example/o'), redirect(location));
    await expect(get(OBJECT, 1000, given)).rejects.toMatchObject({ code: 'NOT_FETCHED' });
    expect(seen).toHaveLength(2);
  },
);

test('redirects end after the third', async () => {
  await start();
  const hops = Array.from({ length: 9 }, (_, index) => redirect(`https://cdn.example/${index}`));
  const { given, seen } = scripted(at('https://lfs.example/o'), ...hops);
  await expect(get(OBJECT, 1000, given)).rejects.toMatchObject(notFetched('redirects more than 3'));
  expect(seen).toHaveLength(5);
});

test('a redirect of the batch request is not followed: it would carry the token', async () => {
  await start();
  const seen: string[] = [];
  const given: Fetch = (url) => {
    seen.push(url);
    return Promise.resolve(redirect('https://evil.example/'));
  };
  await expect(get(OBJECT, 1000, given)).rejects.toMatchObject({ code: 'NOT_FETCHED' });
  expect(new Set(seen)).toEqual(new Set([`${fake.serverUrl}/acme/models.git/info/lfs/objects/batch`]));
});

test.each([
  ['headers that are none', { 'a b': 'x', host: 'evil', 'X-A': 7, 'X-B': 'a\r\nb', 'X-C': 'c' }, ['x-c']],
  ['a list', ['x'], ['0']],
  ['null', null, []],
])('%s in the answer do no harm', async (_, header, kept) => {
  await start();
  const { given, seen } = scripted(at('https://lfs.example/o', header), new Response(DATA));
  await get(OBJECT, 1000, given);
  expect([...(seen[1]?.headers.keys() ?? [])]).toEqual([...kept, 'user-agent'].toSorted());
});

test.each([{}, [], null, 'x', { objects: {} }, { objects: [{}] }, { objects: [{ oid: 'other' }] }])(
  'the answer %j is refused',
  async (answer) => {
    await start();
    const given: Fetch = () => Promise.resolve(Response.json(answer));
    await expect(get(OBJECT, 1000, given)).rejects.toMatchObject(notFetched('names no download'));
  },
);

test('what the server says is quoted on one line', async () => {
  await start();
  const { given } = scripted({ ...OBJECT, error: { code: 404, message: 'gone\n::error::x' } });
  const error = await errorOf(get(OBJECT, 1000, given));
  expect(error.message).not.toMatch(/[^ -~]/);
});

test('a source downloads only when it is allowed to, and only so much in all', async () => {
  const other = Buffer.from('other object');
  const otherOid = createHash('sha256').update(other).digest('hex');
  await start({ lfs: [DATA, other], commits: { base: { files: {} } } });
  const source = apiSource({
    api: await apiOn(fake),
    request: { kind: 'nothing', event: 'push', owner: 'acme', repo: 'models', reason: '' },
    temporary: directory,
    serverUrl: fake.serverUrl,
    token: fake.token,
    fetch,
  });
  try {
    expect(await source.openLfs(OID, DATA.length)).toBeUndefined();
    source.allowLfs(DATA.length + 5);
    expect((await source.openLfs(OID, DATA.length))?.size).toBe(DATA.length);
    expect((await source.openLfs(OID, DATA.length))?.size).toBe(DATA.length);
    expect(await source.openLfs(otherOid, other.length)).toBeUndefined();
    expect(fake.requests.filter(({ operation }) => operation === 'LFS batch')).toHaveLength(1);
  } finally {
    await source.close();
  }
});
