// Turns what a container reader found odd into findings: the rules of the archive surface say what each kind means.
import { type Artifact, memberName } from '../core/artifact.ts';
import type { Finding } from '../core/finding.ts';
import type { InspectionContext } from '../core/inspection.ts';
import { findingOf, matchOf, type Rule } from '../core/rule.ts';

/** Something odd in a container; `kind` is what rules match on. */
export interface ContainerAnomaly {
  readonly kind: string;
  /** What exactly, in plain words. Raw text. */
  readonly detail: string;
  readonly offset?: number;
}

type Group = readonly [ContainerAnomaly, ...ContainerAnomaly[]];

/** One finding per rule and kind of anomaly: the first of them is told, the others are counted. */
export function anomalyFindings(
  anomalies: readonly ContainerAnomaly[],
  artifact: Artifact,
  context: InspectionContext,
): Finding[] {
  if (anomalies.length === 0) return [];
  const kinds = new Map<string, [ContainerAnomaly, ...ContainerAnomaly[]]>();
  for (const anomaly of anomalies) {
    const group = kinds.get(anomaly.kind);
    if (group === undefined) kinds.set(anomaly.kind, [anomaly]);
    else group.push(anomaly);
  }
  return context.rules.ofSurface('archive').flatMap((rule) =>
    kindsOf(rule).flatMap((kind) => {
      const group = kinds.get(kind);
      return group === undefined ? [] : [findingOfGroup(rule, group, artifact)];
    }),
  );
}

function findingOfGroup(rule: Rule, group: Group, artifact: Artifact): Finding {
  const [first] = group;
  const more = group.length > 1 ? ` (and ${group.length - 1} more of the kind)` : '';
  const { path, members } = artifact.locator;
  return findingOf(rule, {
    evidence: `${memberName(artifact.locator) ?? path}: ${first.detail}${more}`,
    location: { path, members, ...(first.offset === undefined ? {} : { offset: first.offset }) },
    subject: JSON.stringify([first.kind, ...new Set(group.map((anomaly) => anomaly.detail))]),
  });
}

function kindsOf(rule: Rule): readonly string[] {
  return matchOf<{ readonly anomalies: readonly string[] }>(rule).anomalies ?? [];
}
