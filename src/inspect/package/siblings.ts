// Holds a lockfile that is new against the other lockfiles of its folder: a release has the same bytes in all of them.
import type { LockfileReading, PackageEntry, PackageHash } from '../../lockfile/lockfile.ts';
import { readerOf } from '../../lockfile/readers.ts';
import { folderOf, openAll, type OpenFile } from '../neighbours.ts';
import { nameKey } from './compare.ts';
import { urlOf } from './entry-words.ts';
import { changeVerdict, ONE_FILE } from './hashes.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { byAlgorithm, isStrong } from './strength.ts';
import { textOf } from './text.ts';
import type { PackageVerdict } from './verdict.ts';

/** Larger than any lockfile that a package manager has written. */
const MAX_BYTES = 64 * 2 ** 20;

export interface Sibling {
  readonly path: string;
  readonly reading: LockfileReading;
}

/** Lockfiles of the same folder that may stand for the one at `path`, as the change leaves them. */
export async function siblingsOf(
  path: string,
  open: OpenFile,
  { locks }: PackageKnowledge,
): Promise<Sibling[]> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const names = new Set(locks.flatMap((group) => (group.locks.includes(name) ? group.locks : [])));
  names.delete(name);
  const found: Sibling[] = [];
  for (const { path: at, bytes } of await openAll(folderOf(path), [...names], open)) {
    const load = readerOf(at);
    if (load === undefined || bytes.size > MAX_BYTES) continue;
    const read = await load();
    found.push({ path: at, reading: read(textOf(await bytes.read(0, bytes.size))) });
  }
  return found;
}

/**
 * Releases of a registry that `now` gives other bytes than `known` does. Files of Python may be listed in part, by
 * platform: only where nothing is common a person should look. In time that grows with the number of entries alone.
 */
export function contraryVerdicts(
  known: Sibling,
  now: LockfileReading,
  knowledge: PackageKnowledge,
): PackageVerdict[] {
  const releases = hashesByRelease(known.reading, knowledge);
  const told = new Set<string>();
  const there = `in ${known.path.slice(known.path.lastIndexOf('/') + 1)}`;
  return now.entries.flatMap((entry): PackageVerdict[] => {
    const key = releaseOf(entry, knowledge);
    const before = key === undefined ? undefined : releases.get(key);
    if (key === undefined || before === undefined || told.has(key)) return [];
    const verdict = contraryVerdict(before, entry, there);
    if (verdict === undefined) return [];
    told.add(key);
    return [verdict];
  });
}

function contraryVerdict(
  before: readonly PackageHash[],
  now: PackageEntry,
  there: string,
): PackageVerdict | undefined {
  const olds = byAlgorithm(before);
  for (const [algorithm, values] of byAlgorithm(now.hashes)) {
    const known = olds.get(algorithm);
    const [first] = known?.keys() ?? [];
    const stranger = [...values.values()].find(({ value }) => known?.has(value) !== true);
    if (known === undefined || first === undefined || stranger === undefined || !isStrong([stranger]))
      continue;
    const isOneFile = ONE_FILE.has(now.ecosystem);
    if (!isOneFile && [...values.keys()].some((value) => known.has(value))) continue;
    return changeVerdict(now, stranger, first, !isOneFile, there);
  }
  return undefined;
}

function hashesByRelease(
  { entries }: LockfileReading,
  knowledge: PackageKnowledge,
): ReadonlyMap<string, PackageHash[]> {
  const releases = new Map<string, PackageHash[]>();
  for (const entry of entries) {
    const key = releaseOf(entry, knowledge);
    if (key === undefined || entry.hashes.length === 0) continue;
    const hashes = releases.get(key);
    if (hashes === undefined) releases.set(key, [...entry.hashes]);
    else hashes.push(...entry.hashes);
  }
  return releases;
}

/** Undefined for what is no file of a registry, or of none that can be told. Yarn packs what it patches anew. */
function releaseOf(entry: PackageEntry, { hosts }: PackageKnowledge): string | undefined {
  const { source, version, ecosystem, slot } = entry;
  if (source.kind !== 'registry' || version === undefined || slot.includes('@patch:')) return undefined;
  const url = urlOf(entry);
  const origin = url === undefined ? 'registry' : hosts.originOf(url, ecosystem).key;
  // conda builds a version several times, for each platform.
  return JSON.stringify([nameKey(entry), version, origin, ecosystem === 'conda' ? slot : '']);
}

/** For a file that has no version at base. */
export async function newBeside(
  path: string,
  reading: LockfileReading,
  open: OpenFile,
  knowledge: PackageKnowledge,
): Promise<PackageVerdict[]> {
  if (reading.role !== 'lock' || !reading.entries.some(({ hashes }) => hashes.length > 0)) return [];
  const siblings = await siblingsOf(path, open, knowledge);
  return siblings.flatMap((sibling) => contraryVerdicts(sibling, reading, knowledge));
}
