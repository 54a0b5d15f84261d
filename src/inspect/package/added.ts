// The releases that a lockfile or the pins of a manifest bring in, for those who look up what is known of them.
import type { AddedPackage } from '../../core/package.ts';
import type { LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import type { Comparison } from './compare.ts';
import type { HostBook } from './hosts.ts';

/** Each release once for each place and content that it is to have, at its first line. */
export function addedPackages(
  path: string,
  after: LockfileReading,
  comparison: Comparison | undefined,
  hosts: HostBook,
): AddedPackage[] {
  const replaced = new Map(comparison?.changes.map(({ now, was }) => [now, was?.version]));
  const ownRegistry = after.registries.some(({ value }) => isForeign(value, after, hosts));
  const found = new Map<string, AddedPackage>();
  for (const entry of changed(after, comparison)) {
    const { ecosystem, name, version, source, line, hashes, publishedAt } = entry;
    const key = JSON.stringify([ecosystem, name, version, source, hashes.map(({ value }) => value)]);
    if (version === undefined || source.kind === 'path' || source.kind === 'workspace' || found.has(key))
      continue;
    const replaces = replaced.get(entry);
    const url = source.kind === 'registry' ? source.url : undefined;
    found.set(key, {
      ecosystem,
      name,
      version,
      path,
      line,
      hashes,
      isPublic: isPublic(entry, ownRegistry, hosts),
      ...(after.role === 'manifest' && { isPin: true }),
      ...(replaces !== undefined && { replaces }),
      ...(url !== undefined && { url }),
      ...(publishedAt !== undefined && { publishedAt }),
    });
  }
  return [...found.values()];
}

/** Entries that install other bytes than before, or the same from elsewhere; of a manifest, those with one version. */
function changed(after: LockfileReading, comparison: Comparison | undefined): readonly PackageEntry[] {
  if (comparison === undefined) return after.entries;
  return comparison.changes
    .filter(({ was, now }) => was === undefined || installs(was) !== installs(now))
    .map(({ now }) => now);
}

function installs({ version, source, hashes }: PackageEntry): string {
  return JSON.stringify([version, source, hashes.map(({ value }) => value)]);
}

/** Where an entry gives no address, an own registry of the file may be where it comes from: then nothing is known. */
function isPublic({ source, ecosystem }: PackageEntry, ownRegistry: boolean, hosts: HostBook): boolean {
  if (source.kind !== 'registry') return false;
  if (source.url === undefined) return !ownRegistry;
  return isPublicAddress(source.url, ecosystem, hosts);
}

function isPublicAddress(url: string, ecosystem: PackageEntry['ecosystem'], hosts: HostBook): boolean {
  const { standing } = hosts.originOf(url, ecosystem);
  return standing === 'registry' || standing === 'mirror';
}

function isForeign(value: string, { entries }: LockfileReading, hosts: HostBook): boolean {
  const ecosystem = entries[0]?.ecosystem;
  return (
    ecosystem !== undefined &&
    /^https?:/i.test(value) &&
    hosts.originOf(value, ecosystem).standing === 'other'
  );
}
