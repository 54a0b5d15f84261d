// Hands the result to the runner: outputs, the step summary and the report files.
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../core/report.ts';
import { SEVERITIES } from '../core/severity.ts';
import { writeInside, writeRoots } from './safe-file.ts';

/** The runner's side of outputs: see runner.ts. */
export interface RunnerCore {
  setOutput(name: string, value: string): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface ReportFiles {
  readonly reportFile: string;
  readonly sarifFile: string;
}

/** Writes the JSON and SARIF reports and returns their absolute paths. Throws {@link GitHubError} INVALID_INPUT. */
export async function writeReports(
  env: Environment,
  wanted: { readonly reportFile?: string; readonly sarifFile?: string },
  texts: { readonly json: string; readonly sarif: string },
): Promise<ReportFiles> {
  const roots = writeRoots(env);
  const folder = path.join(roots.temporary ?? roots.workspace ?? '', 'model-guard');
  const reportFile = wanted.reportFile ?? path.join(folder, 'report.json');
  const sarifFile = wanted.sarifFile ?? path.join(folder, 'report.sarif');
  return {
    reportFile: await writeInside(roots, 'report-file', reportFile, texts.json),
    sarifFile: await writeInside(roots, 'sarif-file', sarifFile, texts.sarif),
  };
}

/**
 * Sets the outputs of action.yml: words, numbers and checked paths, nothing that the change has chosen. Waived and
 * existing findings are not counted.
 */
export function setOutputs(core: RunnerCore, report: Report, files: ReportFiles): void {
  core.setOutput('decision', report.decision);
  for (const severity of SEVERITIES) {
    const counted = report.findings.filter(
      (finding) =>
        finding.severity === severity &&
        finding.disposition !== 'waived' &&
        finding.disposition !== 'existing',
    );
    core.setOutput(severity.toLowerCase(), String(counted.length));
  }
  core.setOutput('report-file', files.reportFile);
  core.setOutput('sarif-file', files.sarifFile);
}

/**
 * Appends the rendered summary to GITHUB_STEP_SUMMARY. The toolkit's summary would escape no more and buffer it
 * whole. False when the runner offers no summary (an old GHES) or it cannot be written: the log says the same.
 */
export async function appendSummary(env: Environment, markdown: string): Promise<boolean> {
  const file = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file === '') return false;
  try {
    await appendFile(file, markdown);
    return true;
  } catch {
    return false;
  }
}
