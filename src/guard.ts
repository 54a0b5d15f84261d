// The pipeline: select what changed, inspect it, judge it. Entries bring the source and print the report.
import type { ChangedFile, ChangedLines, ChangeSet, FileVersion, Source } from './core/change.ts';
import type { Coverage } from './core/coverage.ts';
import { LIMITS } from './core/limits.ts';
import type { Report } from './core/report.ts';
import { RuleBook } from './core/rule.ts';
import type { BothSides, BothSidesRequest } from './inspect/both-sides.ts';
import type { Approvals } from './policy/approvals.ts';
import type { CodeOwners } from './policy/codeowners.ts';
import { ownersLookup } from './policy/codeowners.ts';
import { judge, type Judgement, type JudgeInput } from './policy/decide.ts';
import { locatedChange } from './policy/guarded-lines.ts';
import { type GuardedChange, guardedChanges } from './policy/guarded-paths.ts';
import { pathsWithRepeats } from './policy/repeated.ts';
import { fileSelection, type Settings, unknownRules } from './policy/settings.ts';

export interface GuardRequest {
  readonly source: Source;
  readonly settings: Settings;
  /** The policy file in use: a change of it is a finding. */
  readonly policyPath: string;
  readonly codeOwners?: CodeOwners;
  /** Asked only when something needs review: who approved, as far as the token may know. */
  readonly approvals?: (owners: readonly string[]) => Promise<ApprovalAnswer>;
  /** The rules that a team keeps at base, by path. */
  readonly customRules?: BothSidesRequest['customRules'];
  /** Asks what is known of the packages that the change brings in. */
  readonly advisories?: BothSidesRequest['advisories'];
  /** Fetches those packages and looks into them. */
  readonly registry?: BothSidesRequest['registry'];
  /** Remarks of the entry for the report. */
  readonly notices?: readonly string[];
  readonly now: () => Date;
  /** What the threads start that inspect; absent, everything is inspected in this one. */
  readonly worker?: BothSidesRequest['worker'];
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
  const { settings } = request;
  const change = await request.source.select();
  const selected = selectFiles(change, settings);
  const inspected = await inspect(change, selected, request);
  const { rules } = inspected;
  const input: JudgeInput = {
    findings: inspected.findings,
    baseFindings: inspected.baseFindings,
    coverage: [...inspected.coverage, ...selected.leftOut, ...unlistedCoverage(change)],
    settings,
    ownersOf: ownersLookup(settings.owners, request.codeOwners),
    sha256Of: inspected.sha256Of,
    baseSha256Of: inspected.baseSha256Of,
    originOf: inspected.originOf,
    addedLines: await addedLines(inspected, request.source),
    now: start,
  };
  const { judgement, notices } = await judgeWithApprovals(input, request);
  const report: Report = {
    decision: judgement.decision,
    reason: judgement.reason,
    findings: judgement.findings,
    coverage: input.coverage,
    // Without a base there is no change: everything is simply there.
    drift: change.base === undefined ? [] : inspected.drift,
    notices: [
      ...(request.notices ?? []),
      ...unknownRules(settings, (id) => rules.has(id)),
      ...inspected.notices,
      ...notices,
      ...judgement.notices,
    ],
    stats: {
      files: selected.inspected.length,
      bytes: inspected.bytes,
      milliseconds: request.now().getTime() - start.getTime(),
    },
  };
  return { report, rules, failsCheck: judgement.failsCheck };
}

/** The inspectors and the rules are loaded only when there is something that needs them: most changes bring nothing. */
async function inspect(
  change: ChangeSet,
  { inspected }: Selected,
  request: GuardRequest,
): Promise<BothSides> {
  const { source, settings, customRules = new Map(), advisories, registry, onFile, worker } = request;
  const occurrences = await guarded(change, request);
  // Their rules are proven in every run, so that a wrong one is seen when it comes and not when it is needed.
  const needsRules = unknownRules(settings, () => false).length + customRules.size > 0;
  if (inspected.length + occurrences.length + change.incomplete.length === 0 && !needsRules) return NOTHING;
  const { inspectBothSides } = await import('./inspect/both-sides.ts');
  return inspectBothSides({
    source,
    files: inspected,
    unlisted: change.incomplete,
    occurrences,
    allowedGlobals: new Set(settings.allow.globals),
    customRules,
    ...youngSince(settings, request.now()),
    ...(advisories !== undefined && { advisories }),
    ...(registry !== undefined && { registry }),
    ...(onFile !== undefined && { onFile }),
    ...(worker !== undefined && { worker }),
  });
}

function youngSince({ packages }: Settings, now: Date): Pick<BothSidesRequest, 'youngSince'> {
  const milliseconds = packages.minimumAgeDays * 24 * 60 * 60 * 1000;
  return milliseconds === 0 ? {} : { youngSince: new Date(now.getTime() - milliseconds) };
}

const NOTHING: BothSides = {
  rules: new RuleBook([]),
  findings: [],
  baseFindings: [],
  coverage: [],
  drift: [],
  notices: [],
  bytes: 0,
  sha256Of: () => undefined,
  baseSha256Of: () => undefined,
  originOf: () => undefined,
};

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

async function guarded(change: ChangeSet, request: GuardRequest): Promise<readonly GuardedChange[]> {
  // Without a base there is no change: everything is simply there.
  if (change.base === undefined) return [];
  const ownersInPolicy = request.settings.owners.length > 0;
  const changes = guardedChanges(change.files, { policyPath: request.policyPath, ownersInPolicy });
  const located = await Promise.all(
    changes.map(async (one) => {
      const file = change.files.find(({ path }) => path === one.occurrence.location.path);
      const [before, after] = await Promise.all([
        textOf(file?.path, file?.base, request.source),
        textOf(file?.path, file?.head, request.source),
      ]);
      return locatedChange(one, before, after);
    }),
  );
  return located.filter((one) => one !== undefined);
}

/** Undefined for what is not there, is no plain file, cannot be opened, or is larger than anybody reads. */
async function textOf(
  path: string | undefined,
  version: FileVersion | undefined,
  source: Source,
): Promise<string | undefined> {
  if (path === undefined || version?.kind !== 'file') return undefined;
  try {
    const bytes = await source.open(path, version);
    if (bytes.size > LIMITS.policyBytes) return undefined;
    return new TextDecoder().decode(await bytes.read(0, bytes.size));
  } catch {
    return undefined;
  }
}

/** What stands in a file once more than before is told where the change wrote it. */
async function addedLines(
  { findings, baseFindings }: BothSides,
  source: Source,
): Promise<NonNullable<JudgeInput['addedLines']>> {
  const known = new Map<string, ChangedLines>();
  for (const path of pathsWithRepeats(findings, baseFindings)) {
    const lines = await source.changedLines(path).catch(() => undefined);
    if (lines !== undefined) known.set(path, lines);
  }
  return (path) => known.get(path);
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
