// Judges where packages come from when it is not where they came from before.
import type { LockfileReading, PackageEntry, PackageSource } from '../../lockfile/lockfile.ts';
import { addressOf, shownAddress } from './address.ts';
import { type Comparison, type EntryChange, nameKey } from './compare.ts';
import { called, sourceLine, urlOf } from './entry-words.ts';
import { isAt, type Origin } from './hosts.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { isIndex } from './registries.ts';
import { haveSameBytes, isStrong } from './strength.ts';
import { isPlain } from './transport.ts';
import type { PackageVerdict } from './verdict.ts';

/** Entries that stay with, or move to, a registry. Git and archives are judged in exotic.ts. */
export function sourceVerdicts(comparison: Comparison, knowledge: PackageKnowledge): PackageVerdict[] {
  const used = originsIn(comparison.before.entries, knowledge);
  const options = newOptions(comparison);
  return comparison.changes.flatMap((change) => {
    // An index that is new has a finding of its own, which accounts for everything that comes from it.
    if (change.now.source.kind !== 'registry' || options.has(change.now.source.url ?? '')) return [];
    const verdict =
      change.was === undefined ? undefined : movedVerdict(change, change.was, comparison, knowledge);
    return verdict ?? newHostVerdict(change, used, knowledge) ?? [];
  });
}

function newOptions({ before, after }: Comparison): ReadonlySet<string> {
  const old = new Set(before.registries.map(({ value }) => value));
  const indexes = after.registries.filter(isIndex).map(({ value }) => value);
  return new Set(indexes.filter((value) => !old.has(value)));
}

function originsIn(entries: readonly PackageEntry[], { hosts }: PackageKnowledge): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => {
      const url = urlOf(entry);
      return url === undefined ? [] : [hosts.originOf(url, entry.ecosystem).key];
    }),
  );
}

/** The registry that a package manager asks when the file does not say. */
const DEFAULT: Origin = { key: 'registry', standing: 'registry' };

function originOf(entry: PackageEntry, { hosts }: PackageKnowledge): Origin {
  const url = urlOf(entry);
  return url === undefined ? DEFAULT : hosts.originOf(url, entry.ecosystem);
}

function movedVerdict(
  { now }: EntryChange,
  was: PackageEntry,
  comparison: Comparison,
  knowledge: PackageKnowledge,
): PackageVerdict[] | undefined {
  // A copy of it that came from there before explains this one.
  const [from, to] = [originOf(was, knowledge), originOf(now, knowledge)];
  const copies = comparison.base.get(nameKey(now)) ?? [];
  if (was.source.kind === 'workspace' && to.standing !== 'other')
    return isStillHere(now, comparison) ? [] : confusedLink(was, now, copies);
  if (was.source.kind !== 'registry' || from.key === to.key || isWheelHost(to, now)) return undefined;
  if (copies.some((copy) => copy.source.kind === 'registry' && originOf(copy, knowledge).key === to.key))
    return undefined;
  const isSame = was.version === now.version && haveSameBytes(was.hashes, now.hashes);
  return to.standing === 'registry' ? confused(was, now, from, isSame) : [moved(was, now, from, to, isSame)];
}

/** Python's accelerators and conda's channels are published at several places, by the same projects. */
function isWheelHost({ standing }: Origin, { ecosystem }: PackageEntry): boolean {
  return standing === 'known' && ecosystem !== 'npm';
}

/** The same strong hash at another address is the same file: then only the next version is in question. */
function moved(
  was: PackageEntry,
  now: PackageEntry,
  from: Origin,
  to: Origin,
  isSame: boolean,
): PackageVerdict {
  const isPublic = to.standing !== 'other';
  const severity = isPublic ? (isSame ? 'LOW' : 'MEDIUM') : isSame ? 'MEDIUM' : undefined;
  const bytes = isSame ? ' (the hash is the same)' : '';
  return {
    rule: 'PACKAGE-SOURCE-CHANGED',
    ...(severity !== undefined && { severity }),
    what: called(now),
    says: `now comes from ${shownAddress(urlOf(now) ?? '')}, where it came from ${placeOf(was)}${bytes}`,
    cause: JSON.stringify([from.key, to.key]),
    together: `come from ${hostOf(now)}, where they came from elsewhere before`,
    subject: JSON.stringify([now.ecosystem, now.name, to.key]),
    line: sourceLine(now),
  };
}

/** A package of a private registry that the public one now serves: anybody may have taken its name there. */
function confused(
  was: PackageEntry,
  now: PackageEntry,
  from: Origin,
  isSame: boolean,
): PackageVerdict[] | undefined {
  if (from.standing !== 'other' || isSame) return undefined;
  const isSaid = urlOf(now) !== undefined;
  return [
    {
      rule: 'PACKAGE-CONFUSION',
      // Without an address it comes from whatever registry is configured, which may still be the private one.
      ...(!isSaid && { severity: 'MEDIUM' }),
      what: called(now),
      says: isSaid
        ? `now comes from the public registry (${hostOf(now)}), where it came from ${placeOf(was)}`
        : `no longer says that it comes from ${placeOf(was)}`,
      cause: from.key,
      together: isSaid
        ? `came from ${from.key} and now come from the public registry`
        : `no longer say that they come from ${from.key}`,
      subject: JSON.stringify([now.ecosystem, now.name]),
      line: sourceLine(now),
    },
  ];
}

/** Others may need a published version of what this repository makes itself. */
function isStillHere(now: PackageEntry, { head }: Comparison): boolean {
  return head.get(nameKey(now))?.some(({ source }) => source.kind === 'workspace') === true;
}

function confusedLink(
  was: PackageEntry,
  now: PackageEntry,
  copies: readonly PackageEntry[],
): PackageVerdict[] {
  if (copies.some((copy) => copy.source.kind !== 'workspace')) return [];
  return [
    {
      rule: 'PACKAGE-CONFUSION',
      severity: 'MEDIUM',
      what: called(now),
      says: `was a folder of this repository${was.version === undefined ? '' : ` (${was.version})`} and now comes from a registry`,
      cause: 'workspace',
      together: 'were folders of this repository and now come from a registry',
      subject: JSON.stringify([now.ecosystem, now.name]),
      line: sourceLine(now),
    },
  ];
}

/** A host that nothing at base came from, for a package that is new or came from no registry. */
function newHostVerdict(
  { now, was }: EntryChange,
  used: ReadonlySet<string>,
  knowledge: PackageKnowledge,
): PackageVerdict[] | undefined {
  const url = urlOf(now);
  if (url === undefined || was?.source.kind === 'registry') return undefined;
  const { key, standing } = originOf(now, knowledge);
  if (standing !== 'other' || used.has(key)) return undefined;
  const isHeld = isStrong(now.hashes);
  return [
    {
      rule: 'PACKAGE-NEW-HOST',
      ...(!isHeld && now.version !== undefined && { severity: 'HIGH' }),
      what: called(now),
      says: `${was === undefined ? 'is new and' : 'now'} comes from ${shownAddress(url)}, which nothing came from before${isHeld ? '' : ', without a strong hash'}`,
      cause: key,
      together: `come from ${key}, which nothing came from before`,
      subject: JSON.stringify([now.ecosystem, now.name]),
      line: sourceLine(now),
    },
  ];
}

/**
 * What stands in a lockfile that has no version before: packages of hosts that are no public registry, and that the
 * file does not name as one. Addresses without encryption have a finding of their own.
 */
export function hostState(
  after: LockfileReading,
  { hosts, archivePlaces }: PackageKnowledge,
): PackageVerdict[] {
  if (after.role !== 'lock') return [];
  const named = new Set(after.registries.flatMap(({ value }) => addressOf(value)?.host ?? []));
  return after.entries.flatMap((now): PackageVerdict[] => {
    // What another package of npm asks for outside of a registry is judged in exotic.ts.
    const isForeign = now.ecosystem === 'npm' && now.relation === 'transitive' && isExotic(now.source);
    const url = now.source.kind === 'git' || isForeign ? undefined : urlOf(now);
    const address = url === undefined ? undefined : addressOf(url);
    if (url === undefined || address === undefined || named.has(address.host) || isPlain(address)) return [];
    if (isAt(address.place, archivePlaces)) return [];
    const { key, standing } = hosts.originOf(url, now.ecosystem);
    if (standing !== 'other') return [];
    // An archive that the project asks for itself was chosen by somebody: a person should look.
    const isHeld = isStrong(now.hashes) || now.version === undefined;
    const isAsked = now.source.kind === 'archive';
    return [
      {
        rule: 'PACKAGE-NEW-HOST',
        severity: isHeld || isAsked ? 'MEDIUM' : 'HIGH',
        what: called(now),
        says: `comes from ${shownAddress(url)}, which is no public registry${isHeld ? '' : ', without a strong hash'}`,
        cause: key,
        together: `come from ${key}, which is no public registry`,
        subject: '',
        line: sourceLine(now),
        isState: true,
      },
    ];
  });
}

function placeOf(entry: PackageEntry): string {
  const url = urlOf(entry);
  return url === undefined ? 'the default registry' : hostOf(entry);
}

function hostOf(entry: PackageEntry): string {
  const url = urlOf(entry) ?? '';
  return addressOf(url)?.host ?? shownAddress(url);
}

/** Sources outside any registry that bring code. */
export function isExotic(
  source: PackageSource,
): source is Extract<PackageSource, { kind: 'git' | 'archive' }> {
  return source.kind === 'git' || source.kind === 'archive';
}
