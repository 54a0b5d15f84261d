import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECISIONS, type Finding } from '../../src/core/finding.ts';
import { CONFIDENCES, SEVERITIES } from '../../src/core/severity.ts';
import { approvalsFrom } from '../../src/policy/approvals.ts';
import { judge, type JudgeInput } from '../../src/policy/decide.ts';
import { DIGEST, exception, finding, judgeInput } from './builders.ts';

const RULES = ['PICKLE-EXEC', 'PICKLE-UNKNOWN-GLOBAL', 'SCAN-INCOMPLETE', 'GUARD-POLICY-CHANGED'];
const PATHS = ['a.pkl', 'b.pkl', 'tests/c.pkl'];
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

// Few values each, so that duplicates, moves, waivers and overrides meet often.
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom(...RULES),
    severity: fc.constantFrom(...SEVERITIES),
    confidence: fc.constantFrom(...CONFIDENCES),
    path: fc.constantFrom(...PATHS),
    members: fc.constantFrom([], ['m']),
    offset: optional(fc.nat(3)),
    line: optional(fc.nat(3)),
    subject: fc.constantFrom('x', 'y'),
  })
  .map(({ path, members, offset, line, ...rest }) => {
    const location = {
      path,
      members,
      ...(offset !== undefined && { offset }),
      ...(line !== undefined && { line }),
    };
    return finding({ ...rest, location });
  });

const someFindings = fc.array(anyFinding, { maxLength: 12 });
const { sha256: _, ...noDigest } = exception({ path: '*.pkl' });
const anySettings = fc.record({
  failOn: fc.constantFrom('CRITICAL', 'HIGH', 'MEDIUM', 'LOW'),
  reviewOn: fc.constantFrom('HIGH', 'MEDIUM', 'LOW', 'never'),
  onIncomplete: fc.constantFrom('by-risk', 'note', 'review', 'block'),
  severity: fc
    .dictionary(fc.constantFrom(...RULES), fc.constantFrom('off', ...SEVERITIES))
    .map((rules) => new Map(Object.entries(rules))),
  overrides: fc.constantFrom([], [{ paths: ['tests/**'], severity: new Map(), failOn: 'CRITICAL' }]),
  exceptions: fc.subarray([
    exception({ path: 'a.pkl' }),
    noDigest,
    exception({ path: '**', rule: RULES[1] ?? '' }),
  ]),
} as const);

const anyInput: fc.Arbitrary<JudgeInput> = fc
  .record({
    findings: someFindings,
    baseFindings: someFindings,
    settings: anySettings,
    owners: fc.constantFrom([], ['@alice']),
    approve: fc.boolean(),
    digests: fc.constantFrom(['a.pkl'], PATHS, []),
    moves: fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom(...PATHS)).map((move) => new Map([move])),
  })
  .map(({ findings, baseFindings, settings, owners, approve, digests, moves }) => {
    const reviews = approve ? [{ user: 'alice', state: 'APPROVED', commit: 'c' }] : [];
    return judgeInput({
      findings,
      baseFindings,
      settings,
      ownersOf: (path) => (path === 'b.pkl' ? [] : owners),
      approvals: approvalsFrom(reviews, { author: 'author', headSha: 'c', teams: new Map() }),
      sha256Of: (path) => (digests.some((known) => known === path) ? DIGEST : undefined),
      baseSha256Of: () => DIGEST,
      originOf: (path) => moves.get(path),
    });
  });

const keyOf = ({ location, rule, subject }: Finding) =>
  JSON.stringify([location.path, location.members, rule, subject]);
const rank = (input: JudgeInput) => DECISIONS.indexOf(judge(input).decision);

describe('judge', () => {
  it('does not depend on the order of its input', () => {
    const shuffled = anyInput.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input.findings], { minLength: input.findings.length }),
        fc.shuffledSubarray([...input.baseFindings], { minLength: input.baseFindings.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, findings, baseFindings]) => {
        expect(judge({ ...input, findings, baseFindings })).toEqual(judge(input));
      }),
      { numRuns: 500 },
    );
  });

  it('loses no finding and invents none', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const expected = [...new Set(input.findings.map(keyOf))].toSorted();
        expect(judge(input).findings.map(keyOf).toSorted()).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('never gets better by a finding more', () => {
    fc.assert(
      fc.property(anyInput, anyFinding, (input, another) => {
        const more = { ...input, findings: [...input.findings, another] };
        expect(rank(more)).toBeGreaterThanOrEqual(rank(input));
        expect(judge(more).failsCheck || !judge(input).failsCheck).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('never counts more findings as existing than base has', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const existing = judge(input).findings.filter(({ disposition }) => disposition === 'existing');
        expect(existing.length).toBeLessThanOrEqual(new Set(input.baseFindings.map(keyOf)).size);
      }),
      { numRuns: 500 },
    );
  });

  it('never waives a change of the policy', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const waived = judge(input).findings.filter(({ disposition }) => disposition === 'waived');
        expect(waived.every(({ rule }) => !rule.startsWith('GUARD-'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
