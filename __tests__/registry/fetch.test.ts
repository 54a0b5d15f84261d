// The bounded download against a server that redirects, lies, breaks off and hangs.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { digestsOf } from '../../src/registry/digests.ts';
import { fetchArtifact, fetchJson, type Transport } from '../../src/registry/fetch.ts';
import { type Answer, type RegistryServer, startRegistry } from './registry-server.ts';
import { digest, transport } from './samples.ts';

const BYTES = Buffer.from('the bytes of a package');
const WANTED = digestsOf([digest(BYTES)]);

async function serve(...answers: Answer[]): Promise<RegistryServer> {
  const server = await startRegistry();
  server.answers.set('/file', answers);
  return server;
}

function get(server: RegistryServer, differing: Partial<Transport> = {}, limit = 1e6) {
  return fetchArtifact(`${server.origin}/file`, WANTED, limit, transport(server, differing));
}

describe('a download', () => {
  it.each([['sha512'], ['sha256'], ['sha1']])('is verified by %s', async (algorithm) => {
    const server = await serve({ body: BYTES });
    const wanted = digestsOf([digest(BYTES, algorithm)]);
    const fetched = await fetchArtifact(`${server.origin}/file`, wanted, 1e6, transport(server));
    expect(Buffer.from(fetched.bytes)).toEqual(BYTES);
    expect(fetched.verified.algorithm).toBe(algorithm);
  });

  it('of other bytes is fetched once more, then refused', async () => {
    const server = await serve({ body: 'other bytes' });
    await expect(get(server)).rejects.toMatchObject({ code: 'HASH_MISMATCH' });
    expect(server.requests).toHaveLength(2);
  });

  it('that was damaged once is none the worse for it', async () => {
    const server = await serve({ body: 'damaged' }, { body: BYTES });
    expect((await get(server)).verified.algorithm).toBe('sha512');
  });

  it('without a hash asks nobody', async () => {
    const server = await serve({ body: BYTES });
    await expect(fetchArtifact(`${server.origin}/file`, [], 1e6, transport(server))).rejects.toMatchObject({
      code: 'NO_HASH',
    });
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['500', { status: 500 }],
    ['429', { status: 429 }],
    ['a connection that breaks', { body: BYTES, breaks: true }],
  ])('is tried again after %s', async (_, failure: Answer) => {
    const server = await serve(failure, failure, { body: BYTES });
    const slept: number[] = [];
    await get(server, { sleep: (milliseconds) => Promise.resolve(void slept.push(milliseconds)) });
    expect(slept).toEqual([500, 1000]);
  });

  it.each([
    ['a server that stays down', { status: 503 }, 'UNREACHABLE', 3],
    ['a file that is gone', { status: 404 }, 'NOT_FOUND', 1],
    ['a refusal', { status: 403 }, 'REFUSED', 1],
    ['a page of a proxy', { headers: { 'content-type': 'text/html; charset=utf-8' } }, 'REFUSED', 1],
    [
      'a file that was packed on the way',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(BYTES) },
      'REFUSED',
      1,
    ],
  ])('ends with %s', async (_, failure: Answer, code, requests) => {
    const server = await serve(failure);
    await expect(get(server)).rejects.toMatchObject({ code });
    expect(server.requests).toHaveLength(requests);
  });

  it('stops at the limit, whether the size is announced or not', async () => {
    const announced = await serve({ body: BYTES, headers: { 'content-length': String(BYTES.length) } });
    await expect(get(announced, {}, 10)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    const hidden = await serve({ body: BYTES });
    await expect(get(hidden, {}, 10)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('stops at the budget of the run, which every download takes from', async () => {
    const server = await serve({ body: BYTES });
    const budget = { left: 2 * BYTES.length - 1 };
    await get(server, { budget });
    expect(budget.left).toBe(BYTES.length - 1);
    await expect(get(server, { budget })).rejects.toMatchObject({ code: 'BUDGET' });
    expect(budget.left).toBe(BYTES.length - 1);
  });

  it('ends with the time, though the server goes on', async () => {
    const server = await serve({ body: BYTES, hangs: true });
    const given = new AbortController();
    const slept: number[] = [];
    const wait = get(server, {
      signal: given.signal,
      sleep: (milliseconds) => Promise.resolve(void slept.push(milliseconds)),
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        given.abort();
        return response;
      },
    });
    await expect(wait).rejects.toMatchObject({ code: 'UNREACHABLE', message: 'there was no answer in time' });
    expect(slept).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a redirect', () => {
  const to = (location: string): Answer => ({ status: 302, headers: { location } });

  it('is followed to a host that is known', async () => {
    const server = await serve(to('/elsewhere'));
    server.answers.set('/elsewhere', { body: BYTES });
    expect((await get(server)).verified.algorithm).toBe('sha512');
  });

  it.each([
    ['a host that is not known', 'https://files.example.com/file'],
    ['a server inside the network', 'http://169.254.169.254/latest/meta-data/'],
    ['another port of the same machine', 'http://127.0.0.1:1/file'],
    ['a file', 'file:///etc/passwd'],
    ['nowhere', 'http://'],
  ])('to %s is refused', async (_, location) => {
    const server = await serve(to(location));
    await expect(get(server)).rejects.toMatchObject({ code: 'REFUSED' });
    expect(server.requests).toHaveLength(1);
  });

  it('in a circle ends', async () => {
    const server = await serve(to('/file'));
    await expect(get(server)).rejects.toMatchObject({ code: 'REFUSED' });
    expect(server.requests).toHaveLength(4);
  });
});

describe('an answer in JSON', () => {
  it.each([
    ['no JSON', { body: '<html>' }, 'REFUSED'],
    ['too large', { body: JSON.stringify('x'.repeat(200)) }, 'TOO_LARGE'],
    [
      'larger than it is packed',
      { body: gzipSync(JSON.stringify('x'.repeat(9000))), headers: { 'content-encoding': 'gzip' } },
      'TOO_LARGE',
    ],
  ])('that is %s is refused', async (_, answer: Answer, code) => {
    const server = await serve(answer);
    await expect(fetchJson(`${server.origin}/file`, '*/*', 100, transport(server))).rejects.toMatchObject({
      code,
    });
  });

  it('may be packed on the way', async () => {
    const server = await serve({ body: gzipSync('{"a":1}'), headers: { 'content-encoding': 'gzip' } });
    expect(await fetchJson(`${server.origin}/file`, '*/*', 100, transport(server))).toEqual({ a: 1 });
  });
});
