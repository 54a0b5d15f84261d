// Packages and their files, built in place: what a registry would have, and what a lockfile says of it.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { AddedPackage, PackageDigest } from '../../src/core/package.ts';
import type { Transport } from '../../src/registry/fetch.ts';
import type { RegistryOptions } from '../../src/registry/packages.ts';
import { buildTar } from '../support/tar-builder.ts';
import { buildZip } from '../support/zip-builder.ts';
import type { RegistryServer } from './registry-server.ts';

/** A tarball as npm packs it: everything below `package/`. */
export function tarball(files: Readonly<Record<string, string>>): Buffer {
  return gzipSync(buildTar(Object.entries(files).map(([name, text]) => ({ name: `package/${name}`, text }))));
}

export function wheel(files: Readonly<Record<string, string>>): Buffer {
  return buildZip(Object.entries(files).map(([name, data]) => ({ name, data, deflate: true })));
}

export function digest(bytes: string | Uint8Array, algorithm = 'sha512'): PackageDigest {
  const encoding = algorithm === 'sha512' ? 'base64' : 'hex';
  return { algorithm, value: createHash(algorithm).update(bytes).digest(encoding) };
}

export function added(differing: Partial<AddedPackage> = {}): AddedPackage {
  return {
    ecosystem: 'npm',
    name: 'a',
    version: '1.0.0',
    path: 'package-lock.json',
    line: 7,
    isPublic: true,
    hashes: [],
    ...differing,
  };
}

export function transport(
  { places }: Pick<RegistryServer, 'places'>,
  differing: Partial<Transport> = {},
): Transport {
  return {
    fetch,
    sleep: () => Promise.resolve(),
    signal: AbortSignal.timeout(20_000),
    hosts: places.npm.hosts,
    budget: { left: 1e6 },
    ...differing,
  };
}

export function options(
  { places }: Pick<RegistryServer, 'places'>,
  differing: Partial<RegistryOptions> = {},
): RegistryOptions {
  return {
    places,
    fetch,
    sleep: () => Promise.resolve(),
    signal: AbortSignal.timeout(20_000),
    ...differing,
  };
}
