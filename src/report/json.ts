// The JSON report, version 1: its shape is published in schemas/report.schema.json.
import { type Locator, memberName } from '../core/artifact.ts';
import type { Coverage } from '../core/coverage.ts';
import type { JudgedFinding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { driftObject } from './drift.ts';
import { forJson, maskSecrets } from './escape.ts';
import type { Gap } from './words.ts';
import { gaps } from './words.ts';

/**
 * The report as JSON, keys always in the same order. Names stay exactly as git has them, for programs to compare, unless
 * they hold a secret: in names and in sentences those are masked. Absent values are absent keys.
 */
export function json(report: Report): string {
  return forJson({
    schema: 'model-guard/report@1',
    decision: report.decision,
    reason: maskSecrets(report.reason),
    findings: report.findings.map(findingOf),
    coverage: {
      inspected: report.coverage.filter(({ status }) => status === 'inspected').length,
      artifacts: report.coverage.map(artifactOf),
      incomplete: gaps(report).map(incompleteOf),
    },
    drift: report.drift.map(driftObject),
    notices: report.notices.map(maskSecrets),
    stats: {
      files: report.stats.files,
      bytes: report.stats.bytes,
      milliseconds: report.stats.milliseconds,
    },
  });
}

// JSON.stringify leaves out keys whose value is undefined.
function findingOf(finding: JudgedFinding): object {
  const { location } = finding;
  const owners = finding.owners.map(maskSecrets);
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    surface: finding.surface,
    title: maskSecrets(finding.title),
    evidence: maskSecrets(finding.evidence),
    fix: maskSecrets(finding.fix),
    path: maskSecrets(location.path),
    line: location.line,
    column: location.column,
    member: maskedMember(location),
    offset: location.offset,
    moreOffsets: finding.moreOffsets.length === 0 ? undefined : finding.moreOffsets,
    cell: location.cell,
    fingerprint: finding.fingerprint,
    sha256: finding.sha256,
    disposition: finding.disposition,
    because: finding.because === undefined ? undefined : maskSecrets(finding.because),
    owner: owners.length === 0 ? undefined : owners.join(', '),
    owners,
  };
}

function artifactOf({ locator, format, size, status }: Coverage): object {
  return { path: maskSecrets(locator.path), member: maskedMember(locator), format, size, status };
}

function incompleteOf({ path, member, code, reason, risk, offset }: Gap): object {
  const shown = { path: maskSecrets(path), member: member === undefined ? undefined : maskSecrets(member) };
  return { ...shown, code, reason: maskSecrets(reason), risk, offset };
}

function maskedMember(locator: Locator): string | undefined {
  const member = memberName(locator);
  return member === undefined ? undefined : maskSecrets(member);
}
