// The resolutions of pnpm lockfiles: where a package's archive is, one per platform for runtimes.
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import type { PackageSource } from '../lockfile.ts';
import { itemsOf } from '../tree.ts';
import { textOf } from './nodes.ts';
import { parseSpecifier, sourceOfAddress } from './source.ts';

/** The registry that is asked where no settings name another: all that it stands for is what an address counts from. */
const REGISTRY = 'https://registry.npmjs.org/';
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
  if (address !== undefined) return tarballSource(address);
  if (resolution === undefined) return { kind: 'unknown', text: reference };
  const registry = get('registry');
  if (registry !== undefined) return { kind: 'registry', url: registry };
  return /[:/]/.test(reference) ? parseSpecifier(reference).source : { kind: 'registry' };
}

/** pnpm counts an address without a scheme from the registry, which is another host where it begins with `//`. */
function tarballSource(address: string): PackageSource {
  const isWhole = /^\s*[a-z][a-z0-9+.-]*:/i.test(address);
  if (isWhole || !URL.canParse(address, REGISTRY)) return sourceOfAddress(address);
  return sourceOfAddress(new URL(address, REGISTRY).href);
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
