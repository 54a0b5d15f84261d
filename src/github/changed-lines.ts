// Which lines a change adds, from the patches that GitHub shows. Best effort: for placing annotations only.
import type { ChangedLines } from '../core/change.ts';
import type { Api, ApiCall } from './api.ts';
import { isGitHubError } from './errors.ts';
import { textAt } from './fields.ts';
import { addedLines } from './patch.ts';

export type LinesByPath = ReadonlyMap<string, ChangedLines>;

/** The comparison lists the files of its first page only, and 300 of them. */
export const COMPARE_FILES = 300;
/** Where GitHub's list of a pull request's files ends. */
const PULL_FILES = 3000;

/** The added lines of each file of a comparison or of a pull request, by its new path. */
export function linesOf(files: readonly unknown[]): LinesByPath {
  const lines = new Map<string, ChangedLines>();
  for (const file of files) {
    const path = textAt(file, 'filename');
    // Binary and very large files have no patch.
    const patch = textAt(file, 'patch');
    if (path !== undefined && patch !== undefined) lines.set(path, addedLines(patch));
  }
  return lines;
}

/** The files of a pull request; undefined when the token may not list them or the API fails. */
export async function pullLines(
  api: Api,
  pull: { readonly owner: string; readonly repo: string; readonly number: number },
): Promise<LinesByPath | undefined> {
  const { owner, repo, number } = pull;
  const call: ApiCall = {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    params: { owner, repo, pull_number: number },
    needs: 'pull-requests: read',
    what: 'the list of changed files',
  };
  try {
    const { items } = await api.list(call, PULL_FILES);
    return linesOf(items);
  } catch (error) {
    if (isGitHubError(error)) return undefined;
    throw error;
  }
}
