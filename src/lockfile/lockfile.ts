// What every lockfile and manifest reader gives: entries with their lines, and what is wrong with the file.
import type { Ecosystem } from '../core/package.ts';

export type { Ecosystem };

/**
 * Where the package manager gets the bytes from. `registry` is the ecosystem's own way, with the address when the file
 * gives one; `archive` is an address outside any registry; `path` and `workspace` are folders and files beside it.
 */
export type PackageSource =
  | { readonly kind: 'registry'; readonly url?: string }
  | { readonly kind: 'archive'; readonly url: string }
  /** `commit` only when the file pins one in full. */
  | { readonly kind: 'git'; readonly url: string; readonly commit?: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'workspace' }
  | { readonly kind: 'unknown'; readonly text: string };

export interface PackageHash {
  /** Lower case, as in `sha512`, `sha256`, `sha1`, `md5`, `h1` (Go), `blake2b`. */
  readonly algorithm: string;
  /** As written, without its algorithm. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

export type Relation = 'direct' | 'transitive' | 'unknown';

export interface PackageEntry {
  readonly ecosystem: Ecosystem;
  /** The package that is installed, as its ecosystem normalises it (PEP 503 for Python). */
  readonly name: string;
  /** The name that the project imports it by, when it differs (`npm:` aliases). */
  readonly alias?: string | undefined;
  /** Exact in lockfiles; absent in a manifest that gives a range. */
  readonly version?: string | undefined;
  /** The requirement as written, in manifests and where a lockfile repeats it. */
  readonly range?: string | undefined;
  /** Where in the file the entry stands, from 1: its key or name. */
  readonly line: number;
  readonly source: PackageSource;
  /** The line of the address or the git reference, where it is not `line`. */
  readonly sourceLine?: number | undefined;
  /** All hashes, one per artifact where a version has many files. */
  readonly hashes: readonly PackageHash[];
  readonly relation: Relation;
  readonly optional: boolean;
  readonly development: boolean;
  /** Whether the lockfile says that it runs a script when it is installed; undefined when its format cannot say. */
  readonly installScript?: boolean | undefined;
  /** The earliest moment that a file of it was published, where the lockfile carries it: ISO 8601. */
  readonly publishedAt?: string | undefined;
  /** Tells entries of one name and version apart that the file keeps separate (an install path, a platform). */
  readonly slot: string;
}

/**
 * `syntax`: it does not parse; `duplicate`: a key is given twice and readers differ in which they take;
 * `hidden-document`: another document follows that some readers do not see; `unsupported`: a version or construct
 * that is not read; `limit`: larger than is read.
 */
export type LockfileProblemKind = 'syntax' | 'duplicate' | 'hidden-document' | 'unsupported' | 'limit';

export interface LockfileProblem {
  readonly kind: LockfileProblemKind;
  /** One plain sentence. Raw text. */
  readonly reason: string;
  readonly line: number;
}

/** An address that the file makes the package manager look packages up at, besides its default. */
export interface RegistryOption {
  /** As written: `--index-url`, `--extra-index-url`, `--find-links`, `--trusted-host`, a `[[source]]`, a channel. */
  readonly option: string;
  readonly value: string;
  readonly line: number;
}

/** What a lockfile repeats of the manifests, and what follows from it; only where the format tells exactly. */
export interface LockGraph {
  /** Entries that nothing leads to which a project of the file asks for. */
  readonly orphans: ReadonlySet<PackageEntry>;
  /** Entries that no other entry needs, where only the manifest says what the project asks for. */
  readonly tops?: ReadonlySet<PackageEntry>;
  /** The names that a release asks for itself, where the file has a copy of its manifest. */
  readonly needs?: ReadonlyMap<PackageEntry, readonly string[]>;
  /** What each project asks for, as the file repeats it. */
  readonly projects?: readonly LockedProject[];
}

export interface LockedProject {
  /** Where its manifest is, from the folder of the lockfile: `.`, `packages/a`. */
  readonly folder: string;
  readonly asks: readonly LockedAsk[];
}

export interface LockedAsk {
  readonly name: string;
  readonly range: string;
  readonly line: number;
}

export interface LockfileReading {
  /** As in coverage: `package-lock`, `yarn-classic`, `yarn-berry`, `pnpm-lock`, `bun-lock`, `requirements`, ... */
  readonly format: string;
  /** `manifest` files ask for ranges; `lock` files give what is installed. */
  readonly role: 'lock' | 'manifest';
  readonly entries: readonly PackageEntry[];
  readonly registries: readonly RegistryOption[];
  readonly problems: readonly LockfileProblem[];
  /** Other files that it reads (`-r other.txt`, `-c constraints.txt`), as written. */
  readonly includes: readonly { readonly path: string; readonly line: number }[];
  readonly graph?: LockGraph;
}

/** Reads one text. Never throws: what cannot be read is a problem, and the entries before it are kept. */
export type LockfileReader = (text: string) => LockfileReading;
