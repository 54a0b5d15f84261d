// From a verdict about a graph to the finding.
import { type Artifact, memberName } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import { findingOf } from '../../core/rule.ts';
import type { Verdict } from './judge.ts';

/** Further offsets of one root cause that are worth listing. */
const MAX_OFFSETS = 20;

export function findingOfVerdict(
  { rule, about, evidence, offsets }: Verdict,
  { locator }: Artifact,
): Finding {
  const { path, members } = locator;
  const [offset, ...more] = offsets;
  return findingOf(rule, {
    evidence: `${memberName(locator) ?? path} ${evidence}`,
    location: { path, members, ...(offset === undefined ? {} : { offset }) },
    moreOffsets: more.slice(0, MAX_OFFSETS),
    subject: about,
  });
}
