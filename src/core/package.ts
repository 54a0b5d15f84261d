// Packages as change and advisory rooms speak of them.

/** As in package URLs and OSV; each has its own rules for names and versions. */
export type Ecosystem = 'npm' | 'pypi' | 'conda' | 'cargo' | 'go' | 'github-actions';

/** A release that a file makes the package manager install, where the lines before the change did not. */
export interface AddedPackage {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** Exact. */
  readonly version: string;
  /** The version that it takes the place of. */
  readonly replaces?: string;
  /** Whether it is the one version that a manifest asks for; only then a lockfile may say the same again. */
  readonly isPin?: boolean;
  /** The lockfile or manifest, and the line of the entry from 1. */
  readonly path: string;
  readonly line: number;
  /** Whether it comes from the ecosystem's public registry: only then may its name leave the machine. */
  readonly isPublic: boolean;
  /** ISO 8601, where the lockfile carries it. */
  readonly publishedAt?: string;
  /** Where the lockfile says that its bytes are, when it does. */
  readonly url?: string;
  /** Of its artifacts, as the lockfile has them; any of them may be the one that is installed. */
  readonly hashes: readonly PackageDigest[];
}

export interface PackageDigest {
  /** Lower case: `sha512`, `sha256`, `sha1`, ... */
  readonly algorithm: string;
  /** As written: base64 for npm, hexadecimal elsewhere. */
  readonly value: string;
}

/** What no two ecosystems, names and versions share. */
export function releaseKey({ ecosystem, name, version }: Release): string {
  return JSON.stringify([ecosystem, name, version]);
}

type Release = Pick<AddedPackage, 'ecosystem' | 'name' | 'version'>;

/** Without the pins that stand in a lockfile of the same change, which has more to say of them. */
export function withoutRepeatedPins(packages: readonly AddedPackage[]): AddedPackage[] {
  if (!packages.some(({ isPin }) => isPin === true)) return [...packages];
  const locked = new Set(packages.filter(({ isPin }) => isPin !== true).map((each) => releaseKey(each)));
  return packages.filter((each) => each.isPin !== true || !locked.has(releaseKey(each)));
}
