// The decision: findings, policy and approvals in, one verdict with its reasons out. Pure.
import type { Coverage } from '../core/coverage.ts';
import type { Decision, Disposition, Finding, JudgedFinding } from '../core/finding.ts';
import { isAtLeast, type Severity } from '../core/severity.ts';
import { ownersVerdict, type Approvals } from './approvals.ts';
import { applyExceptions } from './exceptions.ts';
import { compileGlob } from './globs.ts';
import { existingAmong, INCOMPLETE_RULE, type DigestOf, type OriginOf } from './existing.ts';
import { remembered } from './globs.ts';
import { compareFindings, uniqueFindings, type UniqueFinding } from './order.ts';
import type { Exception } from './policy.ts';
import { reasonFor, type Settled } from './reason.ts';
import { type AddedLines, newestOf, repeatedBecause } from './repeated.ts';
import { DEFAULTS, rulesByPath, type PathRules, type Settings } from './settings.ts';

export interface JudgeInput {
  /** Of the head versions of the files that were looked at. */
  readonly findings: readonly Finding[];
  /** Of the base versions of the files that the change replaced or deleted. */
  readonly baseFindings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  readonly settings: Settings;
  /** Who may approve a path; empty when nobody is configured. See `ownersLookup`. */
  readonly ownersOf: (path: string) => readonly string[];
  /** Absent outside of a pull request: nothing is approved then. */
  readonly approvals?: Approvals;
  /** Of the file at head. */
  readonly sha256Of: DigestOf;
  /** Of the file at base; only SCAN-INCOMPLETE needs it to count as existing. */
  readonly baseSha256Of?: DigestOf;
  /** Where a file was before it moved; absent, nothing moved. */
  readonly originOf?: OriginOf;
  /** Of the files that {@link pathsWithRepeats} names; absent, nobody knows them. */
  readonly addedLines?: AddedLines;
  /** The injected clock. */
  readonly now: Date;
}

export interface Judgement {
  readonly decision: Decision;
  /** One plain sentence, or two when the policy lets something critical through. Raw text. */
  readonly reason: string;
  /** Every finding once, in the order of the report. */
  readonly findings: readonly JudgedFinding[];
  readonly notices: readonly string[];
  /** Whether the check must fail: a block, or a review that has owners and no approval by one of them. */
  readonly failsCheck: boolean;
}

/**
 * Judges a change. A finding is, in this order: existing (base has it already, in the same file or in the one that it
 * moved from), waived (a valid exception), what `on-incomplete` says (SCAN-INCOMPLETE only, unless the policy gives
 * that rule a severity), or what its severity after the policy's overrides says. The decision is the worst disposition that is not approved.
 * @throws PolicyError BAD_GLOB when the settings hold a glob that no parser has seen
 */
export function judge(input: JudgeInput): Judgement {
  const unique = uniqueFindings(input.findings);
  const paths = new Set([...input.coverage, ...input.findings.map((f) => f.location)].map(pathOf));
  const exceptions = applyExceptions(input.settings.exceptions, unique, {
    now: input.now,
    sha256Of: input.sha256Of,
    paths: [...paths],
  });
  const rulesFor = rulesByPath(input.settings);
  const { existing, repeated } = existingAmong(
    unique,
    input.baseFindings,
    {
      headDigest: input.sha256Of,
      baseDigest: input.baseSha256Of ?? UNKNOWN,
      originOf: input.originOf ?? UNKNOWN,
    },
    sameMeaning(rulesFor, input.settings.exceptions),
  );
  const ownersOf = remembered(input.ownersOf);
  const notices = new Set(exceptions.notices);
  const settle = (one: UniqueFinding): Settled => {
    const verdict = existing.get(one) ?? exceptions.waivers.get(one);
    const rules = rulesFor(one.finding.location.path);
    const before = repeated.get(one);
    if (before === undefined || verdict !== undefined)
      return dispose(one, verdict, rules, { ...input, ownersOf });
    const newest = { ...one, finding: newestOf(one, input.addedLines ?? UNKNOWN) };
    const settledOne = dispose(newest, undefined, rules, { ...input, ownersOf });
    return withReason(settledOne, repeatedBecause(one, before));
  };
  const settled = unique
    .map((one) => withApproval(settle(one), input.approvals, notices))
    .toSorted((a, b) => compareFindings(a.finding, b.finding));
  const decision = decisionOf(settled);
  return {
    decision,
    reason: reasonFor(decision, settled, input.settings, input.coverage),
    findings: settled.map(({ finding }) => finding),
    notices: [...notices],
    failsCheck: decision === 'block' || settled.some((one) => isOpen(one) && one.finding.owners.length > 0),
  };
}

const UNKNOWN = (): undefined => undefined;

/** What accounts for a finding: the one at base, or an exception. */
type Verdict = Finding | Exception;

/** A finding means the same at two paths when it would be disposed of alike, and no exception speaks of the old one. */
function sameMeaning(rulesFor: (path: string) => PathRules, exceptions: readonly Exception[]) {
  const at = (finding: Finding, path: string): Disposition => {
    const rules = rulesFor(path);
    const override = rules.severity.get(finding.rule);
    return byThreshold(override === 'off' ? 'INFO' : (override ?? finding.severity), rules);
  };
  return (old: Finding, finding: Finding): boolean =>
    at(old, old.location.path) === at(finding, finding.location.path) &&
    !exceptions.some(({ rule, path }) => rule === old.rule && compileGlob(path)(old.location.path));
}

function decisionOf(settled: readonly Settled[]): Decision {
  if (settled.some(({ finding }) => finding.disposition === 'block')) return 'block';
  return settled.some(isOpen) ? 'review' : 'pass';
}

/** Needs review and has no approval. */
function isOpen({ finding, approvedBy }: Settled): boolean {
  return finding.disposition === 'review' && approvedBy.length === 0;
}

function dispose(
  { finding, fingerprint }: UniqueFinding,
  verdict: Verdict | undefined,
  rules: PathRules,
  { settings, sha256Of, ownersOf }: JudgeInput,
): Settled {
  const { path } = finding.location;
  const override = rules.severity.get(finding.rule);
  const severity = override === 'off' ? 'INFO' : (override ?? finding.severity);
  const [disposition, because] = dispositionOf(finding, severity, override, verdict, rules, settings);
  const sha256 = sha256Of(path);
  const before = verdict !== undefined && 'location' in verdict ? verdict.location.path : path;
  const movedFrom = before === path ? undefined : before;
  const waivedBy = verdict !== undefined && 'owner' in verdict ? [verdict.owner] : [];
  return {
    finding: {
      ...finding,
      severity,
      fingerprint,
      disposition,
      owners: disposition === 'review' ? ownersOf(path) : waivedBy,
      ...(sha256 !== undefined && { sha256 }),
      ...(because !== undefined && { because }),
      ...(movedFrom !== undefined && { movedFrom }),
    },
    approvedBy: [],
    relaxed: finding.severity === 'CRITICAL' && (disposition === 'review' || disposition === 'note'),
  };
}

function dispositionOf(
  finding: Finding,
  severity: Severity,
  override: Severity | 'off' | undefined,
  verdict: Verdict | undefined,
  rules: PathRules,
  { onIncomplete }: Settings,
): readonly [Disposition, string | undefined] {
  if (verdict !== undefined && 'location' in verdict)
    return ['existing', wasThere(verdict.location.path, finding.location.path)];
  if (verdict !== undefined) return ['waived', `${verdict.reason} (until ${verdict.expires})`];
  if (finding.rule === INCOMPLETE_RULE && onIncomplete !== 'by-risk' && override === undefined) {
    return [onIncomplete, `the policy says ${onIncomplete} for everything that was not read`];
  }
  const disposition = byThreshold(severity, rules);
  if (override === 'off') return [disposition, 'the policy switches this rule off'];
  if (severity !== finding.severity) {
    return [disposition, `the policy rates this rule ${severity} instead of ${finding.severity}`];
  }
  if (disposition === byThreshold(severity, DEFAULTS)) return [disposition, undefined];
  return [disposition, `the policy blocks ${rules.failOn} and above and reviews from ${rules.reviewOn} on`];
}

function withReason(settled: Settled, reason: string): Settled {
  const { because } = settled.finding;
  return {
    ...settled,
    finding: { ...settled.finding, because: because === undefined ? reason : `${because}; ${reason}` },
  };
}

function wasThere(before: string, now: string): string {
  const there = 'it was there before this change';
  return before === now ? there : `${there}, in ${before}, which moved here`;
}

function byThreshold(
  severity: Severity,
  { failOn, reviewOn }: Pick<PathRules, 'failOn' | 'reviewOn'>,
): Disposition {
  if (isAtLeast(severity, failOn)) return 'block';
  return reviewOn !== 'never' && isAtLeast(severity, reviewOn) ? 'review' : 'note';
}

/** Enters who approved a finding that needs it, and notices about what stands in the way. */
function withApproval(settled: Settled, approvals: Approvals | undefined, notices: Set<string>): Settled {
  const { finding } = settled;
  if (finding.disposition !== 'review' || approvals === undefined) return settled;
  const { approvedBy, notices: remarks } = ownersVerdict(approvals, finding.owners);
  for (const remark of remarks) notices.add(remark);
  if (approvedBy.length === 0) return settled;
  return { ...withReason(settled, `approved by ${approvedBy.join(', ')}`), approvedBy };
}

function pathOf(place: Coverage | Finding['location']): string {
  return 'locator' in place ? place.locator.path : place.path;
}
