// What the facts of a release mean: occurrences of the rules in rules/registry.yml.
import type { AddedPackage } from '../core/package.ts';
import type { Occurrence } from '../core/rule.ts';
import type { ReleaseFacts } from './metadata.ts';

export type RegistryRule =
  | 'PACKAGE-ARTIFACT-MISMATCH'
  | 'REGISTRY-NEW-INSTALL-SCRIPT'
  | 'REGISTRY-PROVENANCE-LOST'
  | 'REGISTRY-YOUNG'
  | 'REGISTRY-NEW-MAINTAINER'
  | 'REGISTRY-QUARANTINED'
  | 'REGISTRY-YANKED';

export interface RegistryOccurrence {
  readonly rule: RegistryRule;
  readonly occurrence: Occurrence;
}

/** Characters of a text from outside that are quoted. */
const QUOTED = 200;

export function verdictsOf(
  added: AddedPackage,
  facts: ReleaseFacts,
  youngSince: Date | undefined,
): RegistryOccurrence[] {
  const own = facts.ecosystem === 'npm' ? npmVerdicts(added, facts) : pypiVerdicts(added, facts);
  const { publishedAt } = facts;
  if (youngSince === undefined || publishedAt === undefined || publishedAt <= youngSince) return own;
  // Where the lockfile carries the date, its age was judged there.
  if (added.publishedAt !== undefined) return own;
  const says = `was published only at ${publishedAt.toISOString()}`;
  return [...own, occurrenceOf('REGISTRY-YOUNG', added, says, '')];
}

function npmVerdicts(
  added: AddedPackage,
  facts: Extract<ReleaseFacts, { readonly ecosystem: 'npm' }>,
): RegistryOccurrence[] {
  const found: RegistryOccurrence[] = [];
  const scripts = facts.installScripts.join('; ');
  if (facts.firstScriptAfter > 0) {
    const says = `runs something when it is installed (${quoted(scripts)}), which ${before(facts.firstScriptAfter)} did`;
    found.push(occurrenceOf('REGISTRY-NEW-INSTALL-SCRIPT', added, says, scripts));
  }
  if (facts.provenanceBefore > 0) {
    const says = `has no provenance, which ${facts.provenanceBefore} of the releases shortly before it had`;
    found.push(occurrenceOf('REGISTRY-PROVENANCE-LOST', added, says, ''));
  }
  const { newPublisher } = facts;
  if (newPublisher !== undefined) {
    const says = `was published by ${quoted(newPublisher)}, who published none of the releases before it`;
    found.push(occurrenceOf('REGISTRY-NEW-MAINTAINER', added, says, newPublisher));
  }
  return found;
}

function before(count: number): string {
  return count === 1 ? 'not even the one release before it' : `none of the ${count} releases before it`;
}

function pypiVerdicts(
  added: AddedPackage,
  { isQuarantined, reason, files }: Extract<ReleaseFacts, { readonly ecosystem: 'pypi' }>,
): RegistryOccurrence[] {
  if (isQuarantined) {
    const why = reason === undefined ? '' : `: ${quoted(reason)}`;
    return [
      occurrenceOf('REGISTRY-QUARANTINED', added, `is of a project that PyPI has in quarantine${why}`, ''),
    ];
  }
  // One file may be yanked for its own sake; the others are what is installed then.
  if (files.length === 0 || files.some(({ yanked }) => yanked === undefined)) return [];
  const why = files.find(({ yanked }) => yanked !== '')?.yanked;
  const says = `was yanked${why === undefined ? '' : `: ${quoted(why)}`}`;
  return [occurrenceOf('REGISTRY-YANKED', added, says, '')];
}

/** Says that bytes are not those that the lockfile names; `detail` is what they are instead. */
export function mismatch(added: AddedPackage, isListed: boolean, detail: string): RegistryOccurrence {
  const says = isListed
    ? `is not the file that the lockfile names: the registry gives one with ${detail}`
    : `is not at the registry as the lockfile names it: it names ${detail}`;
  const { rule, occurrence } = occurrenceOf('PACKAGE-ARTIFACT-MISMATCH', added, says, detail);
  // It may come from another index, which the lockfile does not tell: somebody has to know.
  return { rule, occurrence: isListed ? occurrence : { ...occurrence, severity: 'MEDIUM' } };
}

function occurrenceOf(
  rule: RegistryRule,
  { name, version, path, line }: AddedPackage,
  says: string,
  about: string,
): RegistryOccurrence {
  return {
    rule,
    occurrence: {
      evidence: `brings in ${name} ${version}, which ${says}`,
      location: { path, members: [], line },
      subject: JSON.stringify([name, version, about]),
    },
  };
}

function quoted(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
