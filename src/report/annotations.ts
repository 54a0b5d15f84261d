// Annotations: workflow commands that put the findings beside the lines of the pull request.
import type { ChangedLines } from '../core/change.ts';
import type { Disposition, JudgedFinding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { compareSeverity } from '../core/severity.ts';
import { clean, maskSecrets, visible } from './escape.ts';
import type { CommandName, WorkflowCommand } from './command.ts';
import { cutData, workflowCommand } from './command.ts';
import { DECISION_WORDS, grouped } from './words.ts';

/** The runner keeps 10 annotations of a level per step (actions/runner, ExecutionContext.cs); one error is {@link finalError}. */
const BUDGET = { error: 9, warning: 10, notice: 10 } as const;
/** The runner cuts a message at 4096 UTF-16 code units. Ours are cut before, escapes counted. */
const MESSAGE_MAX = 4000;
/** GitHub's checks accept a title of 255 characters. */
const TITLE_MAX = 200;
const EVIDENCE_MAX = 2500;
const FIX_MAX = 600;

const LEVELS = ['error', 'warning', 'notice'] as const satisfies readonly CommandName[];
type Level = (typeof LEVELS)[number];
const LEVEL_OF: Readonly<Record<Exclude<Disposition, 'note'>, Level | undefined>> = {
  block: 'error',
  review: 'warning',
  waived: undefined,
  existing: undefined,
};

/** The changed lines of a path, when they are known; only the order depends on them. */
export type ChangedLinesOf = (path: string) => ChangedLines | undefined;

/**
 * What blocks as errors, what needs review as warnings, LOW notes as notices; waived and existing findings not at
 * all. Worst first, then those whose line shows in the diff. The last place of a full level says how many more.
 */
export function annotations(
  report: Report,
  changedLines: ChangedLinesOf = () => undefined,
): readonly WorkflowCommand[] {
  const byLevel: Record<Level, JudgedFinding[]> = { error: [], warning: [], notice: [] };
  for (const finding of report.findings) {
    const level = levelOf(finding);
    if (level !== undefined) byLevel[level].push(finding);
  }
  return LEVELS.flatMap((level) => ofLevel(level, inOrder(byLevel[level], changedLines)));
}

function ofLevel(level: Level, findings: readonly JudgedFinding[]): readonly WorkflowCommand[] {
  const room = BUDGET[level];
  if (findings.length <= room) return findings.map((finding) => annotation(level, finding));
  const shown = findings.slice(0, room - 1).map((finding) => annotation(level, finding));
  return shown.concat(more(level, findings.length - shown.length));
}

/** The error that says why the step fails. The caller prints it when, and only when, it fails the step. */
export function finalError(report: Report): WorkflowCommand {
  const text = `${DECISION_WORDS[report.decision]}: ${clean(report.reason)}`;
  return workflowCommand('error', { title: 'model-guard' }, cutData(text, MESSAGE_MAX));
}

function levelOf({ disposition, severity }: JudgedFinding): Level | undefined {
  if (disposition === 'note') return severity === 'INFO' ? undefined : 'notice';
  return LEVEL_OF[disposition];
}

function inOrder(findings: readonly JudgedFinding[], changedLines: ChangedLinesOf): readonly JudgedFinding[] {
  const keyed = findings.map((finding) => ({ finding, hidden: isInDiff(finding, changedLines) ? 0 : 1 }));
  // toSorted is stable: equal ones keep the report's order
  return keyed
    .toSorted((a, b) => compareSeverity(a.finding.severity, b.finding.severity) || a.hidden - b.hidden)
    .map(({ finding }) => finding);
}

/** Whether the finding's own line is one that the change added or edited. */
export function isInDiff({ location }: JudgedFinding, changedLines: ChangedLinesOf): boolean {
  const { line, path, members } = location;
  if (line === undefined || members.length > 0) return false;
  return (changedLines(path) ?? []).some(([first, last]) => first <= line && line <= last);
}

function annotation(level: Level, finding: JudgedFinding): WorkflowCommand {
  const { location, rule, title, evidence, fix } = finding;
  // A line inside an archive member is no line of the file; a binary file has only its first.
  const line = location.members.length > 0 ? 1 : (location.line ?? 1);
  const message = `${clean(evidence, EVIDENCE_MAX)}\nFix: ${clean(fix, FIX_MAX)}`;
  // Only the start line: the runner drops columns and ends that do not agree with it.
  const properties = { ...placeOf(location.path, line), title: clean(`${rule}: ${title}`, TITLE_MAX) };
  return workflowCommand(level, properties, cutData(message, MESSAGE_MAX));
}

/**
 * The runner matches the file by its exact path, and escapes of commands cover line ends only. A path with invisible
 * characters or a secret cannot be both exact and harmless in the log: its annotation goes without a place.
 */
function placeOf(path: string, line: number): { readonly file?: string; readonly line?: number } {
  return visible(path) === path && maskSecrets(path) === path ? { file: path, line } : {};
}

function more(level: Level, number: number): WorkflowCommand {
  const what = { error: 'that block', warning: 'to review', notice: 'to note' }[level];
  return workflowCommand(
    level,
    { title: 'model-guard' },
    `+${grouped(number)} more ${what}, see the step summary.`,
  );
}
