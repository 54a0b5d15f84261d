// The exact versions that a manifest asks for, without those that a lockfile beside it has: the lockfile is asked about.
import type { InspectionContext } from '../../core/inspection.ts';
import { type AddedPackage, type Ecosystem, releaseKey } from '../../core/package.ts';
import type { LockfileReading } from '../../lockfile/lockfile.ts';
import { readerOf } from '../../lockfile/readers.ts';
import { foldersAbove } from '../paths.ts';
import type { LockGroup, PackageKnowledge } from './knowledge.ts';
import { textOf } from './text.ts';

type OpenHead = NonNullable<InspectionContext['openHead']>;

/** A lockfile of a workspace is at its root. */
const MAX_FOLDERS = 8;
/** Of a larger lockfile nobody looks up what it has; the pins are then asked about once more. */
const MAX_BYTES = 16 * 2 ** 20;
const MAX_SETTINGS = 262_144;

/** Those of `pins`, which stand in the manifest `path`, that no lockfile has. */
export async function pinsWithoutLock(
  pins: readonly AddedPackage[],
  path: string,
  { locks, hosts, registrySettings }: PackageKnowledge,
  openHead: OpenHead,
): Promise<readonly AddedPackage[]> {
  let left = pins;
  for (const lock of locksFor(path, locks)) {
    if (left.length === 0) break;
    const locked = await lockedReleases(lock, left, openHead);
    left = left.filter((pin) => !locked.has(releaseKey(pin)));
  }
  const own = new Set<Ecosystem>();
  for (const ecosystem of new Set(left.map((pin) => pin.ecosystem))) {
    const names = registrySettings[ecosystem] ?? [];
    if (await hasOwnRegistry(inFolders(path, names), (url) => isOther(url, ecosystem, hosts), openHead))
      own.add(ecosystem);
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
  settings: readonly string[],
  isOwn: (url: string) => boolean,
  openHead: OpenHead,
): Promise<boolean> {
  for (const path of settings) {
    const bytes = await openHead(path);
    if (bytes === undefined) continue;
    const text = textOf(await bytes.read(0, Math.min(bytes.size, MAX_SETTINGS)));
    for (const [url] of text.replace(COMMENT, '').matchAll(ADDRESS)) if (isOwn(url)) return true;
  }
  return false;
}

function inFolders(path: string, names: readonly string[]): string[] {
  const folders = foldersAbove(path).slice(0, MAX_FOLDERS);
  return folders.flatMap((folder) => names.map((name) => (folder === '' ? name : `${folder}/${name}`)));
}

/** The nearest first. A list of requirements is a manifest when it pins only a part of what it asks for. */
function locksFor(path: string, groups: readonly LockGroup[]): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isRequirements = /\.(?:txt|in)$/.test(name);
  const locks = groups
    .filter(({ manifests, locks: all }) =>
      isRequirements ? all.includes('requirements.txt') : manifests.includes(name),
    )
    .flatMap(({ locks: all }) => all);
  return inFolders(path, locks).filter((lock) => lock !== path);
}

async function lockedReleases(
  path: string,
  pins: readonly AddedPackage[],
  openHead: OpenHead,
): Promise<ReadonlySet<string>> {
  const load = readerOf(path);
  const bytes = load === undefined ? undefined : await openHead(path);
  if (load === undefined || bytes === undefined || bytes.size > MAX_BYTES) return new Set();
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
