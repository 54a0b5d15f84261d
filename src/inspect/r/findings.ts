// From what an R object means to findings, and from where reading ended to what that means.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import { findingOf, type RuleBook } from '../../core/rule.ts';
import type { RStop } from '../../format/r/facts.ts';
import type { RVerdict } from './judge.ts';

/** Offsets listed besides the first. */
const MAX_OFFSETS = 20;

/** One finding per rule and subject. */
export function grouped(verdicts: readonly RVerdict[], { locator }: Artifact, rules: RuleBook): Finding[] {
  return [...groupBy(verdicts).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const [offset, ...moreOffsets] = new Set(group.flatMap((verdict) => verdict.offset ?? []));
    return findingOf(rules.rule(first.rule), {
      evidence: first.evidence,
      location: { path: locator.path, members: locator.members, ...(offset !== undefined && { offset }) },
      subject: first.subject,
      moreOffsets: moreOffsets.slice(0, MAX_OFFSETS),
    });
  });
}

function groupBy(verdicts: readonly RVerdict[]): Map<string, RVerdict[]> {
  const groups = new Map<string, RVerdict[]>();
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.rule, verdict.subject]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [verdict]);
    else group.push(verdict);
  }
  return groups;
}

/** Where the bytes end, R gives up too and hands out nothing; where we stop for a limit, it goes on. */
export function incompleteOf({ code, reason, offset }: RStop): Incomplete {
  if (code === 'BROKEN')
    return { code: 'broken', reason: `R cannot read it: ${reason}`, risk: 'inert', offset };
  if (code === 'UNSUPPORTED') return { code: 'unsupported', reason, risk: 'unknown', offset };
  return { code: 'budget', reason: `not read to its end: ${reason}`, risk: 'runs-code', offset };
}
