// The Markdown of the step summary on GitHub.
import type { Report } from '../core/report.ts';
import { document } from './markdown-parts.ts';

/**
 * UTF-8 bytes. Above 1 MiB the runner drops the whole summary of the step (actions/runner,
 * FileCommandManager.cs); the rest is room for what the workflow itself adds.
 */
export const SUMMARY_BUDGET = 900_000;

export interface SummaryOptions {
  readonly budget?: number;
  /** Where the rows that do not fit can be read, as the end of a sentence. */
  readonly elsewhere?: string;
}

export function summary(report: Report, options: SummaryOptions = {}): string {
  return document(report, {
    budget: options.budget ?? SUMMARY_BUDGET,
    evidence: 1000,
    elsewhere: options.elsewhere ?? 'the JSON or SARIF report',
  });
}
