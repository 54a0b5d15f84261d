// The resolutions of pnpm lockfiles: where a package's archive is, one per platform for runtimes.
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import type { PackageSource } from '../lockfile.ts';
import { itemsOf } from '../tree.ts';
import { textOf } from './nodes.ts';
import { parseSpecifier, sourceOfAddress } from './source.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** The source that a resolution tells. `reference` is what stands for the version in the key. */
export function pnpmSource(resolution: JsonNode | undefined, reference: string): PackageSource {
  const get = (key: string): string | undefined => textOf(resolution, key)?.text;
  const type = get('type') ?? 'tarball';
  const directory = get('directory');
  const repository = get('repo');
  const address = get('tarball') ?? (type === 'binary' ? get('url') : undefined);
  if (type === 'directory' && directory !== undefined) return { kind: 'path', path: directory };
  if (type === 'git' && repository !== undefined) return gitSource(repository, get('commit') ?? '');
  if (type !== 'tarball' && type !== 'binary') return { kind: 'unknown', text: type };
  if (address !== undefined) return sourceOfAddress(address);
  if (resolution === undefined) return { kind: 'unknown', text: reference };
  const registry = get('registry');
  if (registry !== undefined) return { kind: 'registry', url: registry };
  return /[:/]/.test(reference) ? parseSpecifier(reference).source : { kind: 'registry' };
}

function gitSource(url: string, commit: string): PackageSource {
  return COMMIT.test(commit) ? { kind: 'git', url, commit: commit.toLowerCase() } : { kind: 'git', url };
}

export interface PnpmVariant {
  readonly resolution: JsonNode | undefined;
  /** As in `linux-x64-musl`; several joined by commas. */
  readonly platform: string;
}

/** The archives of a package that has one per platform (`type: variations`), as `node@runtime:` has. */
export function pnpmVariants(resolution: JsonNode | undefined): PnpmVariant[] {
  return itemsOf(memberOf(resolution, 'variants')).map((variant) => ({
    resolution: memberOf(variant, 'resolution'),
    platform: itemsOf(memberOf(variant, 'targets'))
      .map((target) =>
        ['os', 'cpu', 'libc'].flatMap((key) => stringOf(memberOf(target, key)) ?? []).join('-'),
      )
      .join(','),
  }));
}
