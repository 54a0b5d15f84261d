import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { approvalsFrom } from '../../src/policy/approvals.ts';
import { judge } from '../../src/policy/decide.ts';
import { coverageOf, DIGEST, exception, finding, judgeInput, textFinding } from './builders.ts';

const medium = (at = 'models/a.pkl') => finding({ at, severity: 'MEDIUM', rule: 'PICKLE-UNKNOWN-GLOBAL' });
const one = (differs: Parameters<typeof judgeInput>[0]) => judge(judgeInput(differs)).findings[0];
const approvedBy = (...users: readonly string[]) =>
  approvalsFrom(
    users.map((user) => ({ user, state: 'APPROVED', commit: 'c' })),
    { author: 'author', headSha: 'c', teams: new Map() },
  );

const atOffset = (offset: number, moreOffsets: number[] = []) =>
  finding({ location: { path: 'a', members: [], offset }, moreOffsets });

const place = (path: string, members: string[], line: number, rule = 'A-B') =>
  textFinding({ location: { path, members, line }, rule, subject: `${line}`, severity: 'LOW' });

const ownerOfEach = (path: string) => [`@owner-${path}`];

const high = (subject: string) => finding({ severity: 'HIGH', subject });

describe('the severity table', () => {
  test.each([
    ['CRITICAL', 'block', 'block', true],
    ['HIGH', 'block', 'block', true],
    ['MEDIUM', 'review', 'review', false],
    ['LOW', 'note', 'pass', false],
    ['INFO', 'note', 'pass', false],
  ] as const)('%s is a %s, the decision %s', (severity, disposition, decision, failsCheck) => {
    const judgement = judge(judgeInput({ findings: [finding({ severity })] }));
    expect(judgement).toMatchObject({ decision, failsCheck, findings: [{ disposition, severity }] });
    expect(judgement.findings[0]?.because).toBeUndefined();
  });

  it('carries the digest and the fingerprint', () => {
    expect(one({ findings: [finding()] })).toMatchObject({
      sha256: DIGEST,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(one({ findings: [finding()], sha256Of: () => undefined })).not.toHaveProperty('sha256');
  });
});

describe('policy', () => {
  it('moves the thresholds', () => {
    const settings = { failOn: 'CRITICAL', reviewOn: 'never' } as const;
    expect(one({ findings: [finding({ severity: 'HIGH' })], settings })).toMatchObject({
      disposition: 'note',
      because: 'the policy blocks CRITICAL and above and reviews from never on',
    });
    expect(one({ findings: [finding({ severity: 'LOW' })], settings: { failOn: 'LOW' } })?.disposition).toBe(
      'block',
    );
  });

  it('moves the severity of a rule', () => {
    const settings = { severity: new Map([['PICKLE-EXEC', 'MEDIUM'] as const]) };
    expect(one({ findings: [finding()], settings })).toMatchObject({
      severity: 'MEDIUM',
      disposition: 'review',
      because: 'the policy rates this rule MEDIUM instead of CRITICAL',
    });
  });

  it('keeps what it switches off as a note', () => {
    const settings = { severity: new Map([['PICKLE-EXEC', 'off'] as const]) };
    const judgement = judge(judgeInput({ findings: [finding()], settings }));
    expect(judgement.findings).toMatchObject([
      { severity: 'INFO', disposition: 'note', because: 'the policy switches this rule off' },
    ]);
    expect(judgement.reason).toContain('The policy does not block 1 critical finding.');
  });

  it('differs by path', () => {
    const overrides = [{ paths: ['tests/**'], severity: new Map(), failOn: 'CRITICAL' }] as const;
    const findings = [finding({ severity: 'HIGH', at: 'tests/a' }), finding({ severity: 'HIGH', at: 'a' })];
    const judgement = judge(judgeInput({ findings, settings: { overrides } }));
    expect(judgement.findings.map((f) => [f.location.path, f.disposition])).toEqual([
      ['a', 'block'],
      ['tests/a', 'review'],
    ]);
  });

  test.each([
    ['by-risk', 'LOW', 'note'],
    ['by-risk', 'HIGH', 'block'],
    ['block', 'LOW', 'block'],
    ['review', 'HIGH', 'review'],
    ['note', 'CRITICAL', 'note'],
  ] as const)('on-incomplete: %s makes %s a %s', (onIncomplete, severity, disposition) => {
    const unread = finding({ rule: 'SCAN-INCOMPLETE', severity });
    expect(one({ findings: [unread], settings: { onIncomplete } })?.disposition).toBe(disposition);
    const other = finding({ severity: 'LOW' });
    expect(one({ findings: [other], settings: { onIncomplete } })?.disposition).toBe('note');
  });

  it('lets a severity of SCAN-INCOMPLETE win over on-incomplete', () => {
    const unread = finding({ rule: 'SCAN-INCOMPLETE', severity: 'LOW' });
    const severity = new Map([['SCAN-INCOMPLETE', 'HIGH'] as const]);
    expect(one({ findings: [unread], settings: { onIncomplete: 'note', severity } })?.disposition).toBe(
      'block',
    );
  });
});

describe('existing and waived', () => {
  it('does not count what base has already', () => {
    const judgement = judge(
      judgeInput({
        findings: [finding({ at: 'b' })],
        baseFindings: [finding({ at: 'a' })],
        originOf: (path) => (path === 'b' ? 'a' : undefined),
      }),
    );
    expect(judgement).toMatchObject({
      decision: 'pass',
      failsCheck: false,
      findings: [
        { disposition: 'existing', movedFrom: 'a', because: expect.stringContaining('in a, which moved') },
      ],
    });
  });

  it('lists a waiver with its owner and reason', () => {
    const judgement = judge(judgeInput({ findings: [finding()], settings: { exceptions: [exception()] } }));
    expect(judgement).toMatchObject({
      decision: 'pass',
      findings: [{ disposition: 'waived', owners: ['@alice'], because: 'our own class (until 2026-06-30)' }],
      notices: [],
    });
  });

  it('passes on what is wrong with an exception', () => {
    const exceptions = [exception({ expires: '2026-01-01' })];
    const judgement = judge(judgeInput({ findings: [finding()], settings: { exceptions } }));
    expect(judgement.decision).toBe('block');
    expect(judgement.notices).toEqual([expect.stringContaining('expired on 2026-01-01')]);
  });

  it('calls an exception unused when its file was read and is clean', () => {
    const settings = { exceptions: [exception()] };
    expect(judge(judgeInput({ coverage: [coverageOf('models/a.pkl')], settings })).notices).toHaveLength(1);
    expect(judge(judgeInput({ coverage: [coverageOf('other')], settings })).notices).toEqual([]);
  });
});

describe('duplicates and order', () => {
  it('folds what has the same path, members, rule and subject', () => {
    const { findings } = judge(
      judgeInput({
        findings: [atOffset(9), atOffset(3, [5]), atOffset(5), finding({ at: 'a', subject: 'x' })],
      }),
    );
    expect(findings.map((f) => [f.subject, f.location.offset, f.moreOffsets])).toEqual([
      ['os.system id', 3, [5, 9]],
      ['x', 41, []],
    ]);
  });

  it('keeps the worst of the duplicates', () => {
    const findings = [finding({ severity: 'LOW' }), finding({ severity: 'HIGH' })];
    expect(judge(judgeInput({ findings })).findings).toMatchObject([{ severity: 'HIGH' }]);
  });

  it('bounds the offsets', () => {
    const findings = Array.from({ length: 1000 }, (_, offset) =>
      finding({ location: { path: 'a', members: [], offset } }),
    );
    expect(judge(judgeInput({ findings })).findings[0]?.moreOffsets).toHaveLength(256);
  });

  it('sorts by effective severity, path, member, place and rule', () => {
    const sorted = [
      textFinding({ rule: 'RAISED-RULE', severity: 'INFO', at: 'z' }),
      place('a', [], 2),
      place('a', [], 10),
      place('a', [], 10, 'B-C'),
      place('a', ['m'], 1),
      place('b', [], 1),
    ];
    const settings = { severity: new Map([['RAISED-RULE', 'HIGH'] as const]) };
    const { findings } = judge(judgeInput({ findings: sorted.toReversed(), settings }));
    expect(findings.map((f) => f.location)).toEqual(sorted.map((f) => f.location));
  });
});

describe('approval', () => {
  it('fails the check until an owner approves', () => {
    const judgement = judge(judgeInput({ findings: [medium()], ownersOf: () => ['@org/ml', '@alice'] }));
    expect(judgement).toMatchObject({
      decision: 'review',
      failsCheck: true,
      reason: '1 medium finding must be approved by @org/ml or @alice.',
      findings: [{ owners: ['@org/ml', '@alice'] }],
    });
  });

  it('passes when one did, and keeps the finding as review', () => {
    const input = judgeInput({
      findings: [medium()],
      ownersOf: () => ['@alice'],
      approvals: approvedBy('Alice'),
    });
    expect(judge(input)).toEqual({
      decision: 'pass',
      failsCheck: false,
      reason: '1 medium finding was approved by @alice.',
      findings: [expect.objectContaining({ disposition: 'review', because: 'approved by @alice' })],
      notices: [],
    });
  });

  it('needs an owner of every file', () => {
    const findings = [medium('a'), medium('b')];
    const half = judge(judgeInput({ findings, ownersOf: ownerOfEach, approvals: approvedBy('owner-a') }));
    expect(half).toMatchObject({
      decision: 'review',
      failsCheck: true,
      reason: '1 medium finding must be approved by @owner-b.',
    });
    const none = judge(judgeInput({ findings, ownersOf: ownerOfEach }));
    expect(none.reason).toBe(
      '2 medium findings must be approved by an owner of each file (@owner-a or @owner-b).',
    );
    const both = judge(
      judgeInput({ findings, ownersOf: ownerOfEach, approvals: approvedBy('owner-a', 'owner-b') }),
    );
    expect(both.reason).toBe('2 medium findings were approved by @owner-a and @owner-b.');
  });

  it('warns without failing when nobody is configured', () => {
    expect(judge(judgeInput({ findings: [medium()] }))).toMatchObject({
      decision: 'review',
      failsCheck: false,
      reason: '1 medium finding; no owners are configured, so the check does not fail.',
    });
  });

  it('does not unblock', () => {
    const input = judgeInput({
      findings: [finding()],
      ownersOf: () => ['@alice'],
      approvals: approvedBy('alice'),
    });
    expect(judge(input)).toMatchObject({ decision: 'block', failsCheck: true, findings: [{ owners: [] }] });
  });

  it('passes on notices once', () => {
    const findings = [medium('a'), medium('b')];
    const { notices } = judge(judgeInput({ findings, ownersOf: () => ['@o/t'], approvals: approvedBy() }));
    expect(notices).toEqual([expect.stringContaining('@o/t could not be listed')]);
  });
});

describe('the reason', () => {
  const files = [coverageOf('a'), coverageOf('b'), coverageOf('c')];
  const cases: readonly (readonly [Parameters<typeof judgeInput>[0], string])[] = [
    [
      { findings: [finding(), high('1'), high('2'), medium()] },
      '1 critical and 2 high findings (policy blocks high and above).',
    ],
    [
      {
        findings: [finding({ severity: 'LOW' })],
        settings: { overrides: [{ paths: ['**'], severity: new Map(), failOn: 'LOW' }] },
      },
      '1 low finding (by policy).',
    ],
    [{ coverage: files }, 'nothing dangerous found in 3 files.'],
    [{ coverage: [coverageOf('a')] }, 'nothing dangerous found in 1 file.'],
    [
      { coverage: [...files, coverageOf('d', 'partial')] },
      'nothing dangerous found in 4 files; 1 of them was not read to the end.',
    ],
    [{}, 'the change has nothing to inspect.'],
    [
      {
        coverage: files,
        findings: [finding({ severity: 'LOW', at: 'b' }), finding({ severity: 'INFO', at: 'c' }), finding()],
        baseFindings: [finding()],
      },
      'nothing in 3 files needs review (2 notes, 1 existing).',
    ],
    [
      {
        findings: [finding()],
        settings: { severity: new Map([['PICKLE-EXEC', 'MEDIUM']]) },
        ownersOf: () => ['@a'],
      },
      '1 medium finding must be approved by @a. The policy does not block 1 critical finding.',
    ],
    [
      { findings: [medium()], ownersOf: () => Array.from({ length: 8 }, (_, n) => `@o${n}`) },
      '1 medium finding must be approved by @o0, @o1, @o2, @o3, @o4 or 3 more.',
    ],
  ];
  test.each(cases)('%#: %s', (differs, reason) => {
    expect(judge(judgeInput(differs)).reason).toBe(reason);
  });
});

describe('a finding that moves', () => {
  const settings = {
    overrides: [{ paths: ['fixtures/**'], severity: new Map([['A-B', 'LOW' as const]]) }],
  };
  const at = (path: string): ReturnType<typeof finding> =>
    finding({ at: path, severity: 'HIGH', rule: 'A-B' });
  const moved = (
    from: string,
    to: string,
    more: NonNullable<Parameters<typeof judgeInput>[0]>['settings'] = settings,
  ) =>
    one({ findings: [at(to)], baseFindings: [at(from)], originOf: () => from, settings: more })?.disposition;

  it('is existing where it means the same', () => {
    expect(moved('models/a.pkl', 'models/b.pkl')).toBe('existing');
    expect(moved('fixtures/a.pkl', 'fixtures/b.pkl')).toBe('existing');
  });

  it('is new when the policy was more lenient where it comes from', () => {
    expect(moved('fixtures/a.pkl', 'models/a.pkl')).toBe('block');
  });

  it('is new when an exception speaks of the place that it comes from', () => {
    const exceptions = [exception({ rule: 'A-B', path: 'models/a.pkl' })];
    expect(moved('models/a.pkl', 'models/b.pkl', { exceptions })).toBe('block');
  });
});

describe('a finding that stands in one more place', () => {
  const at = (line: number, more: Partial<Finding> = {}): Finding =>
    finding({ location: { path: 'a.py', members: [], line }, ...more });

  it('is told where the change wrote it, as grave as it is there', () => {
    const input = { baseFindings: [at(1)], addedLines: () => [[5, 9]] as const };
    expect(one({ ...input, findings: [at(1), at(7, { severity: 'MEDIUM' })] })).toMatchObject({
      disposition: 'review',
      location: { line: 7 },
      because: 'it stands in 2 places of the file, and stood in 1 before this change',
    });
  });

  it('is as grave as the worst where nobody knows which one is new', () => {
    const input = { baseFindings: [at(1)], findings: [at(1), at(7, { severity: 'MEDIUM' })] };
    expect(one(input)).toMatchObject({ disposition: 'block', location: { line: 1 } });
  });

  it('is existing while no place comes in, and waived by an exception as before', () => {
    const input = { baseFindings: [at(1), at(7)], findings: [at(20), at(30)] };
    expect(one(input)?.disposition).toBe('existing');
    const exceptions = [exception({ path: 'a.py' })];
    const more = { findings: [at(1), at(2)], baseFindings: [at(1)], settings: { exceptions } };
    expect(one(more)?.disposition).toBe('waived');
  });
});
