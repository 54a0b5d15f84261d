// Two runs of the look into packages with one cache between them.
import { expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { publicRegistries } from '../../../src/registry/registry.ts';
import { added, digest, tarball } from '../samples.ts';
import { type CacheServer, SIGNATURE, startCache, TOKEN } from './cache-server.ts';

const PACKAGE = tarball({ 'package.json': '{"name": "a", "version": "1.0.0"}' });
const PACKUMENT = JSON.stringify({
  versions: { '1.0.0': { dist: { integrity: `sha512-${digest(PACKAGE).value}` } } },
});

/** One run: what it asked the registry for, what it gave to be inspected, and what it told. */
async function run(server: CacheServer) {
  const asked: string[] = [];
  const told: string[] = [];
  const inspected: Buffer[] = [];
  const registry = publicRegistries({
    fetch: (url, init) => {
      if (url.startsWith(server.origin)) return fetch(url, init);
      asked.push(url);
      return Promise.resolve(new Response(url.endsWith('.tgz') ? PACKAGE : PACKUMENT));
    },
    cache: server.access,
    debug: (text) => void told.push(text),
  });
  const { notices } = await registry([added({ hashes: [digest(PACKAGE)] })], {
    rules: await loadRules(),
    inspect: async ({ bytes }) => {
      inspected.push(Buffer.from(await bytes.read(0, bytes.size)));
      return [];
    },
  });
  return { asked, told, inspected, notices };
}

it('the second run takes the artifact out of the cache, and asks the registry only about it', async () => {
  const server = await startCache();
  const [first, second] = [await run(server), await run(server)];
  expect(first.asked).toHaveLength(2);
  expect(second.asked).toEqual(['https://registry.npmjs.org/a']);
  expect(first.inspected).toEqual([PACKAGE]);
  expect(second.inspected).toEqual([PACKAGE]);
  expect([...first.notices, ...second.notices]).toEqual([]);
  expect(first.told).toEqual(['Cache of packages: 0 found, 1 not found, 1 kept, 0 requests failed.']);
  expect(second.told).toEqual(['Cache of packages: 1 found, 0 not found, 0 kept, 0 requests failed.']);
  expect(JSON.stringify([first, second])).not.toMatch(new RegExp(`${TOKEN}|${SIGNATURE}`));
});

it('a poisoned entry is a miss: the artifact is fetched, and nothing else is different', async () => {
  const server = await startCache();
  const first = await run(server);
  for (const key of server.entries.keys()) server.entries.set(key, tarball({ 'package.json': '{}' }));
  const second = await run(server);
  expect(second.asked).toEqual(first.asked);
  expect(second.inspected).toEqual(first.inspected);
  expect(second.notices).toEqual(first.notices);
});

it('a cache that is down changes nothing but what is told of it', async () => {
  const server = await startCache();
  for (const method of ['GetCacheEntryDownloadURL', 'CreateCacheEntry'])
    server.instead.set(method, { status: 503 });
  const { inspected, notices, told } = await run(server);
  expect(inspected).toEqual([PACKAGE]);
  expect(notices).toEqual([]);
  expect(told).toEqual(['Cache of packages: 0 found, 1 not found, 0 kept, 2 requests failed.']);
});
