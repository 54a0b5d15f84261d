// The sentence that says why the decision is what it is. Reports put the decision in front of it.
import type { Coverage } from '../core/coverage.ts';
import type { Decision, JudgedFinding } from '../core/finding.ts';
import { isAtLeast, SEVERITIES } from '../core/severity.ts';
import type { Settings } from './settings.ts';

/** A judged finding with what only the decision needs. */
export interface Settled {
  readonly finding: JudgedFinding;
  /** Owners who approved it, when it needs review. */
  readonly approvedBy: readonly string[];
  /** Critical by its rule, and not blocked because of the policy. */
  readonly relaxed: boolean;
}

/** More names make a list that nobody reads; the findings carry all of them. */
const MOST_NAMES = 5;

export function reasonFor(
  decision: Decision,
  settled: readonly Settled[],
  settings: Settings,
  coverage: readonly Coverage[],
): string {
  const relaxed = settled.filter((one) => one.relaxed).length;
  const warning = relaxed === 0 ? '' : ` The policy does not block ${count(relaxed, 'critical finding')}.`;
  return sentence(decision, settled, settings, coverage) + warning;
}

function sentence(
  decision: Decision,
  settled: readonly Settled[],
  settings: Settings,
  coverage: readonly Coverage[],
): string {
  if (decision === 'block') return blocked(findingsOf(settled, 'block'), settings);
  const approved = settled.filter((one) => one.approvedBy.length > 0);
  if (decision === 'pass')
    return approved.length > 0 ? approvedSentence(approved) : passed(settled, coverage);
  const open = settled.filter((one) => one.finding.disposition === 'review' && one.approvedBy.length === 0);
  return needsReview(open.map(({ finding }) => finding));
}

function blocked(findings: readonly JudgedFinding[], { failOn }: Settings): string {
  const plain = findings.every(({ severity }) => isAtLeast(severity, failOn));
  const why = plain ? `policy blocks ${failOn.toLowerCase()} and above` : 'by policy';
  return `${tally(findings)} (${why}).`;
}

function needsReview(findings: readonly JudgedFinding[]): string {
  const owners = namesOf(
    findings.flatMap((finding) => finding.owners),
    'or',
  );
  if (owners === undefined) {
    return `${tally(findings)}; no owners are configured, so the check does not fail.`;
  }
  const sets = new Set(findings.map((finding) => JSON.stringify(finding.owners)));
  const whom = sets.size === 1 ? owners : `an owner of each file (${owners})`;
  return `${tally(findings)} must be approved by ${whom}.`;
}

function approvedSentence(approved: readonly Settled[]): string {
  const findings = approved.map(({ finding }) => finding);
  const were = findings.length === 1 ? 'was' : 'were';
  const names = namesOf(
    approved.flatMap(({ approvedBy }) => approvedBy),
    'and',
  );
  return `${tally(findings)} ${were} approved by ${names ?? 'nobody'}.`;
}

function passed(settled: readonly Settled[], coverage: readonly Coverage[]): string {
  const files = new Set(coverage.map(({ locator }) => locator.path)).size;
  const unread = new Set(coverage.filter((one) => one.status !== 'inspected').map((one) => one.locator.path))
    .size;
  const rest = unread === 0 ? '' : `; ${unread} of them ${unread === 1 ? 'was' : 'were'} not read to the end`;
  if (settled.length === 0) {
    return files === 0
      ? 'the change has nothing to inspect.'
      : `nothing dangerous found in ${count(files, 'file')}${rest}.`;
  }
  const kinds = (['note', 'waived', 'existing'] as const)
    .map((kind) => [findingsOf(settled, kind).length, kind] as const)
    .filter(([number]) => number > 0)
    .map(([number, kind]) => (kind === 'note' ? count(number, 'note') : `${number} ${kind}`));
  return `nothing in ${count(files, 'file')} needs review (${kinds.join(', ')})${rest}.`;
}

/** `1 critical and 2 high findings`. */
function tally(findings: readonly JudgedFinding[]): string {
  const parts = SEVERITIES.map((severity) => ({
    severity,
    number: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ number }) => number > 0);
  const text = joined(
    parts.map(({ severity, number }) => `${number} ${severity.toLowerCase()}`),
    'and',
  );
  return `${text} ${findings.length === 1 ? 'finding' : 'findings'}`;
}

function findingsOf(
  settled: readonly Settled[],
  kind: JudgedFinding['disposition'],
): readonly JudgedFinding[] {
  return settled.map(({ finding }) => finding).filter(({ disposition }) => disposition === kind);
}

/** Different names joined for reading, or undefined when there is none. */
function namesOf(names: readonly string[], word: 'and' | 'or'): string | undefined {
  const different = [...new Set(names)];
  if (different.length === 0) return undefined;
  const more = different.length - MOST_NAMES;
  return joined([...different.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])], word);
}

function joined(parts: readonly string[], word: 'and' | 'or'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
