// Findings, settings and judge inputs of which tests state only what differs.
import type { Coverage } from '../../src/core/coverage.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { JudgeInput } from '../../src/policy/decide.ts';
import type { Exception } from '../../src/policy/policy.ts';
import { DEFAULTS } from '../../src/policy/settings.ts';

export const DIGEST = 'ab'.repeat(32);
export const NOW = new Date('2026-06-15T12:00:00Z');

/** A call in a pickle; `at` sets the path. */
export function finding(differs: Partial<Finding> & { readonly at?: string } = {}): Finding {
  const { at = 'models/a.pkl', ...rest } = differs;
  return {
    rule: 'PICKLE-EXEC',
    severity: 'CRITICAL',
    confidence: 'HIGH',
    surface: 'pickle',
    title: 'Runs a command when loaded',
    evidence: 'calls os.system("id") when loaded',
    fix: 'Remove the file.',
    location: { path: at, members: [], offset: 41 },
    moreOffsets: [],
    subject: 'os.system id',
    ...rest,
  };
}

/** A finding in a text file: it has a line and nothing else. */
export function textFinding(differs: Partial<Finding> & { readonly at?: string } = {}): Finding {
  return finding({ location: { path: differs.at ?? 'models/a.py', members: [], line: 3 }, ...differs });
}

export function exception(differs: Partial<Exception> = {}): Exception {
  return {
    rule: 'PICKLE-EXEC',
    path: 'models/a.pkl',
    sha256: DIGEST,
    reason: 'our own class',
    owner: '@alice',
    expires: '2026-06-30',
    at: 'policy.yml:7',
    ...differs,
  };
}

export function coverageOf(path: string, status: Coverage['status'] = 'inspected'): Coverage {
  const incomplete = { code: 'broken', reason: 'it ends early', risk: 'unknown' } as const;
  return {
    locator: { path, members: [] },
    format: 'pickle',
    size: 100,
    status,
    incomplete: status === 'inspected' ? [] : [incomplete],
  };
}

type Differs = Partial<Omit<JudgeInput, 'settings'>> & {
  readonly settings?: Partial<JudgeInput['settings']>;
};

export function judgeInput(differs: Differs = {}): JudgeInput {
  return {
    findings: [],
    baseFindings: [],
    coverage: [],
    ownersOf: () => [],
    sha256Of: () => DIGEST,
    now: NOW,
    ...differs,
    settings: { ...DEFAULTS, ...differs.settings },
  };
}
