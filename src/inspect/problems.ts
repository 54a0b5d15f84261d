// Turns the problems that a reader lists into findings: one per rule and kind, the first few told.
import { type Artifact, memberName } from '../core/artifact.ts';
import type { Finding } from '../core/finding.ts';
import type { InspectionContext } from '../core/inspection.ts';
import { findingOf, matchOf, type Rule } from '../core/rule.ts';

/** What readers of formats list where a file contradicts itself; the kinds are the reader's own. */
export interface Problem {
  readonly kind: string;
  /** One clause; raw text. */
  readonly detail: string;
  /** Byte offset in the artifact. */
  readonly offset?: number;
}

/** Problems told in one finding; the rest is counted. */
const TOLD = 3;
/** Offsets listed besides the first. */
const MAX_OFFSETS = 20;

/** The rules of `surface` say which kinds they are about in `match.problems`; `more` are those only counted. */
export function problemFindings(
  surface: string,
  problems: readonly Problem[],
  artifact: Artifact,
  { rules }: InspectionContext,
  more: ReadonlyMap<string, number> = new Map(),
): Finding[] {
  return rules.ofSurface(surface).flatMap((rule) =>
    kindsOf(rule).flatMap((kind) => {
      const group = problems.filter((problem) => problem.kind === kind);
      return group.length === 0 ? [] : [findingOfGroup(rule, group, more.get(kind) ?? 0, artifact)];
    }),
  );
}

function findingOfGroup(
  rule: Rule,
  group: readonly Problem[],
  uncounted: number,
  artifact: Artifact,
): Finding {
  const { path, members } = artifact.locator;
  const details = [...new Set(group.map(({ detail }) => detail))];
  const others = details.length - TOLD + uncounted;
  const more = others > 0 ? ` (and ${others} more of the kind)` : '';
  const [offset, ...moreOffsets] = group.flatMap((problem) => problem.offset ?? []);
  return findingOf(rule, {
    evidence: `${memberName(artifact.locator) ?? path}: ${details.slice(0, TOLD).join('; ')}${more}`,
    location: { path, members, ...(offset === undefined ? {} : { offset }) },
    moreOffsets: moreOffsets.slice(0, MAX_OFFSETS),
    subject: JSON.stringify([group[0]?.kind, ...details]),
  });
}

function kindsOf(rule: Rule): readonly string[] {
  return matchOf<{ readonly problems: readonly string[] }>(rule).problems ?? [];
}
