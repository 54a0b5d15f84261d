// One occurrence of a rule in a workflow, before it is put into a finding.
import type { Artifact } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import { findingOf, type RuleBook } from '../../core/rule.ts';
import { compareSeverity, type Severity } from '../../core/severity.ts';
import { LineTable } from '../../lockfile/lines.ts';

export interface WorkflowVerdict {
  readonly rule: string;
  /** The root cause, free of positions: verdicts with the same rule and subject are one finding. */
  readonly subject: string;
  /** What happens, as one sentence. Raw text. */
  readonly evidence: string;
  readonly place: Place;
  /** Where the rule leaves it to the case. */
  readonly severity?: Severity;
}

/** A value of the file, and where in it to look. */
export interface Place {
  /** In characters of the file, as in {@link Text}. */
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  /** In characters of the text: its line is then looked for, since block scalars are indented in the file. */
  readonly near?: number;
}

/** Findings of one file: more than this say no more. The worst are kept, so that many small ones hide nothing. */
const MAX_FINDINGS = 200;
/** Characters of a line that are looked for. */
const MAX_LINE = 200;

export function workflowFindings(
  verdicts: readonly WorkflowVerdict[],
  text: string,
  { locator: { path, members } }: Artifact,
  rules: RuleBook,
): Finding[] {
  const severityOf = ({ rule, severity }: WorkflowVerdict): Severity => severity ?? rules.rule(rule).severity;
  const worstFirst = verdicts.toSorted((a, b) => compareSeverity(severityOf(a), severityOf(b)));
  const kept = new Map<string, WorkflowVerdict>();
  for (const verdict of worstFirst) {
    const key = JSON.stringify([verdict.rule, verdict.subject]);
    if (!kept.has(key) && kept.size < MAX_FINDINGS) kept.set(key, verdict);
  }
  const isKept = new Set(kept.values());
  const lines = new LineTable(text);
  return verdicts
    .filter((verdict) => isKept.has(verdict))
    .map(({ rule, subject, evidence, place, severity }) =>
      findingOf(rules.rule(rule), {
        evidence,
        location: { path, members, line: lines.lineAt(offsetOf(place, text)) },
        subject,
        ...(severity === undefined ? {} : { severity }),
      }),
    );
}

function offsetOf({ start, end, text = '', near }: Place, file: string): number {
  if (near === undefined) return start;
  const from = text.lastIndexOf('\n', near - 1) + 1;
  const [line = ''] = text.slice(from, Math.max(near, from) + MAX_LINE).split('\n', 1);
  const found = line.trim() === '' ? -1 : file.slice(start, end).indexOf(line.trim());
  return found === -1 ? start : start + found;
}
