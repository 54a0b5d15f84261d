// Turns an example of rules/registry.yml into the rules that it fires: a release, and what its registry says of it.
import { createHash } from 'node:crypto';
import type { AddedPackage } from '../../src/core/package.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { inspectPackages } from '../../src/registry/packages.ts';
import type { Places } from '../../src/registry/places.ts';

export interface RegistryExample {
  /** What npm's registry says of the package, and the file that it gives. */
  readonly packument?: { readonly versions: object };
  readonly tarball?: string;
  /** What the lockfile's hash is of. */
  readonly locked?: string;
  /** What PyPI says of the project. */
  readonly listing?: { readonly files: readonly object[] };
  /** Releases must be a week old then. */
  readonly now?: string;
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const HASH = '0'.repeat(64);

export async function registryFiredBy(example: RegistryExample): Promise<string[]> {
  const { locked, now } = example;
  const added: AddedPackage = {
    ecosystem: example.listing === undefined ? 'npm' : 'pypi',
    name: 'a-package',
    version: '1.0.0',
    path: 'a.lock',
    line: 1,
    isPublic: true,
    hashes: locked === undefined ? [] : [{ algorithm: 'sha512', value: sha512(locked) }],
  };
  const { occurrences } = await inspectPackages([added], {
    places: (await loadRules()).knowledge<Places>('registry'),
    fetch: (url) => Promise.resolve(answer(url, example)),
    sleep: () => Promise.resolve(),
    signal: AbortSignal.timeout(5000),
    ...(now !== undefined && { youngSince: new Date(Date.parse(now) - WEEK_MS) }),
  });
  return occurrences.map(({ rule }) => rule);
}

function answer(
  url: string,
  { packument = { versions: {} }, listing, tarball = '' }: RegistryExample,
): Response {
  if (url.endsWith('.tgz')) return new Response(tarball);
  const files = listing?.files.map((file, index) => ({
    url: `file-${index}`,
    hashes: { sha256: HASH },
    ...file,
  }));
  return new Response(JSON.stringify(listing === undefined ? packument : { ...listing, files }));
}

function sha512(text: string): string {
  return createHash('sha512').update(text).digest('base64');
}
