// The keys of pnpm lockfiles: from `/name/1.0.0_peer@2` (5) over `/name@1.0.0(peer@2)` (6) to `name@1.0.0` (9).
import { splitNameAt } from './source.ts';

/** Lockfile versions that name packages alike. */
export type PnpmEra = 5 | 6 | 9;

export interface PnpmPath {
  /** Undefined where the key has none: the entry then gives it. */
  readonly name?: string;
  /** An exact version, or what stands for one: an address, `file:`. */
  readonly version?: string;
}

/** `/name/version` or `registry.host/name/version`, the peers behind an underscore. */
const SLASHED = /^(?:[^/@]*)\/((?:@[^/]+\/)?[^/@][^/]*)\/([0-9][^/_]*)(?:_[^]*|\/[^]*)?$/;

/** The name and the version that a key of `packages` or `snapshots` gives. */
export function parsePnpmPath(key: string, era: PnpmEra): PnpmPath {
  if (era === 5) {
    const [, name, version] = SLASHED.exec(key) ?? [];
    return name === undefined || version === undefined ? {} : { name, version };
  }
  const bare = withoutPeers(key);
  const isRegistry = bare.startsWith('/');
  if (era === 6 && !isRegistry) return {};
  const { name, rest } = splitNameAt(isRegistry ? bare.slice(1) : bare);
  return rest === undefined ? {} : { name, version: rest };
}

/** A key without the peers (and the patch) that its end tells in parentheses. */
export function withoutPeers(key: string): string {
  const bracket = key.indexOf('(');
  return bracket === -1 ? key : key.slice(0, bracket);
}

/**
 * The key that a reference of an importer or a snapshot points to; undefined for links. References are versions,
 * or keys where the name differs (aliases) or the package is of no registry.
 */
export function pnpmKeyOf(name: string, reference: string, era: PnpmEra): string | undefined {
  if (reference.startsWith('link:')) return undefined;
  if (era === 5) return /^[^/(:]+$/.test(reference) ? `/${name}/${reference}` : reference;
  if (era === 6) {
    return reference.startsWith('/') || /^[^(]*[/:]/.test(reference) ? reference : `/${name}@${reference}`;
  }
  if (reference.startsWith('@')) return reference;
  // an at sign before a colon or a parenthesis ends a name: the reference is a key already
  return /^[^@:(]+@/.test(reference) ? reference : `${name}@${reference}`;
}
