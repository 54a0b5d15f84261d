// Reads the source strings of cargo.
import { gitReference } from '../git-source.ts';
import type { PackageSource } from '../lockfile.ts';

export interface CargoSource {
  readonly source: PackageSource;
  /** What a git commit was chosen by: `rev=...`, `tag=...` or `branch=...`. */
  readonly range?: string;
}

/**
 * The source of a package in Cargo.lock (cargo's `core/source_id.rs`): `registry+`, `sparse+`, `git+`, `path+` and an address.
 * Without one it is a member of the workspace or a path.
 */
export function cargoSource(written: string | undefined): CargoSource {
  if (written === undefined) return { source: { kind: 'workspace' } };
  const plus = written.indexOf('+');
  const address = written.slice(plus + 1);
  switch (written.slice(0, Math.max(plus, 0))) {
    case 'registry':
      return { source: { kind: 'registry', url: address } };
    case 'sparse':
      return { source: { kind: 'registry', url: written } };
    case 'git':
      return gitReference(address);
    case 'path':
    case 'directory':
    case 'local-registry':
      return { source: { kind: 'path', path: address } };
    default:
      return { source: { kind: 'unknown', text: written } };
  }
}
