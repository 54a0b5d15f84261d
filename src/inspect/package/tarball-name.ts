// Judges whether an address gives the package that the entry says: readers show the name, installers take the address.
import { readCondaFile } from '../../lockfile/conda/spec.ts';
import type { LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import { type Address, addressOf, isLocalHost, shownAddress } from './address.ts';
import { called, sourceLine, urlOf } from './entry-words.ts';
import type { PackageKnowledge } from './knowledge.ts';
import type { PackageVerdict } from './verdict.ts';

export function nameVerdicts({ entries }: LockfileReading, knowledge: PackageKnowledge): PackageVerdict[] {
  return entries.flatMap((entry) => {
    const url = urlOf(entry);
    const address = url === undefined ? undefined : addressOf(url);
    if (url === undefined || address === undefined || isLocalHost(address.host)) return [];
    const difference = differenceOf(entry, url, address, knowledge);
    return difference === undefined ? [] : [verdictOf(entry, url, difference)];
  });
}

function verdictOf(entry: PackageEntry, url: string, difference: string): PackageVerdict {
  return {
    rule: 'PACKAGE-NAME-MISMATCH',
    what: called(entry),
    says: `${difference}: ${shownAddress(url)}`,
    cause: JSON.stringify([entry.ecosystem, entry.name, entry.version, shownAddress(url)]),
    together: 'have the address of another package',
    subject: entry.slot,
    line: sourceLine(entry),
    isState: true,
  };
}

/** What is wrong, as the rest of a sentence. */
function differenceOf(
  entry: PackageEntry,
  url: string,
  address: Address,
  { hosts }: PackageKnowledge,
): string | undefined {
  const { standing } = hosts.originOf(url, entry.ecosystem);
  const isPublic = standing === 'registry' || standing === 'mirror';
  if (entry.source.kind !== 'registry' && !isPublic) return undefined;
  if (address.disguised) return 'has an address that reads as another than it is';
  if (entry.ecosystem === 'npm') return npmDifference(entry, address, isPublic);
  if (!isPublic) return undefined;
  if (entry.ecosystem === 'conda') return condaDifference(entry);
  return entry.ecosystem === 'pypi' ? pythonDifference(entry, address) : undefined;
}

/** Readers take a file for an archive of its own where its name is not that of the package in its channel. */
function condaDifference({ source, name }: PackageEntry): string | undefined {
  if (source.kind !== 'archive') return undefined;
  const named = readCondaFile(source.url)?.name;
  return named === name ? undefined : `has the address of a file of another package (${named ?? 'none'})`;
}

/** `/@scope/name/-/name-1.2.3.tgz`; copies of the registry have `download` where it has `-`. */
function tarballParts(path: string): { named?: string; file?: string } {
  const parts = path.split('/');
  const sign = Math.max(parts.lastIndexOf('-'), parts.lastIndexOf('download'));
  const [scope, name, file] = [parts[sign - 2], parts[sign - 1], parts.at(-1)];
  if (sign < 2 || name === undefined || name === '' || file === undefined || sign === parts.length - 1)
    return {};
  return { file, named: scope?.startsWith('@') === true ? `${scope}/${name}` : name };
}

/** By the layout of the npm registry; other layouts (GitHub Packages) are left alone on hosts of their own. */
function npmDifference(
  { name, version }: PackageEntry,
  { path }: Address,
  isPublic: boolean,
): string | undefined {
  const { named, file } = tarballParts(path);
  if (named === undefined || file === undefined)
    return isPublic && /\.(?:tgz|tar\.gz)$/.test(path)
      ? 'has an address that names no package of the registry'
      : undefined;
  if (!isSameNpmName(named, name)) return `has the address of another package (${named})`;
  if (!isPublic) return undefined;
  const base = name.slice(name.indexOf('/') + 1);
  const start = `${base}-`.toLowerCase();
  if (!file.toLowerCase().startsWith(start)) return 'has the address of a file with another name';
  const plain = version?.split('+', 1)[0];
  if (plain === undefined || !/^\d/.test(plain)) return undefined;
  const found = file.slice(start.length).replace(/\.(?:tgz|tar\.gz)$/, '');
  return found.split('+', 1)[0] === plain ? undefined : `has the address of another version (${found})`;
}

function isSameNpmName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** By file name, as PEP 427 and PEP 625 give it: what stands before the version. */
function pythonDifference({ name, version }: PackageEntry, { path }: Address): string | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (!/\.(?:whl|tar\.gz|tar\.bz2|zip|egg)$/.test(file)) return undefined;
  const normal = normalise(file);
  const wanted = normalise(name);
  if (!normal.startsWith(`${wanted}-`)) return 'has the address of a file of another package';
  const rest = file.slice(wanted.length + 1).toLowerCase();
  if (version === undefined || !file.endsWith('.whl')) return undefined;
  const [found = ''] = rest.split('-', 1);
  return sameRelease(found, version) ? undefined : `has the address of another version (${found})`;
}

/** PEP 503. */
function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** `1.0` and `1.0.0` are one version; wheels write `_` where a local version has other signs. */
function sameRelease(a: string, b: string): boolean {
  return plainRelease(a) === plainRelease(b);
}

function plainRelease(version: string): string {
  const [plain = ''] = version
    .toLowerCase()
    .replace(/^v|^0!/, '')
    .replace(/[-_]/g, '.')
    .split('+', 1);
  let end = plain.length;
  while (plain.endsWith('.0', end)) end -= 2;
  return plain.slice(0, end);
}
