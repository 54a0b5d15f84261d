// SARIF 2.1.0, within what GitHub's code scanning ingests.
import type { JudgedFinding, Location } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { RuleBook } from '../core/rule.ts';
import { compareSeverity } from '../core/severity.ts';
import { memberName } from '../core/artifact.ts';
import { clean, forJson, forUri } from './escape.ts';
import { descriptorOf, levelOf } from './sarif-rules.ts';
import { sarifText } from './sarif-text.ts';
import type { Gap } from './words.ts';
import { count, furtherOffsets, gaps } from './words.ts';

export interface SarifOptions {
  readonly rules: RuleBook;
  readonly version: string;
  readonly informationUri?: string;
}

/** UTF-16 code units of the sentence of one result. */
const EVIDENCE_MAX = 1000;
/** Code scanning keeps the first 5,000 results of a run. */
const RESULTS_MAX = 5000;
/** Notifications are for reading; the JSON report holds all. */
const NOTIFICATIONS_MAX = 1000;
/**
 * Code scanning refuses more than 10 MB after gzip. The bound holds before compression, so that no content,
 * however hard to compress, can pass it. The output is ASCII: characters are bytes.
 */
const BYTES_MAX = 9_500_000;

/** One run with the worst findings first; what is left out is said in a notification. */
export function sarif(report: Report, options: SarifOptions): string {
  const findings = worstFirst(report.findings);
  const incomplete = gaps(report);
  for (let share = 1; ;) {
    const shown: Shown = {
      findings: findings.slice(0, Math.floor(RESULTS_MAX * share)),
      incomplete: incomplete.slice(0, Math.floor(NOTIFICATIONS_MAX * share)),
      notices: report.notices.slice(0, Math.floor(NOTIFICATIONS_MAX * share)),
    };
    const left: Left = {
      findings: findings.length - shown.findings.length,
      incomplete: incomplete.length - shown.incomplete.length,
    };
    const output = forJson(log(shown, left, options));
    if (output.length <= BYTES_MAX || share === 0) return output;
    // Everything shrinks by the excess and a bit more, so that this ends after a few rounds.
    share *= (BYTES_MAX / output.length) * 0.9;
    if (share * RESULTS_MAX < 1) share = 0;
  }
}

interface Shown {
  readonly findings: readonly JudgedFinding[];
  readonly incomplete: readonly Gap[];
  readonly notices: readonly string[];
}

interface Left {
  readonly findings: number;
  readonly incomplete: number;
}

/** What counts comes before what is waived or was there before; within each, by severity. */
function worstFirst(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.toSorted((a, b) => rank(a) - rank(b) || compareSeverity(a.severity, b.severity));
}

function rank({ disposition }: JudgedFinding): number {
  return disposition === 'waived' || disposition === 'existing' ? 1 : 0;
}

function log(shown: Shown, left: Left, options: SarifOptions): object {
  const byRule = new Map(shown.findings.map((finding) => [finding.rule, finding]));
  const ids = [...byRule.keys()].toSorted();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const seen = new Map<string, number>();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'model-guard',
            version: options.version,
            informationUri: options.informationUri,
            rules: ids
              .flatMap((id) => byRule.get(id) ?? [])
              .map((finding) => descriptorOf(finding, options.rules)),
          },
        },
        automationDetails: { id: 'model-guard/' },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(shown, left),
          },
        ],
        results: shown.findings.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1, seen)),
      },
    ],
  };
}

function notifications({ incomplete, notices }: Shown, left: Left): readonly object[] {
  const cut: string[] = [];
  if (left.findings > 0)
    cut.push(`${count(left.findings, 'result')} left out: more than code scanning takes.`);
  if (left.incomplete > 0)
    cut.push(`${count(left.incomplete, 'artifact')} not inspected, left out of this list.`);
  return [
    ...cut.map((text) => ({ level: 'warning', message: { text } })),
    ...notices.map((notice) => ({
      level: 'note',
      message: { text: sarifText(notice, 'notice') },
    })),
    ...incomplete.map((gap) => ({
      level: 'warning',
      message: { text: sarifText(`Not inspected to its end (${gap.code}): ${gap.reason}`, gap.code) },
      locations: [{ physicalLocation: { artifactLocation: { uri: forUri(gap.path) } } }],
    })),
  ];
}

function resultOf(finding: JudgedFinding, ruleIndex: number, seen: Map<string, number>): object {
  const { location, disposition } = finding;
  const further = furtherOffsets(finding);
  const text =
    sarifText(finding.evidence, finding.title, EVIDENCE_MAX) + (further === '' ? '' : ` (${further})`);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levelOf(finding.severity),
    message: { text: sarifText(text, finding.rule) },
    locations: [locationOf(location)],
    partialFingerprints: { primaryLocationLineHash: lineHash(finding, seen) },
    baselineState: disposition === 'existing' ? 'unchanged' : 'new',
    suppressions: disposition === 'waived' ? [suppressionOf(finding)] : undefined,
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      disposition,
      offset: location.offset,
      cell: location.cell,
    },
  };
}

/** `fingerprint:n`, the n-th of the same kind in its file: the form that code scanning tracks alerts by. */
function lineHash({ fingerprint, location }: JudgedFinding, seen: Map<string, number>): string {
  const key = `${fingerprint}\n${location.path}`;
  const occurrence = (seen.get(key) ?? 0) + 1;
  seen.set(key, occurrence);
  return `${fingerprint}:${occurrence}`;
}

/** Code scanning wants a full region. A file without lines has its first; a member's lines are not the file's. */
function locationOf(location: Location): object {
  const inFile = location.members.length === 0;
  const line = inFile ? (location.line ?? 1) : 1;
  const column = inFile ? (location.column ?? 1) : 1;
  const member = memberName(location);
  return {
    physicalLocation: {
      artifactLocation: { uri: forUri(location.path) },
      region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
    },
    logicalLocations:
      member === undefined
        ? undefined
        : [{ name: clean(location.members.at(-1) ?? ''), fullyQualifiedName: clean(member) }],
  };
}

function suppressionOf({ because, owners }: JudgedFinding): object {
  const by = owners.length === 0 ? '' : ` (${owners.join(', ')})`;
  return {
    kind: 'external',
    status: 'accepted',
    justification: sarifText(`${because ?? 'waived by an exception'}${by}`, 'waived'),
  };
}
