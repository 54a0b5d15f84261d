// Brings the result to where reviewers look: log, annotations, summary, files, outputs and, if asked, comments.
import type { ChangedLines } from '../core/change.ts';
import type { Report } from '../core/report.ts';
import type { RuleBook } from '../core/rule.ts';
import type { Settings } from '../policy/settings.ts';
import { annotations, finalError } from '../report/annotations.ts';
import { workflowCommand } from '../report/command.ts';
import { clean } from '../report/escape.ts';
import { render } from '../report/format.ts';
import type { Log } from '../report/log.ts';
import { markdown } from '../report/markdown.ts';
import { reviewComments } from '../report/review-comments.ts';
import { summary } from '../report/summary.ts';
import type { Api } from './api.ts';
import { ownLogin } from './identity.ts';
import { appendSummary, type RunnerCore, setOutputs, writeReports } from './outputs.ts';
import { postReviewComments } from './review-comments.ts';
import { keepComment, type StickyTarget } from './sticky-comment.ts';

export interface Publication {
  readonly report: Report;
  readonly rules: RuleBook;
  readonly failsCheck: boolean;
  readonly version: string;
  readonly changedLines: (path: string) => ChangedLines | undefined;
}

export interface Outlets {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly core: RunnerCore;
  readonly log: Log;
  readonly files: { readonly reportFile?: string; readonly sarifFile?: string };
}

/** Files and outputs first, so that a later failure to print leaves them whole. */
export async function publish(publication: Publication, outlets: Outlets): Promise<void> {
  const { report, rules, version } = publication;
  const options = { rules, version };
  const files = await writeReports(outlets.env, outlets.files, {
    json: render(report, 'json', options),
    sarif: render(report, 'sarif', options),
  });
  setOutputs(outlets.core, report, files);
  await appendSummary(outlets.env, summary(report));
  outlets.log.rendered(render(report, 'text', { ...options, colour: true }));
  for (const command of annotations(report, publication.changedLines)) outlets.log.command(command);
  if (publication.failsCheck) outlets.log.command(finalError(report));
}

export interface CommentOptions {
  readonly settings: Settings;
  readonly pull: Omit<StickyTarget, 'login'>;
  readonly headSha: string;
  readonly token: string;
}

/** Comments are extras: what the token may not write is told to the debug log and nowhere else. */
export async function comment(
  publication: Publication,
  api: Api,
  log: Log,
  options: CommentOptions,
): Promise<void> {
  const { settings } = options;
  if (settings.comment === 'off' && !settings.reviewComments) return;
  const target = { ...options.pull, login: await ownLogin(api, options.token) };
  const debug = (text: string): void => log.command(workflowCommand('debug', {}, clean(text)));
  if (settings.comment === 'sticky') {
    const result = await keepComment(api, target, markdown(publication.report));
    if (result.kind === 'refused') debug(`no comment was written: ${result.reason}`);
  }
  if (settings.reviewComments) {
    const { refused } = await postReviewComments(api, { ...target, headSha: options.headSha }, (posted) =>
      reviewComments(publication.report, publication.changedLines, posted),
    );
    for (const reason of refused) debug(`a review comment was refused: ${reason}`);
  }
}
