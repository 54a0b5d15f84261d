// The pipeline: select what changed, inspect it, judge it. Entries bring the source and print the report.
import type { ChangedFile, ChangeSet, Source } from './core/change.ts';
import type { Coverage } from './core/coverage.ts';
import type { Finding } from './core/finding.ts';
import type { Report } from './core/report.ts';
import { findingOf, type RuleBook } from './core/rule.ts';
import { loadRules } from './core/rulebook.ts';
import { type ChangeInspection, inspectChange, type Side } from './inspect/change.ts';
import { digestsOf } from './inspect/digests.ts';
import { incompleteFinding } from './inspect/incomplete.ts';
import { inspectorsFor } from './inspect/inspectors.ts';
import type { Approvals } from './policy/approvals.ts';
import type { CodeOwners } from './policy/codeowners.ts';
import { ownersLookup } from './policy/codeowners.ts';
import { judge, type Judgement, type JudgeInput } from './policy/decide.ts';
import { guardedChanges } from './policy/guarded-paths.ts';
import { fileSelection, type Settings, unknownRules } from './policy/settings.ts';

export interface GuardRequest {
  readonly source: Source;
  readonly settings: Settings;
  /** The policy file in use: a change of it is a finding. */
  readonly policyPath: string;
  readonly codeOwners?: CodeOwners;
  /** Asked only when something needs review: who approved, as far as the token may know. */
  readonly approvals?: (owners: readonly string[]) => Promise<ApprovalAnswer>;
  /** Remarks of the entry for the report. */
  readonly notices?: readonly string[];
  readonly now: () => Date;
  readonly onFile?: (path: string, index: number, total: number) => void;
}

export interface ApprovalAnswer {
  readonly approvals?: Approvals;
  readonly notices: readonly string[];
}

export interface GuardOutcome {
  readonly report: Report;
  readonly rules: RuleBook;
  /** Whether the check must fail. */
  readonly failsCheck: boolean;
}

/** Judges a change. Rejects only when the change itself cannot be had; files that cannot be read are findings. */
export async function guard(request: GuardRequest): Promise<GuardOutcome> {
  const start = request.now();
  const rules = await loadRules();
  const change = await request.source.select();
  const selected = selectFiles(change, request.settings);
  const head = await inspectSide(selected.inspected, 'head', request, rules);
  const findings = [...guardFindings(change, request, rules), ...unlisted(change, rules), ...head.findings];
  const base = await baseFindings(selected.inspected, findings, request, rules);
  const input: JudgeInput = {
    findings,
    baseFindings: base.findings,
    coverage: [...head.coverage, ...selected.leftOut, ...unlistedCoverage(change)],
    settings: request.settings,
    ownersOf: ownersLookup(request.settings.owners, request.codeOwners),
    sha256Of: await digestsOf(worthHashing(findings), selected.inspected, 'head', request.source),
    baseSha256Of: await digestsOf(base.findings, selected.inspected, 'base', request.source),
    now: start,
  };
  const { judgement, notices } = await judgeWithApprovals(input, request);
  const report: Report = {
    decision: judgement.decision,
    reason: judgement.reason,
    findings: judgement.findings,
    coverage: input.coverage,
    notices: [
      ...(request.notices ?? []),
      ...unknownRules(request.settings, (id) => rules.has(id)),
      ...notices,
      ...judgement.notices,
    ],
    stats: {
      files: selected.inspected.length,
      bytes: head.bytes,
      milliseconds: request.now().getTime() - start.getTime(),
    },
  };
  return { report, rules, failsCheck: judgement.failsCheck };
}

interface Selected {
  readonly inspected: readonly ChangedFile[];
  /** Files that the policy leaves out: listed, so that nobody takes them for inspected. */
  readonly leftOut: readonly Coverage[];
}

function selectFiles(change: ChangeSet, settings: Settings): Selected {
  const selectionOf = fileSelection(settings);
  const leftOut = change.files.filter(
    (file) => file.head !== undefined && selectionOf(file.path) === 'ignored',
  );
  return {
    inspected: change.files.filter((file) => selectionOf(file.path) === 'inspect'),
    leftOut: leftOut.map(({ path }) => ({
      locator: { path, members: [] },
      format: 'ignored',
      size: 0,
      status: 'not-inspected',
      incomplete: [{ code: 'not-checked', reason: 'the policy leaves it out', risk: 'unknown' }],
    })),
  };
}

function inspectSide(
  files: readonly ChangedFile[],
  side: Side,
  { source, settings, onFile }: GuardRequest,
  rules: RuleBook,
): Promise<ChangeInspection> {
  return inspectChange(files, side, {
    source,
    rules,
    inspectors: inspectorsFor(rules),
    allowedGlobals: new Set(settings.allow.globals),
    ...(side === 'head' && onFile !== undefined && { onFile }),
  });
}

/** What base had is read only when there is something that it could account for. */
async function baseFindings(
  files: readonly ChangedFile[],
  findings: readonly Finding[],
  request: GuardRequest,
  rules: RuleBook,
): Promise<Pick<ChangeInspection, 'findings'>> {
  if (findings.length === 0 || files.every((file) => file.base === undefined)) return { findings: [] };
  return inspectSide(files, 'base', request, rules);
}

function guardFindings(change: ChangeSet, request: GuardRequest, rules: RuleBook): Finding[] {
  // Without a base there is no change: everything is simply there.
  if (change.base === undefined) return [];
  const ownersInPolicy = request.settings.owners.length > 0;
  return guardedChanges(change.files, { policyPath: request.policyPath, ownersInPolicy }).map(
    ({ rule, occurrence }) => findingOf(rules.rule(rule), occurrence),
  );
}

function unlisted(change: ChangeSet, rules: RuleBook): Finding[] {
  return change.incomplete.map(({ path, incomplete }) =>
    incompleteFinding(incomplete, { path, members: [] }, rules),
  );
}

function unlistedCoverage(change: ChangeSet): Coverage[] {
  return change.incomplete.map(({ path, incomplete }) => ({
    locator: { path, members: [] },
    format: 'unknown',
    size: 0,
    status: 'not-inspected',
    incomplete: [incomplete],
  }));
}

/** Digests matter where an exception may quote them: hashing a large file for a mere note would be waste. */
function worthHashing(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'LOW' && severity !== 'INFO');
}

async function judgeWithApprovals(
  input: JudgeInput,
  request: GuardRequest,
): Promise<{ judgement: Judgement; notices: readonly string[] }> {
  const judgement = judge(input);
  if (judgement.decision !== 'review' || request.approvals === undefined) return { judgement, notices: [] };
  const owners = judgement.findings.flatMap((finding) =>
    finding.disposition === 'review' ? finding.owners : [],
  );
  if (owners.length === 0) return { judgement, notices: [] };
  const { approvals, notices } = await request.approvals([...new Set(owners)]);
  return { judgement: approvals === undefined ? judgement : judge({ ...input, approvals }), notices };
}
