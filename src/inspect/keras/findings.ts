// Puts verdicts into findings: one per rule and root cause, with the places of the rest.
import { type Artifact, memberName } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import { findingOf } from '../../core/rule.ts';
import { compareSeverity } from '../../core/severity.ts';
import type { Verdict } from './verdict.ts';

/** Further offsets of one root cause that are worth listing. */
const MAX_OFFSETS = 20;
/** Findings of one configuration: more than anybody reads, and the worst come first. */
const MAX_FINDINGS = 500;

type Group = readonly [Verdict, ...Verdict[]];

export interface FindingsOptions {
  readonly artifact: Artifact;
  readonly context: InspectionContext;
  /** Where in the artifact the verdicts stand, when that is not all of it. */
  readonly where?: string | undefined;
  /** Turns an offset of a verdict into one of the artifact, in bytes. */
  readonly place?: ((offset: number) => number) | undefined;
}

export function findingsOf(
  verdicts: readonly Verdict[],
  options: FindingsOptions,
): { findings: Finding[]; incomplete: Incomplete[] } {
  const { rules } = options.context;
  const groups = groupsOf(verdicts).sort((a, b) =>
    compareSeverity(rules.rule(a[0].rule).severity, rules.rule(b[0].rule).severity),
  );
  const findings = groups.slice(0, MAX_FINDINGS).map((group) => findingOfGroup(group, options));
  if (groups.length <= MAX_FINDINGS) return { findings, incomplete: [] };
  const reason = `${groups.length} different things were found; the worst ${MAX_FINDINGS} are told`;
  return { findings, incomplete: [{ code: 'budget', reason, risk: 'unknown' }] };
}

function groupsOf(verdicts: readonly Verdict[]): Group[] {
  const groups = new Map<string, [Verdict, ...Verdict[]]>();
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.rule, verdict.about]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [verdict]);
    else if (group.length <= MAX_OFFSETS) group.push(verdict);
  }
  return [...groups.values()];
}

function findingOfGroup(group: Group, { artifact, context, where, place }: FindingsOptions): Finding {
  const { path, members } = artifact.locator;
  const holder = memberName(artifact.locator) ?? path;
  const suffix = where === undefined ? holder : `${where} of ${holder}`;
  const offsets = group.flatMap(({ offset }) =>
    offset === undefined || place === undefined ? [] : [place(offset)],
  );
  const [first, ...moreOffsets] = offsets;
  return findingOf(context.rules.rule(group[0].rule), {
    evidence: `${group[0].evidence} (${suffix})`,
    location: { path, members, ...(first === undefined ? {} : { offset: first }) },
    moreOffsets,
    subject: group[0].about,
  });
}
