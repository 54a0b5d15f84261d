// Which findings become review comments: inline where the diff shows the line, on the file everywhere else.
import { sha256Hex } from '../core/hash.ts';
import type { JudgedFinding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { ChangedLinesOf } from './annotations.ts';
import { isInDiff } from './annotations.ts';
import { codeSpan, prose } from './escape.ts';
import { what } from './markdown-parts.ts';
import { place } from './words.ts';

/** `POST /repos/{owner}/{repo}/pulls/{n}/comments`: a line must be in the diff, or the request is refused. */
export interface LineComment {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly body: string;
}

/** The only kind of comment that a binary file can have. */
export interface FileComment {
  readonly path: string;
  readonly subject_type: 'file';
  readonly body: string;
}

export interface ReviewComments {
  readonly lines: readonly LineComment[];
  readonly files: readonly FileComment[];
  /** How many findings got no comment because of the caps. */
  readonly left: number;
}

/** Every comment notifies people and costs a request: the caps that reviewdog settled on. */
const LINE_COMMENTS = 30;
const FILE_COMMENTS = 10;
const EVIDENCE_MAX = 1000;
const FIX_MAX = 600;
const MARKER = /<!-- model-guard:finding ([0-9a-f]{64}) -->/;

/**
 * Comments for what blocks or needs review, worst first. `posted` holds the keys of comments that are already
 * there ({@link postedKey}), so that a run repeats nothing.
 */
export function reviewComments(
  report: Report,
  changedLines: ChangedLinesOf,
  posted: ReadonlySet<string> = new Set(),
): ReviewComments {
  const lines: LineComment[] = [];
  const files: FileComment[] = [];
  const seen = new Set(posted);
  let left = 0;
  for (const finding of report.findings) {
    const key = keyOf(finding);
    if ((finding.disposition !== 'block' && finding.disposition !== 'review') || seen.has(key)) continue;
    seen.add(key);
    const { path, line } = finding.location;
    const inline = line !== undefined && isInDiff(finding, changedLines);
    if (inline ? lines.length >= LINE_COMMENTS : files.length >= FILE_COMMENTS) left += 1;
    else if (inline) lines.push({ path, line, side: 'RIGHT', body: bodyOf(finding, key) });
    else files.push({ path, subject_type: 'file', body: bodyOf(finding, key) });
  }
  return { lines, files, left };
}

/** The key in a comment's body, if model-guard wrote it. Ask only for comments of the own account: anyone can copy a marker. */
export function postedKey(body: string): string | undefined {
  return MARKER.exec(body)?.[1];
}

/** A fingerprint does not tell two files with the same finding apart; a comment has to. */
function keyOf({ fingerprint, location }: JudgedFinding): string {
  return sha256Hex(`${fingerprint}\n${location.path}`);
}

function bodyOf(finding: JudgedFinding, key: string): string {
  return [
    `<!-- model-guard:finding ${key} -->`,
    `**${finding.severity}** ${codeSpan(finding.rule, FIX_MAX)} at ${codeSpan(place(finding.location))}`,
    what(finding, EVIDENCE_MAX),
    `Fix: ${prose(finding.fix, FIX_MAX)}`,
  ].join('\n\n');
}
