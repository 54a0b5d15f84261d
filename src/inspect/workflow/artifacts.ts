// What the run that started a workflow left behind: a pull request's own build may have made it.
import type { Step } from '../../format/workflow/facts.ts';
import { callOf } from '../command/call.ts';
import { type Checkout, folderOf } from './checkouts.ts';
import { type JobScope, placeOf } from './scope.ts';

/** Actions that fetch artifacts; GitHub's own takes those of the present run unless it is told another. */
const DOWNLOADS = /^[\w.-]+\/(?:action-)?download-(?:workflow-)?artifacts?(?:@|$)/i;
const OF_PRESENT_RUN = /^actions\//i;

export function artifactOf(step: Step, scope: JobScope): Checkout | undefined {
  const { uses, with: inputs } = step;
  if (uses !== undefined) {
    const isOther = !OF_PRESENT_RUN.test(uses.text) || inputs.some(({ key }) => /^run[-_]id$/i.test(key));
    if (!DOWNLOADS.test(uses.text) || !isOther) return undefined;
    const folder = inputs.find(({ key }) => key === 'path')?.text ?? '';
    return { step, ref: uses.text, place: uses, folder: placeIn(folder), isArtifact: true };
  }
  const script = scope.scriptOf.get(step);
  for (const command of script?.commands ?? []) {
    const call = callOf(command.words, scope.known.commands);
    if (script === undefined || call[0] !== 'gh' || call[1] !== 'run' || call[2] !== 'download') continue;
    const at = call.findIndex((word) => word === '-D' || word === '--dir');
    const folder = at === -1 ? '' : (call[at + 1] ?? '');
    const place = placeOf(script.text, command.start);
    return { step, ref: 'gh run download', place, folder: placeIn(folder), isArtifact: true };
  }
  return undefined;
}

/** The folder of the job itself, however it is written. */
function placeIn(folder: string): string {
  return folderOf(folder.replace(/^\$\{\{\s?github\.workspace\s?\}\}\/?|^\$\{?GITHUB_WORKSPACE\}?\/?/, ''));
}
