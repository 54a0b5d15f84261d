// Turns what could not be read into a finding: review or block by what the unread part could do.
import type { Locator } from '../core/artifact.ts';
import type { Incomplete, Risk } from '../core/coverage.ts';
import type { Finding } from '../core/finding.ts';
import { findingOf, type RuleBook } from '../core/rule.ts';
import type { Severity } from '../core/severity.ts';

/** A loader that goes on where we stopped may run anything: that blocks. What only a browser shows is noted. Otherwise a person decides. */
const SEVERITY_OF: Readonly<Record<Risk, Severity>> = {
  'runs-code': 'HIGH',
  unknown: 'MEDIUM',
  inert: 'MEDIUM',
  shown: 'LOW',
};

export function incompleteFinding(
  incomplete: Incomplete,
  { path, members }: Locator,
  rules: RuleBook,
): Finding {
  const offset = incomplete.offset === undefined ? {} : { offset: incomplete.offset };
  const line = incomplete.line === undefined ? {} : { line: incomplete.line };
  return findingOf(rules.rule('SCAN-INCOMPLETE'), {
    evidence: incomplete.reason,
    location: { path, members, ...offset, ...line },
    severity: SEVERITY_OF[incomplete.risk],
    subject: `${incomplete.code}: ${incomplete.reason}`,
  });
}
