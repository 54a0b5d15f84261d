// Finds what each entry of a lockfile was at base: the same package in the same place, or the nearest thing to it.
import type { LockfileReading, PackageEntry, PackageHash, PackageSource } from '../../lockfile/lockfile.ts';
import { stepBetween } from './versions.ts';

/** An entry at head that is new, or not what it was. */
export interface EntryChange {
  readonly now: PackageEntry;
  readonly was?: PackageEntry;
}

export interface Comparison {
  readonly before: LockfileReading;
  readonly after: LockfileReading;
  /** In the order of the file. Entries that are as they were are left out. */
  readonly changes: readonly EntryChange[];
  /** All entries at base and at head by ecosystem and name. */
  readonly base: EntryIndex;
  readonly head: EntryIndex;
}

export type EntryIndex = ReadonlyMap<string, readonly PackageEntry[]>;

type KeyOf = (entry: PackageEntry) => string;

export function nameKey({ ecosystem, name }: PackageEntry): string {
  return `${ecosystem} ${name}`;
}

/** From the nearest match to the farthest: an entry takes the first at base that nobody has taken. */
const MATCHES: readonly KeyOf[] = [
  (entry) => key(entry, entry.version, entry.slot, entry.source.kind),
  (entry) => key(entry, entry.version, entry.slot),
  (entry) => key(entry, entry.version),
  (entry) => key(entry, entry.slot),
  (entry) => key(entry, entry.source.kind),
  (entry) => key(entry),
];

/**
 * No two lists of parts make one key, whatever stands in them. go.sum gives a module's hash and that of its go.mod as
 * two entries, which have nothing to do with each other.
 */
function key(entry: PackageEntry, ...parts: (string | undefined)[]): string {
  let text = nameKey(entry);
  if (entry.ecosystem === 'go') text = `${entry.slot.length} ${entry.slot} ${text}`;
  for (const part of parts) text = `${part === undefined ? '' : part.length} ${part ?? ''} ${text}`;
  return text;
}

/** In time that grows with the number of entries alone. */
export function compareReadings(before: LockfileReading, after: LockfileReading): Comparison {
  const partners = new Map<PackageEntry, PackageEntry>();
  const [base, head] = [indexOf(before.entries), indexOf(after.entries)];
  let [olds, news] = pairSingles(before.entries, after.entries, base, head, partners);
  for (const match of MATCHES) [olds, news] = pair(olds, news, match, partners);
  pairCopies(before.entries, news, partners);
  const changes = after.entries.flatMap((now): EntryChange[] => {
    const was = partners.get(now);
    if (was === undefined) return [{ now }];
    return isSame(was, now) ? [] : [{ now, was }];
  });
  return { before, after, changes, base, head };
}

/**
 * Most packages stand in a file once, and whatever is matched, their one entry at head finds the one at base. Returns
 * what is left of both sides.
 */
function pairSingles(
  olds: readonly PackageEntry[],
  news: readonly PackageEntry[],
  base: EntryIndex,
  head: EntryIndex,
  partners: Map<PackageEntry, PackageEntry>,
): [readonly PackageEntry[], readonly PackageEntry[]] {
  const taken = new Set<PackageEntry>();
  for (const [name, [now, another]] of head) {
    const [was, copy] = base.get(name) ?? [];
    if (now === undefined || another !== undefined || was === undefined || copy !== undefined) continue;
    if (now.ecosystem === 'go' && was.slot !== now.slot) continue;
    taken.add(was);
    partners.set(now, was);
  }
  return [olds.filter((old) => !taken.has(old)), news.filter((now) => !partners.has(now))];
}

/** Returns what is left of both sides. */
function pair(
  olds: readonly PackageEntry[],
  news: readonly PackageEntry[],
  match: KeyOf,
  partners: Map<PackageEntry, PackageEntry>,
): [readonly PackageEntry[], readonly PackageEntry[]] {
  if (olds.length === 0 || news.length === 0) return [olds, news];
  const open = group(olds.toReversed(), match);
  const taken = new Set<PackageEntry>();
  const left = news.filter((now) => {
    const was = open.get(match(now))?.pop();
    if (was === undefined) return true;
    taken.add(was);
    partners.set(now, was);
    return false;
  });
  return [olds.filter((old) => !taken.has(old)), left];
}

/** A further copy of a package is compared with one that was there, of the same version if there is one. */
function pairCopies(
  olds: readonly PackageEntry[],
  news: readonly PackageEntry[],
  partners: Map<PackageEntry, PackageEntry>,
): void {
  if (news.length === 0) return;
  for (const match of [
    (entry: PackageEntry) => key(entry, entry.version),
    (entry: PackageEntry) => key(entry),
  ]) {
    const open = group(olds, match);
    for (const now of news) {
      const was = partners.has(now) ? undefined : open.get(match(now))?.[0];
      if (was !== undefined) partners.set(now, was);
    }
  }
}

function group(entries: readonly PackageEntry[], match: KeyOf): Map<string, PackageEntry[]> {
  const groups = new Map<string, PackageEntry[]>();
  for (const entry of entries) {
    const name = match(entry);
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [entry]);
    else list.push(entry);
  }
  return groups;
}

function indexOf(entries: readonly PackageEntry[]): EntryIndex {
  return group(entries, nameKey);
}

function isSame(was: PackageEntry, now: PackageEntry): boolean {
  return (
    was.version === now.version &&
    was.range === now.range &&
    was.alias === now.alias &&
    was.installScript === now.installScript &&
    isSameSource(was.source, now.source) &&
    haveSameHashes(was.hashes, now.hashes)
  );
}

function isSameSource(was: PackageSource, now: PackageSource): boolean {
  if (was.kind === 'registry' && now.kind === 'registry') return was.url === now.url;
  return JSON.stringify(was) === JSON.stringify(now);
}

/** In whatever order. */
function haveSameHashes(was: readonly PackageHash[], now: readonly PackageHash[]): boolean {
  if (was.length !== now.length) return false;
  if (was.every((hash, index) => isSameHash(hash, now[index]))) return true;
  return hashText(was) === hashText(now);
}

function isSameHash(was: PackageHash, now: PackageHash | undefined): boolean {
  return was.algorithm === now?.algorithm && was.value === now.value;
}

function hashText(hashes: readonly PackageHash[]): string {
  return JSON.stringify(hashes.map(({ algorithm, value }) => `${algorithm} ${value}`).sort());
}

/** How far the package moved; `same` for new ones, too. */
export function stepOf({ was, now }: EntryChange): ReturnType<typeof stepBetween> {
  return stepBetween(was?.version, now.version);
}
