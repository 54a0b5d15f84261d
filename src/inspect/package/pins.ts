// The exact versions that a manifest asks for, without those that a lockfile beside it has: the lockfile is asked about.
import { type AddedPackage, type Ecosystem, releaseKey } from '../../core/package.ts';
import type { LockfileReading } from '../../lockfile/lockfile.ts';
import { readerOf } from '../../lockfile/readers.ts';
import { foldersAbove, type Neighbour, openAll, type OpenFile } from '../neighbours.ts';
import type { LockGroup, PackageKnowledge } from './knowledge.ts';
import { textOf } from './text.ts';

/** Of a larger lockfile nobody looks up what it has; the pins are then asked about once more. */
const MAX_BYTES = 16 * 2 ** 20;
const MAX_SETTINGS = 262_144;

/** Those of `pins`, which stand in the manifest `path`, that no lockfile has. */
export async function pinsWithoutLock(
  pins: readonly AddedPackage[],
  path: string,
  { locks, hosts, registrySettings }: PackageKnowledge,
  open: OpenFile,
): Promise<readonly AddedPackage[]> {
  let left = pins;
  // A lockfile of a workspace is at its root.
  for (const folder of foldersAbove(path)) {
    if (left.length === 0) break;
    for (const lock of await openAll(folder, locksFor(path, locks), open)) {
      if (lock.path === path) continue;
      const locked = await lockedReleases(lock, left);
      left = left.filter((pin) => !locked.has(releaseKey(pin)));
    }
  }
  const own = new Set<Ecosystem>();
  for (const ecosystem of new Set(left.map((pin) => pin.ecosystem))) {
    const names = registrySettings[ecosystem] ?? [];
    if (await hasOwnRegistry(path, names, (url) => isOther(url, ecosystem, hosts), open)) own.add(ecosystem);
  }
  return left.map((pin) => (own.has(pin.ecosystem) ? { ...pin, isPublic: false } : pin));
}

function isOther(url: string, ecosystem: Ecosystem, hosts: PackageKnowledge['hosts']): boolean {
  return hosts.originOf(url, ecosystem).standing === 'other';
}

const COMMENT = /^[ \t]*[#;].*$/gm;
const ADDRESS = /https?:\/\/[^\s"'<>\]})]{1,2000}/gi;

/** A name that a registry of the project's own may have must not leave the machine. */
async function hasOwnRegistry(
  path: string,
  settings: readonly string[],
  isOwn: (url: string) => boolean,
  open: OpenFile,
): Promise<boolean> {
  for (const folder of foldersAbove(path)) {
    for (const { bytes } of await openAll(folder, settings, open)) {
      const text = textOf(await bytes.read(0, Math.min(bytes.size, MAX_SETTINGS)));
      for (const [url] of text.replace(COMMENT, '').matchAll(ADDRESS)) if (isOwn(url)) return true;
    }
  }
  return false;
}

/** Names of lockfiles that may hold what the manifest asks for. A list of requirements is a manifest when it pins only a part of what it asks for. */
function locksFor(path: string, groups: readonly LockGroup[]): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isRequirements = /\.(?:txt|in)$/.test(name);
  return groups
    .filter(({ manifests, locks: all }) =>
      isRequirements ? all.includes('requirements.txt') : manifests.includes(name),
    )
    .flatMap(({ locks: all }) => all);
}

async function lockedReleases(
  { path, bytes }: Neighbour,
  pins: readonly AddedPackage[],
): Promise<ReadonlySet<string>> {
  const load = readerOf(path);
  if (load === undefined || bytes.size > MAX_BYTES) return new Set();
  const text = textOf(await bytes.read(0, bytes.size));
  // Reading takes longer than looking whether there is anything to find.
  if (!pins.some(({ version }) => text.includes(version))) return new Set();
  return releasesOf((await load())(text));
}

function releasesOf({ role, entries }: LockfileReading): ReadonlySet<string> {
  if (role !== 'lock') return new Set();
  return new Set(
    entries.flatMap(({ ecosystem, name, version }) =>
      version === undefined ? [] : [releaseKey({ ecosystem, name, version })],
    ),
  );
}
