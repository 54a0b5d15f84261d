// The formats of `--format`: one name, one renderer.
import type { Report } from '../core/report.ts';
import type { RuleBook } from '../core/rule.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderOptions {
  /** What SARIF describes its rules with. */
  readonly rules: RuleBook;
  readonly version: string;
  readonly informationUri?: string;
  /** ANSI colours in text. Default: no. */
  readonly colour?: boolean;
}

const RENDERERS: Readonly<Record<Format, (report: Report, options: RenderOptions) => string>> = {
  text,
  json,
  sarif,
  markdown: (report) => markdown(report),
};

/** The report in one format, with a newline at its end. */
export function render(report: Report, format: Format, options: RenderOptions): string {
  return RENDERERS[format](report, options);
}
