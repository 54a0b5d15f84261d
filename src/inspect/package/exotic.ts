// Judges packages that come from git or from an archive outside any registry, and did not before.
import type { LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import type { Severity } from '../../core/severity.ts';
import { addressOf, isLocalHost, shownAddress } from './address.ts';
import { type Comparison, compareReadings, type EntryChange, nameKey } from './compare.ts';
import { called, sourceLine, urlOf } from './entry-words.ts';
import { isAt } from './hosts.ts';
import type { Asked } from './asked.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { isExotic } from './sources.ts';
import { isStrong } from './strength.ts';
import type { PackageVerdict } from './verdict.ts';

/** `asked` is what the manifest beside asks for, for lockfiles that do not repeat it. */
export function exoticVerdicts(
  comparison: Comparison,
  knowledge: PackageKnowledge,
  asked?: Asked,
): PackageVerdict[] {
  return judged(comparison, knowledge, asked).map(({ verdict }) => verdict);
}

/**
 * What stands in a lockfile that has no version before. Only npm's packages ask for others in git without a registry
 * that refuses it, and hardly an honest lockfile has one.
 */
export function exoticState(after: LockfileReading, knowledge: PackageKnowledge): PackageVerdict[] {
  if (!after.entries.some(({ source }) => isExotic(source))) return [];
  const comparison = compareReadings({ ...after, entries: [] }, after);
  return judged(comparison, knowledge).flatMap(({ now, verdict }) => {
    const isForeign = now.ecosystem === 'npm' && now.relation === 'transitive' && verdict.severity === 'HIGH';
    const isLoose = now.source.kind === 'archive' && !isPinned(now);
    return isForeign
      ? [{ ...verdict, severity: now.optional || isLoose ? 'HIGH' : 'MEDIUM', isState: true }]
      : [];
  });
}

/** A manifest that is new in a project that was there before: what it asks for is what the change adds. */
export function exoticAdded(after: LockfileReading, knowledge: PackageKnowledge): PackageVerdict[] {
  return exoticVerdicts(compareReadings({ ...after, entries: [] }, after), knowledge);
}

function judged(
  comparison: Comparison,
  knowledge: PackageKnowledge,
  asked?: Asked,
): { readonly now: PackageEntry; readonly verdict: PackageVerdict }[] {
  const known = new Set([...knownRepositories(comparison), ...(asked?.entries ?? []).map(placeOf)]);
  return comparison.changes.flatMap((change) => {
    const { now } = change;
    // Actions come from git and nowhere else.
    if (!isExotic(now.source) || now.ecosystem === 'github-actions' || isWellKnown(now, knowledge)) return [];
    const copies = (comparison.base.get(nameKey(now)) ?? []).filter((copy) => isSamePlace(copy, now));
    if (copies.some((copy) => isPinned(copy) <= isPinned(now))) return [];
    const isForeign = isAskedByOthers(now, asked) && !known.has(placeOf(now));
    return [{ now, verdict: verdictOf(change, comparison, copies.length > 0, isForeign) }];
  });
}

/** Where a format does not tell who needs a package, the manifest beside it shows what was asked for. */
function isAskedByOthers({ relation, alias, name }: PackageEntry, asked: Asked | undefined): boolean {
  if (relation !== 'unknown' || asked === undefined) return relation === 'transitive';
  return !asked.names.has(alias ?? name);
}

/** Repositories that this project already uses or asks for itself: they may hold several packages that need each other. */
function knownRepositories({ before, after }: Comparison): ReadonlySet<string> {
  const asked = after.entries.filter(({ relation, optional }) => relation === 'direct' && !optional);
  return new Set(
    [...before.entries, ...asked].flatMap((entry) => (entry.source.kind === 'git' ? [placeOf(entry)] : [])),
  );
}

function placeOf(entry: PackageEntry): string {
  const url = urlOf(entry) ?? '';
  return repositoryOf(addressOf(url)?.place ?? url);
}

function isWellKnown(now: PackageEntry, { hosts, archivePlaces }: PackageKnowledge): boolean {
  const url = urlOf(now) ?? '';
  if (isAt(addressOf(url)?.place ?? '', archivePlaces)) return true;
  // Below the host of a registry, what is no package of it is for tarball-name.ts to say.
  return now.source.kind === 'archive' && PUBLIC.has(hosts.originOf(url, now.ecosystem).standing);
}

const PUBLIC: ReadonlySet<string> = new Set(['known', 'registry', 'mirror']);

/** The same repository, or archives of the same project; another version of it is an ordinary update. */
function isSamePlace(was: PackageEntry, now: PackageEntry): boolean {
  if (!isExotic(was.source) || !isExotic(now.source) || was.source.kind !== now.source.kind) return false;
  const [from, to] = [addressOf(was.source.url), addressOf(now.source.url)];
  if (from === undefined || to === undefined) return was.source.url === now.source.url;
  if (was.source.kind === 'git') return repositoryOf(from.place) === repositoryOf(to.place);
  return from.host === to.host && folderOf(from.path) === folderOf(to.path);
}

function repositoryOf(place: string): string {
  return place.replace(/\.git$/i, '').toLowerCase();
}

/** The first two segments: owner and repository where a host has many. */
function folderOf(path: string): string {
  return path.split('/').slice(0, 3).join('/').toLowerCase();
}

/** Whether the file says which bytes: the commit in full, or a strong hash. As a number, for comparing. */
function isPinned({ source, hashes }: PackageEntry): number {
  return Number((source.kind === 'git' && source.commit !== undefined) || isStrong(hashes));
}

function verdictOf(
  { now, was }: EntryChange,
  { after }: Comparison,
  isUnpinned: boolean,
  isForeign: boolean,
): PackageVerdict {
  const isGit = now.source.kind === 'git';
  const url = urlOf(now) ?? '';
  const replaces = was !== undefined && !isExotic(was.source) && was.source.kind === 'registry';
  const pinned = isPinned(now) === 1;
  const how = pinned ? '' : isGit ? ', at no fixed commit' : ', without a strong hash';
  const from = isUnpinned
    ? ' and no longer says which commit'
    : replaces
      ? ', where it came from a registry'
      : '';
  return {
    rule: isGit ? 'PACKAGE-GIT-SOURCE' : 'PACKAGE-ARCHIVE-SOURCE',
    severity: isUnpinned ? 'MEDIUM' : severityOf(now, after.role, pinned, replaces, isForeign),
    what: called(now),
    says: `${relationWords(now, isForeign)}comes from ${isGit ? 'the git repository' : 'the archive'} ${shownAddress(url)}${how}${from}`,
    cause: addressOf(url)?.host ?? url,
    together: `come from ${isGit ? 'git repositories' : 'archives'}, and did not before`,
    subject: JSON.stringify([now.ecosystem, now.name, url]),
    line: sourceLine(now),
  };
}

function relationWords({ relation, optional }: PackageEntry, isForeign: boolean): string {
  if (relation !== 'transitive' && isForeign) return '(which the manifest does not ask for there) ';
  if (relation === 'transitive')
    return optional ? '(optional, needed by another package) ' : '(needed by another package) ';
  return optional ? '(optional) ' : '';
}

/** What somebody else's package pulls in from git was seen by no registry, and by nobody here. */
function severityOf(
  now: PackageEntry,
  role: 'lock' | 'manifest',
  pinned: boolean,
  replaces: boolean,
  isForeign: boolean,
): Severity {
  if (isLocalHost(addressOf(urlOf(now) ?? '')?.host ?? '')) return 'LOW';
  // npm goes on without an optional package that fails, which is why worms come as one; in Python they are extras.
  const isQuiet = now.optional && now.ecosystem === 'npm';
  if (isForeign || isQuiet || isUndeclared(now, role)) return 'HIGH';
  return pinned && !replaces ? 'LOW' : 'MEDIUM';
}

/** The lockfile repeats the range that was asked for, and it is one that only a registry can answer. */
function isUndeclared({ range, ecosystem }: PackageEntry, role: 'lock' | 'manifest'): boolean {
  return (
    role === 'lock' && ecosystem === 'npm' && range !== undefined && /^[~^<>=v]{0,2}\d[\w.*+-]*$/.test(range)
  );
}
