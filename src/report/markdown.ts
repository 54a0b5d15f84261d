// The Markdown report for a terminal, and for the one comment on a pull request that is kept up to date.
import type { Report } from '../core/report.ts';
import { document } from './markdown-parts.ts';

/** By its first line a later run finds the comment again. */
export const COMMENT_MARKER = '<!-- model-guard -->';

/** GitHub refuses a comment of more than 65,536 characters. Counted in UTF-8 bytes, which are never fewer. */
export const COMMENT_BUDGET = 65_000;

export interface MarkdownReportOptions {
  readonly budget?: number;
  readonly elsewhere?: string;
}

export function markdown(report: Report, options: MarkdownReportOptions = {}): string {
  const marker = `${COMMENT_MARKER}\n`;
  const body = document(report, {
    budget: (options.budget ?? COMMENT_BUDGET) - marker.length,
    evidence: 400,
    elsewhere: options.elsewhere ?? 'the JSON or SARIF report',
  });
  return marker + body;
}
