// Puts verdicts into findings: one per rule and root cause, with the places of the rest.
import { type Artifact, memberName } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import { findingOf } from '../../core/rule.ts';
import type { Verdict } from './verdict.ts';

/** Further offsets of one root cause that are worth listing. */
const MAX_OFFSETS = 20;
/** Findings of one file. A model with more custom classes than this is judged by the first ones. */
export const MAX_FINDINGS = 500;

/** `place` turns an offset of a verdict into one of the artifact, in bytes. */
export function findingsOf(
  verdicts: readonly Verdict[],
  where: string | undefined,
  artifact: Artifact,
  context: InspectionContext,
  place: (offset: number) => number | undefined = () => undefined,
): Finding[] {
  const groups = new Map<string, [Verdict, ...Verdict[]]>();
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.rule, verdict.about]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [verdict]);
    else if (group.length <= MAX_OFFSETS) group.push(verdict);
  }
  const { path, members } = artifact.locator;
  const holder = memberName(artifact.locator) ?? path;
  const suffix = where === undefined ? `(${holder})` : `(${where} of ${holder})`;
  const offsets = (group: readonly Verdict[]): number[] =>
    group.flatMap(({ offset }) => (offset === undefined ? [] : (place(offset) ?? [])));
  return [...groups.values()].map((group) => {
    const [first, ...more] = offsets(group);
    return findingOf(context.rules.rule(group[0].rule), {
      evidence: `${group[0].evidence} ${suffix}`,
      location: { path, members, ...(first === undefined ? {} : { offset: first }) },
      moreOffsets: more,
      subject: group[0].about,
    });
  });
}
