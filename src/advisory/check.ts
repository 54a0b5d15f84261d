// What advisories say of the releases that a change brings in: findings, and what could not be asked.
import type { AddedPackage } from '../core/package.ts';
import type { Occurrence } from '../core/rule.ts';
import { SEVERITIES } from '../core/severity.ts';
import { AdvisoryError } from './errors.ts';
import { isKnownToOsv, type OsvAnswer, type Release, type ReleaseAdvisories } from './osv.ts';
import type { Advisory } from './record.ts';

export interface AdvisoryAnswer {
  readonly occurrences: readonly { readonly rule: AdvisoryRule; readonly occurrence: Occurrence }[];
  /** For the report. */
  readonly notices: readonly string[];
}

export type AdvisoryRule = 'ADVISORY-MALICIOUS' | 'ADVISORY-VULNERABLE';
/** Rejects with {@link AdvisoryError}. */
export type AskAdvisories = (releases: readonly Release[]) => Promise<OsvAnswer>;

/** Ids told of one package; the rest is a number. */
const TOLD = 5;
/** Removed advisories told in one run. */
const REMOVED = 20;
const UNANSWERED: ReleaseAdvisories = { advisories: [], isWhole: false };

/**
 * Looks up each release once, and the one that it replaces: what that had already is not brought in by the change.
 * Never rejects for an answer that does not come: that is a notice, since it says nothing about the change.
 */
export async function checkAdvisories(
  packages: readonly AddedPackage[],
  ask: AskAdvisories,
): Promise<AdvisoryAnswer> {
  const asked = packages.filter((each) => each.isPublic && isKnownToOsv(each));
  const releases = distinct(asked.flatMap(releasesOf));
  if (releases.length === 0) return { occurrences: [], notices: unasked(packages, asked) };
  try {
    const answer = await ask(releases);
    const known = new Map(
      releases.map((release, index) => [keyOf(release), answer.releases[index] ?? UNANSWERED]),
    );
    const compared = asked.map((each) => compare(each, known));
    return {
      occurrences: compared.flatMap(({ added, each }) => occurrencesOf(each, added)),
      notices: [...failures(answer, asked, known), ...removedNotices(compared), ...unasked(packages, asked)],
    };
  } catch (error) {
    if (!(error instanceof AdvisoryError)) throw error;
    return { occurrences: [], notices: [`Advisories were not checked: ${error.message}.`] };
  }
}

function releasesOf({ ecosystem, name, version, replaces }: AddedPackage): Release[] {
  const release = { ecosystem, name, version };
  return replaces === undefined || replaces === version
    ? [release]
    : [release, { ...release, version: replaces }];
}

function keyOf({ ecosystem, name, version }: Release): string {
  return `${ecosystem} ${name} ${version}`;
}

function distinct(releases: readonly Release[]): Release[] {
  return [...new Map(releases.map((release) => [keyOf(release), release])).values()];
}

/** Databases publish the same bug under ids of their own and name each other: one of each is enough. */
function distinctBugs(advisories: readonly Advisory[]): Advisory[] {
  const kept: Advisory[] = [];
  const seen = new Set<string>();
  for (const advisory of advisories.toSorted((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id, 'en'))) {
    const names = [advisory.id, ...advisory.aliases];
    if (!names.some((name) => seen.has(name))) kept.push(advisory);
    for (const name of names) seen.add(name);
  }
  return kept;
}

/** Malware first, then the database that rates and dates its advisories best. */
function rank({ id, isMalicious }: Advisory): number {
  if (isMalicious) return 0;
  return id.startsWith('GHSA-') ? 1 : 2;
}

interface Compared {
  readonly each: AddedPackage;
  readonly added: readonly Advisory[];
  readonly removed: readonly Advisory[];
}

function compare(each: AddedPackage, known: ReadonlyMap<string, ReleaseAdvisories>): Compared {
  const [now = UNANSWERED, before = { advisories: [], isWhole: true }] = releasesOf(each).map(
    (release) => known.get(keyOf(release)) ?? UNANSWERED,
  );
  const bugs = distinctBugs(now.advisories);
  const malicious = bugs.filter(({ isMalicious }) => isMalicious);
  const others = bugs.filter(({ isMalicious }) => !isMalicious);
  return {
    each,
    // Which of the others are new is not known without the whole answer on what it replaces.
    added: [...malicious, ...(before.isWhole ? without(others, before.advisories) : [])],
    removed: now.isWhole ? without(distinctBugs(before.advisories), now.advisories) : [],
  };
}

function without(list: readonly Advisory[], other: readonly Advisory[]): Advisory[] {
  return list.filter(({ id }) => !other.some((advisory) => advisory.id === id));
}

function occurrencesOf(each: AddedPackage, advisories: readonly Advisory[]): AdvisoryAnswer['occurrences'] {
  const malicious = advisories.filter(({ isMalicious }) => isMalicious);
  const vulnerable = advisories.filter(({ isMalicious }) => !isMalicious);
  return [
    ...(malicious.length === 0
      ? []
      : [{ rule: 'ADVISORY-MALICIOUS' as const, occurrence: occurrenceOf(each, malicious) }]),
    ...(vulnerable.length === 0
      ? []
      : [
          {
            rule: 'ADVISORY-VULNERABLE' as const,
            occurrence: { ...occurrenceOf(each, vulnerable), fix: fixOf(each, vulnerable) },
          },
        ]),
  ];
}

function occurrenceOf(
  { name, version, path, line }: AddedPackage,
  advisories: readonly Advisory[],
): Occurrence {
  const ordered = advisories.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  const told = ordered.slice(0, TOLD).map(({ id, summary }) => (summary === '' ? id : `${id} (${summary})`));
  const more = advisories.length > TOLD ? ` and ${advisories.length - TOLD} more` : '';
  const first = ordered[0];
  return {
    evidence: `brings in ${name} ${version}, of which is known: ${told.join('; ')}${more}`,
    location: { path, members: [], line },
    subject: `${name} ${version} ${ordered.map(({ id }) => id).join(' ')}`,
    ...(first !== undefined && { severity: first.severity }),
  };
}

function fixOf({ name }: AddedPackage, advisories: readonly Advisory[]): string {
  const fixes = advisories
    .slice(0, TOLD)
    .flatMap(({ id, fixed }) => (fixed.length === 0 ? [] : [`${fixed.join(' or ')} (${id})`]));
  if (fixes.length === 0)
    return `No fixed version of ${name} is known: take another package, or accept it with an exception.`;
  return `Take a version of ${name} that has the fix: ${fixes.join(', ')}.`;
}

/** What has no full answer, and what is known of by its id alone. */
function failures(
  { failure, unread }: OsvAnswer,
  asked: readonly AddedPackage[],
  known: ReadonlyMap<string, ReleaseAdvisories>,
): string[] {
  const open = asked.filter((each) =>
    releasesOf(each).some((release) => known.get(keyOf(release))?.isWhole !== true),
  );
  const which = open.length === 1 ? '1 package' : `${open.length} packages`;
  const ids =
    unread.slice(0, TOLD).join(', ') + (unread.length > TOLD ? ` and ${unread.length - TOLD} more` : '');
  return [
    ...(failure === undefined ? [] : [`Advisories were not checked for ${which}: ${failure.message}.`]),
    ...(unread.length === 0 ? [] : [`Advisories: the server did not give the records of ${ids}.`]),
  ];
}

function removedNotices(compared: readonly Compared[]): string[] {
  const removed = compared.flatMap(({ each, removed: gone }) => {
    if (gone.length === 0) return [];
    const ids = gone.slice(0, TOLD).map(({ id }) => id);
    return [`${each.name} ${each.replaces ?? ''} to ${each.version} removes ${ids.join(', ')}.`];
  });
  return [...new Set(removed)].slice(0, REMOVED);
}

function unasked(packages: readonly AddedPackage[], asked: readonly AddedPackage[]): string[] {
  const count = packages.length - asked.length;
  if (count === 0) return [];
  const which = count === 1 ? '1 package was' : `${count} packages were`;
  return [`Advisories: ${which} not asked about, for want of a public registry that OSV knows.`];
}
