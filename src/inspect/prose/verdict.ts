// One occurrence of a rule in a text, before it is put into a finding with its line and column.
import { Lines } from '../../code/lines.ts';
import { type Artifact, memberName } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import { sha256Hex } from '../../core/hash.ts';
import { findingOf, type RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';

export interface ProseVerdict {
  readonly rule: string;
  readonly severity?: Severity;
  /** One sentence without the place. Raw text. */
  readonly evidence: string;
  /** The root cause: what is said, whatever is around it. */
  readonly about: string;
  /** In characters of the text. */
  readonly at: number;
}

/** Findings of one text: more than this say no more. */
const MAX_FINDINGS = 50;
const SUBJECT = 32;

/** One for each rule and cause, the worst first. */
export function proseFindings(
  verdicts: readonly ProseVerdict[],
  text: string,
  { locator }: Artifact,
  rules: RuleBook,
): Finding[] {
  const first = new Map<string, ProseVerdict>();
  for (const verdict of verdicts) {
    const key = `${verdict.rule} ${verdict.about}`;
    if (!first.has(key) && first.size < MAX_FINDINGS) first.set(key, verdict);
  }
  if (first.size === 0) return [];
  const lines = new Lines(text);
  const holder = memberName(locator) ?? locator.path;
  return [...first.values()].map(({ rule, severity, evidence, about, at }) => {
    const { line, column } = lines.at(at);
    return findingOf(rules.rule(rule), {
      evidence: `${evidence} (${holder})`,
      location: { ...locator, line, column },
      subject: sha256Hex(about).slice(0, SUBJECT),
      ...(severity !== undefined && { severity }),
    });
  });
}
