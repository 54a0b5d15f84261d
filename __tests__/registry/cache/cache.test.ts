// The cache of artifacts against a server: what it keeps, what it does not believe, and what it never says.
import { describe, expect, it } from 'vitest';
import { artifactCache, type CacheLimits } from '../../../src/registry/cache/cache.ts';
import { CacheError } from '../../../src/registry/cache/errors.ts';
import { ask } from '../../../src/registry/cache/http.ts';
import { cacheService } from '../../../src/registry/cache/service.ts';
import { digestsOf } from '../../../src/registry/digests.ts';
import { digest } from '../samples.ts';
import { type CacheServer, type Instead, SIGNATURE, startCache, TOKEN } from './cache-server.ts';

const BYTES = Buffer.from('the bytes of a package');
const OTHER = Buffer.from('the bytes of an attack');
const WANTED = digestsOf([digest(BYTES, 'sha256')]);
const KEY = `model-guard-sha256-${WANTED[0]?.hex}`;
const NEVER = new AbortController().signal;

/** A cache whose time is never up, or is up once something has been sent. */
function cacheAt(server: CacheServer, limits: Partial<CacheLimits> = {}, timeout = () => NEVER) {
  return artifactCache({ fetch, access: server.access, limits, timeout });
}

function keep(bytes = BYTES, algorithm = 'sha256') {
  return digestsOf([digest(bytes, algorithm)]).map((each) => ({ digest: each, bytes }));
}

describe('an artifact', () => {
  it('that was kept is found again', async () => {
    const server = await startCache();
    await cacheAt(server).put(keep());
    const cache = cacheAt(server);
    expect(Buffer.from((await cache.get(WANTED, 1e6, NEVER)) ?? [])).toEqual(BYTES);
    expect(cache.count).toEqual({ found: 1, missed: 0, kept: 0, failed: 0 });
  });

  it('is one entry: its bytes as they are, under its digest', async () => {
    const server = await startCache();
    await cacheAt(server).put(keep());
    expect([...server.entries]).toEqual([[KEY, BYTES]]);
    const [create, put, finish] = server.sent;
    const service = '/twirp/github.actions.results.api.v1.CacheService';
    expect(server.requests).toEqual([
      `POST ${service}/CreateCacheEntry`,
      `PUT /storage/blob/${KEY}`,
      `POST ${service}/FinalizeCacheEntryUpload`,
    ]);
    expect(JSON.parse(String(create?.body))).toEqual({
      key: KEY,
      version: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(put?.headers).toMatchObject({
      'x-ms-blob-type': 'BlockBlob',
      'content-length': String(BYTES.length),
    });
    expect(JSON.parse(String(finish?.body))).toMatchObject({ key: KEY, size_bytes: String(BYTES.length) });
  });

  it('shows the token to the service alone', async () => {
    const server = await startCache();
    await cacheAt(server).put(keep());
    await cacheAt(server).get(WANTED, 1e6, NEVER);
    for (const [index, request] of server.requests.entries()) {
      const expected = request.includes('/twirp/') ? `Bearer ${TOKEN}` : undefined;
      expect(server.sent[index]?.headers.authorization).toBe(expected);
    }
    expect(server.requests).toHaveLength(5);
  });

  it('that another run keeps at the same time is left to it', async () => {
    const server = await startCache();
    server.entries.set(KEY, OTHER);
    const cache = cacheAt(server);
    await cache.put(keep());
    expect(cache.count).toEqual({ found: 0, missed: 0, kept: 0, failed: 0 });
    expect(server.entries.get(KEY)).toEqual(OTHER);
  });

  it('is not looked for where the run may leave entries only', async () => {
    const server = await startCache();
    server.entries.set(KEY, BYTES);
    const cache = artifactCache({ fetch, access: { ...server.access, reads: false }, timeout: () => NEVER });
    expect(await cache.get(WANTED, 1e6, NEVER)).toBeUndefined();
    expect(server.requests).toEqual([]);
  });

  it('is not kept where the run may take entries only', async () => {
    const server = await startCache();
    const cache = artifactCache({ fetch, access: { ...server.access, writes: false }, timeout: () => NEVER });
    await cache.put(keep());
    expect(server.requests).toEqual([]);
  });

  it('with a digest that can be forged is neither kept nor looked for', async () => {
    const server = await startCache();
    const cache = cacheAt(server);
    await cache.put(keep(BYTES, 'sha1'));
    expect(await cache.get(digestsOf([digest(BYTES, 'sha1')]), 1e6, NEVER)).toBeUndefined();
    expect(server.requests).toEqual([]);
  });

  it('is not kept where there is no more room for it', async () => {
    const server = await startCache();
    await cacheAt(server, { bytesWritten: BYTES.length + 1 }).put([...keep(), ...keep(OTHER)]);
    expect([...server.entries.values()]).toEqual([BYTES]);
  });
});

describe('an entry', () => {
  const LARGE: Instead = { body: Buffer.alloc(100) };
  it.each<[string, string, Instead, number]>([
    ['of other bytes', KEY, { body: OTHER }, 0],
    ['that is cut', KEY, { body: BYTES.subarray(0, 5) }, 0],
    ['that breaks off', KEY, { body: BYTES, ends: 'early' }, 1],
    ['that is larger than the limit', KEY, LARGE, 0],
    ['that does not say how large it is', KEY, { ...LARGE, headers: { 'transfer-encoding': 'chunked' } }, 0],
    ['that is elsewhere', KEY, { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 1],
    ['that may not be read', KEY, { status: 403 }, 1],
    ['of a service that is down', 'GetCacheEntryDownloadURL', { status: 503 }, 1],
    [
      'of a service that is elsewhere',
      'GetCacheEntryDownloadURL',
      { status: 307, headers: { location: '/' } },
      1,
    ],
    ['of a service that does not know us', 'GetCacheEntryDownloadURL', { status: 401 }, 1],
    ['of a service that says nothing', 'GetCacheEntryDownloadURL', { body: 'nothing' }, 0],
    ['of a service that says too much', 'GetCacheEntryDownloadURL', { body: Buffer.alloc(70_000, '[') }, 0],
    [
      'of a service that says where in no text',
      'GetCacheEntryDownloadURL',
      { body: JSON.stringify({ ok: true, matched_key: KEY, signed_download_url: 1 }) },
      0,
    ],
    ['of a service that says null', 'GetCacheEntryDownloadURL', { body: 'null' }, 0],
    [
      'of a service that has it nowhere',
      'GetCacheEntryDownloadURL',
      { body: JSON.stringify({ ok: true, matched_key: KEY }) },
      0,
    ],
    ['of a service that says no list', 'GetCacheEntryDownloadURL', { body: '[[[' }, 0],
  ])('%s is a miss', async (_, where, answer, failed) => {
    const server = await startCache();
    server.entries.set(KEY, BYTES);
    server.instead.set(where, answer);
    const cache = cacheAt(server);
    expect(await cache.get(WANTED, 50, NEVER)).toBeUndefined();
    expect(cache.count).toEqual({ found: 0, missed: 1, kept: 0, failed });
  });

  it.each([
    ['another key', { matched_key: `${KEY}0` }],
    ['no key', { matched_key: '' }],
    ['an address without encryption', { signed_download_url: 'http://storage.example.com/x' }],
    ['an address of a file', { signed_download_url: 'file:///etc/passwd' }],
    ['an address with a password', { signed_download_url: 'https://a:b@storage.example.com/x' }],
    ['no address', { signed_download_url: '' }],
  ])('with %s is a miss', async (_, differing) => {
    const server = await startCache();
    const answer = {
      ok: true,
      matched_key: KEY,
      signed_download_url: `${server.origin}/storage/read/${KEY}`,
    };
    server.entries.set(KEY, BYTES);
    server.instead.set('GetCacheEntryDownloadURL', { body: JSON.stringify({ ...answer, ...differing }) });
    expect(await cacheAt(server).get(WANTED, 1e6, NEVER)).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  it('that does not come in time is a miss', async () => {
    const server = await startCache();
    server.entries.set(KEY, BYTES);
    server.instead.set(KEY, { body: BYTES, ends: 'never' });
    const time = new AbortController();
    const watched = async (url: string, init: RequestInit): Promise<Response> => {
      const response = await fetch(url, init);
      if (url.includes('/read/')) time.abort();
      return response;
    };
    const cache = artifactCache({
      fetch: watched,
      access: server.access,
      timeout: () => time.signal,
    });
    expect(await cache.get(WANTED, 1e6, NEVER)).toBeUndefined();
    expect(cache.count.failed).toBe(1);
  });

  it('is not read past what one run reads', async () => {
    const server = await startCache();
    server.entries.set(KEY, BYTES);
    const cache = cacheAt(server, { bytesRead: 2 * BYTES.length - 1 });
    expect(await cache.get(WANTED, 1e6, NEVER)).toBeDefined();
    expect(await cache.get(WANTED, 1e6, NEVER)).toBeUndefined();
  });
});

describe('a cache that is down', () => {
  it('is asked twice, and then no more', async () => {
    const server = await startCache();
    for (const method of ['GetCacheEntryDownloadURL', 'CreateCacheEntry'])
      server.instead.set(method, { status: 500 });
    const cache = cacheAt(server);
    for (let turn = 0; turn < 5; turn++) await cache.get(WANTED, 1e6, NEVER);
    await cache.put(keep());
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['CreateCacheEntry', { status: 403 }],
    ['CreateCacheEntry', { body: '{"ok": false, "message": "full"}' }],
    [KEY, { status: 413 }],
    ['FinalizeCacheEntryUpload', { status: 500 }],
    ['FinalizeCacheEntryUpload', { body: '{"ok": false}' }],
  ])('keeps nothing, and nobody minds (%s)', async (where, answer: Instead) => {
    const server = await startCache();
    server.instead.set(where, answer);
    const cache = cacheAt(server);
    await cache.put(keep());
    expect(cache.count.kept).toBe(0);
  });

  it('tells neither the token nor an address', async () => {
    const address = `https://storage.example.com/x?${SIGNATURE}`;
    const failing = (url: string): Promise<Response> =>
      Promise.reject(new TypeError(`cannot reach ${url} with ${TOKEN}`));
    const error: unknown = await ask(failing, address, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CacheError);
    const { message, cause } = error as CacheError;
    expect(cause).toBeUndefined();
    expect(message).not.toMatch(/signature-of|token-of|storage/);
  });

  it('is not repeated when it says what it never says', async () => {
    const server = await startCache();
    const body = JSON.stringify({ ok: `https://storage.example.com/x?${SIGNATURE}` });
    server.instead.set('CreateCacheEntry', { body });
    const service = cacheService(fetch, server.access);
    const error: unknown = await service.create(KEY, NEVER).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CacheError);
    const { code, cause, message } = error as CacheError;
    expect([code, cause]).toEqual(['REFUSED', undefined]);
    expect(message).not.toMatch(/signature-of|storage/);
  });
});
