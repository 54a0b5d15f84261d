// Where the artifact of a release is, and the digests that it must have.
import type { AddedPackage } from '../core/package.ts';
import { type Digest, digestsOf, strongestOf } from './digests.ts';
import { RegistryError } from './errors.ts';
import type { NpmFacts } from './npm.ts';
import { allowedAddress, type Places, type RegistryPlaces } from './places.ts';
import { type PypiFacts, type PypiFile, preferredFile, sourceFile } from './pypi.ts';

export interface Whereabouts {
  readonly url: string;
  /** Any of them will do. */
  readonly wanted: readonly Digest[];
  /** Whether the digests are the lockfile's; otherwise they are the registry's own. */
  readonly isLocked: boolean;
}

export type FetchedEcosystem = keyof Places;

/** Whether artifacts of the ecosystem are fetched at all. */
export function isFetched(ecosystem: string): ecosystem is FetchedEcosystem {
  return ecosystem === 'npm' || ecosystem === 'pypi';
}

/** As npm takes names (validate-npm-package-name) and versions (SemVer 2.0.0). */
const NPM_NAME = /^(?:@[\w~-][\w.~-]{0,212}\/)?[\w~-][\w.~-]{0,213}$/;
const NPM_VERSION = /^\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[\w.-]{1,200})?(?:\+[\w.-]{1,200})?$/;
/** PEP 508. */
const PYPI_NAME = /^[A-Za-z0-9](?:[\w.-]{0,212}[A-Za-z0-9])?$/;
const FILE = /\.(?:whl|tar\.gz|tar\.bz2|tgz|zip)$/i;

/** The address of what the registry says of a package. @throws RegistryError REFUSED */
export function metadataAddress(
  { ecosystem, name }: Pick<AddedPackage, 'ecosystem' | 'name'>,
  { registry }: RegistryPlaces,
): string {
  if (ecosystem === 'npm') return `${registry}/${encodeURIComponent(checked(name, NPM_NAME))}`;
  const normal = checked(name, PYPI_NAME)
    .toLowerCase()
    .replace(/[-_.]+/g, '-');
  return `${registry}/simple/${normal}/`;
}

/**
 * The tarball that the lockfile names, or the one at the registry's address for it when it names none (pnpm, bun). Of
 * its hashes only those of the strongest algorithm count, as for npm. @throws RegistryError REFUSED, NO_HASH
 */
export function npmArtifact(
  { name, version, url, hashes }: AddedPackage,
  facts: NpmFacts | undefined,
  { registry, hosts }: RegistryPlaces,
): Whereabouts {
  const address = url ?? tarballAddress(name, version, registry);
  return { url: allowedAddress(address, hosts).href, ...digests(hashes, facts?.hashes ?? []) };
}

function tarballAddress(name: string, version: string, registry: string): string {
  const base = checked(name, NPM_NAME).slice(name.indexOf('/') + 1);
  // Registries leave out what is behind the plus sign.
  const [release = ''] = checked(version, NPM_VERSION).split('+');
  return `${registry}/${name}/-/${base}-${release}.tgz`;
}

/**
 * The file that the lockfile gives the address of, or the one of those that it names by a hash which most machines
 * install. @throws RegistryError REFUSED, NO_HASH, NOT_FOUND; NOT_LISTED when the release has files, but none of those
 * that the lockfile names
 */
export function pypiArtifact(
  { url, hashes }: AddedPackage,
  facts: PypiFacts | undefined,
  listing: string,
  { hosts }: RegistryPlaces,
): Whereabouts {
  // An index has no file name.
  if (url !== undefined && URL.canParse(url) && FILE.test(new URL(url).pathname))
    return { url: allowedAddress(url, hosts).href, wanted: some(digestsOf(hashes)), isLocked: true };
  const file = preferredFile(facts?.files ?? []);
  if (file !== undefined) return listed(file, hashes, listing, hosts);
  if (facts === undefined) throw new RegistryError('NOT_FOUND', 'nothing says where its files are');
  const count = facts.ofVersion.length;
  if (count > 0)
    throw new RegistryError('NOT_LISTED', `none of the ${count} files that the registry has for it`);
  throw new RegistryError('NOT_FOUND', 'the registry does not list a file of it');
}

/**
 * The source archive that pip and uv build where the wheel does not fit; undefined where the lockfile names none, or
 * where it is all that there is. @throws RegistryError REFUSED
 */
export function pypiSource(
  { url, hashes }: AddedPackage,
  facts: PypiFacts | undefined,
  listing: string,
  { hosts }: RegistryPlaces,
): Whereabouts | undefined {
  // With the address of one file nothing else is installed.
  if (url !== undefined && URL.canParse(url) && FILE.test(new URL(url).pathname)) return undefined;
  const file = sourceFile(facts?.files ?? []);
  return file === undefined ? undefined : listed(file, hashes, listing, hosts);
}

function listed(
  { url, sha256 }: PypiFile,
  hashes: AddedPackage['hashes'],
  listing: string,
  hosts: readonly string[],
): Whereabouts {
  if (!URL.canParse(url, listing)) throw new RegistryError('REFUSED', 'the address of its file is none');
  const address = allowedAddress(new URL(url, listing).href, hosts).href;
  const isLocked = digestsOf(hashes).some(({ hex }) => hex === sha256);
  return { url: address, wanted: [{ algorithm: 'sha256', hex: sha256 }], isLocked };
}

/** The lockfile's; where it has none to compare (yarn 2 and later), the registry's own. */
function digests(
  ofLockfile: AddedPackage['hashes'],
  ofRegistry: AddedPackage['hashes'],
): Pick<Whereabouts, 'wanted' | 'isLocked'> {
  const wanted = strongestOf(digestsOf(ofLockfile));
  if (wanted.length > 0) return { wanted, isLocked: true };
  return { wanted: some(strongestOf(digestsOf(ofRegistry))), isLocked: false };
}

function some(wanted: readonly Digest[]): readonly Digest[] {
  if (wanted.length === 0)
    throw new RegistryError('NO_HASH', 'the lockfile has no hash that its file could be verified by');
  return wanted;
}

function checked(text: string, pattern: RegExp): string {
  if (!pattern.test(text) || text.includes('..'))
    throw new RegistryError('REFUSED', 'its name or version is none that the registry takes');
  return text;
}
