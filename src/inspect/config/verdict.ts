// One occurrence of a rule in a configuration, before it is put into a finding.
import { type Artifact, memberName } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import { findingOf, type RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';
import { lineOf } from '../lines.ts';

export interface ConfigVerdict {
  readonly rule: string;
  /** The root cause: verdicts with the same rule and about are one finding. */
  readonly about: string;
  /** What happens, as one sentence without the place. Raw text. */
  readonly evidence: string;
  /** In characters of the text. */
  readonly offset: number;
  /** Where the rule leaves it to the case. */
  readonly severity?: Severity;
}

/** Findings of one file: more than this say no more. */
const MAX_FINDINGS = 100;

export function configFindings(
  verdicts: readonly ConfigVerdict[],
  text: string,
  artifact: Artifact,
  rules: RuleBook,
): Finding[] {
  const first = new Map<string, ConfigVerdict>();
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.rule, verdict.about]);
    if (!first.has(key) && first.size < MAX_FINDINGS) first.set(key, verdict);
  }
  const { path, members } = artifact.locator;
  const holder = memberName(artifact.locator) ?? path;
  return [...first.values()].map(({ rule, about, evidence, offset, severity }) =>
    findingOf(rules.rule(rule), {
      evidence: `${evidence} (${holder})`,
      location: { path, members, line: lineOf(text, offset) },
      subject: about,
      ...(severity === undefined ? {} : { severity }),
    }),
  );
}
