// Judges hashes of versions that were there before: a published version never changes its bytes.
import type { Severity } from '../../core/severity.ts';
import type { PackageEntry, PackageHash } from '../../lockfile/lockfile.ts';
import { addressOf } from './address.ts';
import { type Comparison, type EntryIndex, nameKey } from './compare.ts';
import { called, urlOf } from './entry-words.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { byAlgorithm, isStrong, strengthOf } from './strength.ts';
import type { PackageVerdict } from './verdict.ts';

/** Ecosystems whose versions are one file each; others publish many files for one version, and may add some. */
export const ONE_FILE: ReadonlySet<string> = new Set(['npm', 'cargo', 'go', 'conda', 'github-actions']);

export function hashVerdicts(
  { before, after, changes, base, head }: Comparison,
  knowledge: PackageKnowledge,
  isMigration: boolean,
): PackageVerdict[] {
  // Another format hashes other things (the tarball, or the zip that it is made into), so values say nothing.
  if (before.format !== after.format) return [];
  const seen = new Set<string>();
  let kinds: ReadonlySet<string> | undefined;
  const hashed = (): ReadonlySet<string> => (kinds ??= isMigration ? new Set<string>() : hashedKinds(head));
  return changes.flatMap((change) => {
    if (change.was === undefined) return [];
    if (!isSameFile(change.was, change.now, knowledge)) return droppedVerdict(change.was, change.now, hashed);
    if (ONE_FILE.has(change.now.ecosystem))
      return changed(change.was, change.now) ?? weakened(change.was, change.now, isMigration) ?? [];
    // Some lockfiles give each file of a version as an entry: they are compared together, and once.
    const key = JSON.stringify([nameKey(change.now), change.now.version]);
    if (seen.has(key)) return [];
    seen.add(key);
    const [was, now] = [together(change.was, base), together(change.now, head)];
    return changed(was, now) ?? weakened(was, now, isMigration) ?? [];
  });
}

/** Entries of one kind that must have hashes, of each that has none, before these tell something; one alone is odd anyway. */
const NEIGHBOURS = 4;

/** Kinds of entries that nearly all have strong hashes: those without are odd there. */
function hashedKinds(head: EntryIndex): ReadonlySet<string> {
  const counts = new Map<string, { with: number; without: number }>();
  for (const entry of [...head.values()].flat()) {
    const count = counts.get(kindOf(entry)) ?? { with: 0, without: 0 };
    if (isStrong(entry.hashes)) count.with++;
    else count.without++;
    counts.set(kindOf(entry), count);
  }
  const kinds = [...counts].filter(
    ([, count]) => count.with >= (count.without === 1 ? 1 : NEIGHBOURS * count.without),
  );
  return new Set(kinds.map(([kind]) => kind));
}

/** What comes with an address, and what comes without, are not compared. */
function kindOf(entry: PackageEntry): string {
  return `${entry.ecosystem} ${entry.source.kind} ${urlOf(entry) === undefined}`;
}

/** Another version, which has no strong hash, where the one before had one and its neighbours do. */
function droppedVerdict(
  was: PackageEntry,
  now: PackageEntry,
  hashed: () => ReadonlySet<string>,
): PackageVerdict[] {
  if (was.version === now.version || isStrong(now.hashes) || !isStrong(was.hashes)) return [];
  const [left] = now.hashes;
  if (now.source.kind !== 'registry' || kindOf(was) !== kindOf(now) || !hashed().has(kindOf(now))) return [];
  return [
    {
      rule: 'PACKAGE-HASH-REMOVED',
      severity: 'MEDIUM',
      what: called(now),
      says: `has ${left === undefined ? 'no' : `only a ${left.algorithm}`} hash, where version ${was.version ?? 'unknown'} had ${left === undefined ? 'one' : 'a strong one'} and the packages around it have theirs`,
      cause: 'dropped',
      together: 'have no strong hash in their new version, where they had one before',
      subject: JSON.stringify([now.ecosystem, now.name, now.version]),
      line: now.line,
    },
  ];
}

/** The entry with the hashes of all entries of its name and version. */
function together(entry: PackageEntry, index: EntryIndex): PackageEntry {
  const copies = (index.get(nameKey(entry)) ?? []).filter(({ version }) => version === entry.version);
  return { ...entry, hashes: copies.flatMap(({ hashes }) => hashes) };
}

const PATCHED = /@patch:/;

/** Whether the two promise the same file: a version of the same place, or the same commit. */
function isSameFile(was: PackageEntry, now: PackageEntry, { hosts }: PackageKnowledge): boolean {
  if (was.version === undefined || was.version !== now.version) return false;
  if (was.hashes.length === 0 || was.source.kind !== now.source.kind) return false;
  if (now.ecosystem === 'github-actions') return true;
  if (was.source.kind === 'git' && now.source.kind === 'git') return was.source.commit === now.source.commit;
  // conda builds one version several times: only the same build is the same file.
  if (now.ecosystem === 'conda' && (was.slot !== now.slot || !now.slot.includes(' '))) return false;
  // Yarn packs a patched package anew: its checksum is of the release and of the patch, which the resolution names.
  if (was.slot !== now.slot && (PATCHED.test(was.slot) || PATCHED.test(now.slot))) return false;
  const [from, to] = [urlOf(was), urlOf(now)];
  if (from === undefined || to === undefined || from === to) return true;
  // An archive is what its address says.
  if (now.source.kind === 'archive') return addressOf(from)?.place === addressOf(to)?.place;
  return hosts.originOf(from, was.ecosystem).key === hosts.originOf(to, now.ecosystem).key;
}

function changed(was: PackageEntry, now: PackageEntry): PackageVerdict[] | undefined {
  const before = byAlgorithm(was.hashes);
  // The numbers of an action's owner and repository tell more than its commit, which may move.
  const algorithms = [...byAlgorithm(now.hashes)].toSorted(
    ([a], [b]) => Number(b.endsWith('-id')) - Number(a.endsWith('-id')),
  );
  for (const [algorithm, values] of algorithms) {
    const known = new Set(before.get(algorithm)?.keys());
    const stranger = [...values.values()].find(({ value }) => !known.has(value));
    const gone = [...known].filter((value) => !values.has(value)).length;
    if (known.size === 0 || stranger === undefined || (gone === 0 && !ONE_FILE.has(now.ecosystem))) continue;
    const [first = ''] = known;
    const isPart = gone < known.size && !ONE_FILE.has(now.ecosystem) && !isOneSwap(was, now);
    return [changeVerdict(now, stranger, first, isPart)];
  }
  return undefined;
}

/** Whether exactly one hash is another while all others stand where they were: that of a file that was there before. */
function isOneSwap(was: PackageEntry, now: PackageEntry): boolean {
  const swapped = was.hashes.filter(({ value }, index) => value !== now.hashes[index]?.value);
  return was.hashes.length === now.hashes.length && swapped.length === 1;
}

/** `known` is a value that the release had there. */
export function changeVerdict(
  now: PackageEntry,
  hash: PackageHash,
  known: string,
  isPart: boolean,
  there = 'before',
): PackageVerdict {
  const severity = now.ecosystem === 'github-actions' ? actionSeverity(now, hash) : severityOf(now, isPart);
  const other = isPart ? 'some other' : 'another';
  return {
    rule: 'PACKAGE-HASH-CHANGED',
    ...(severity !== undefined && { severity }),
    what: called(now),
    says: `has ${other} ${hash.algorithm} hash than ${there}, though the version is the same: ${short(hash.value)} where ${short(known)} was`,
    cause: 'hash',
    together: `have other hashes than ${there}, though their versions are the same`,
    subject: JSON.stringify([now.ecosystem, now.name, now.version, hash.value]),
    line: hash.line,
  };
}

/** Hosts pack a commit anew now and then; and lists of wheels change with the platforms that are locked. */
function severityOf({ source }: PackageEntry, isPart: boolean): Severity | undefined {
  return source.kind === 'git' || isPart ? 'MEDIUM' : undefined;
}

/** A repository that is another under the same name was replaced; branches and short tags move as they should. */
function actionSeverity({ version = '' }: PackageEntry, { algorithm }: PackageHash): Severity | undefined {
  if (algorithm.endsWith('-id')) return undefined;
  return /^v?\d+\.\d+\.\d+/.test(version) ? 'HIGH' : 'LOW';
}

/** Characters of a hash that tell it from any other in the file. */
const SHOWN = 16;

function short(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}

function weakened(was: PackageEntry, now: PackageEntry, isMigration: boolean): PackageVerdict[] | undefined {
  const loss = lossOf(was.hashes, now.hashes);
  if (loss === undefined) return undefined;
  const [strongest] = was.hashes.toSorted((a, b) => strengthOf([b]) - strengthOf([a]));
  const [left] = now.hashes;
  return [
    {
      rule: 'PACKAGE-HASH-REMOVED',
      ...(isMigration && { severity: 'MEDIUM' }),
      what: called(now),
      says: `${LOSSES[loss].one(left?.algorithm ?? '')}, where a ${strongest?.algorithm} hash was`,
      cause: loss,
      together: LOSSES[loss].many,
      subject: JSON.stringify([now.ecosystem, now.name, now.version, left?.algorithm]),
      line: left?.line ?? now.line,
    },
  ];
}

type Loss = 'gone' | 'weaker' | 'other';

const LOSSES: Readonly<Record<Loss, { readonly one: (left: string) => string; readonly many: string }>> = {
  gone: { one: () => 'has no hash any more', many: 'have no hash any more' },
  weaker: { one: (left) => `has only a ${left} hash`, many: 'have weaker hashes than before' },
  other: {
    one: (left) => `has a ${left} hash that cannot be compared with the one before`,
    many: 'have hashes that cannot be compared with those before',
  },
};

/** A strong hash of another kind in the place of the one before says nothing of the bytes before. */
function lossOf(was: readonly PackageHash[], now: readonly PackageHash[]): Loss | undefined {
  if (now.length === 0) return 'gone';
  if (strengthOf(now) < strengthOf(was)) return 'weaker';
  const [before, after] = [strongKinds(was), strongKinds(now)];
  return before.size > 0 && ![...after].some((kind) => before.has(kind)) ? 'other' : undefined;
}

function strongKinds(hashes: readonly PackageHash[]): ReadonlySet<string> {
  const strong = hashes.filter((hash) => isStrong([hash]));
  return new Set(strong.map(({ algorithm }) => algorithm));
}
