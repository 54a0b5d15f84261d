// Lists a whole commit with one request in place of one for each directory, where GitHub allows it.
import type { ObjectId } from '../core/change.ts';
import type { Api } from './api.ts';
import type { ApiStore } from './api-store.ts';
import { isGitHubError } from './errors.ts';
import { fieldAt, listAt, textAt } from './fields.ts';
import { inAnyRepo, type RepoRef } from './repos.ts';

/**
 * Gives the store every directory below `root`. Does nothing when GitHub cuts the listing (100,000 entries or 7 MB),
 * refuses it, or when two names could look alike in it: then the directories are read one by one.
 */
export async function preloadTrees(
  api: Api,
  repos: readonly RepoRef[],
  store: ApiStore,
  root: ObjectId,
): Promise<void> {
  const answer = await recursive(api, repos, root);
  const items = listAt(answer, 'tree');
  if (fieldAt(answer, 'truncated') !== false || textAt(answer, 'sha') !== root) return;
  const directories = new Map<string, { id: ObjectId; entries: unknown[] }>([
    ['', { id: root, entries: [] }],
  ]);
  for (const item of items) {
    const path = textAt(item, 'path') ?? '';
    const slash = path.lastIndexOf('/');
    const parent = directories.get(path.slice(0, Math.max(0, slash)));
    // A parent comes before what it holds. U+FFFD stands for bytes that are no UTF-8, so it may stand for several.
    if (parent === undefined || path.includes('\ufffd') || directories.has(path)) return;
    const [mode, type, sha, size] = ['mode', 'type', 'sha', 'size'].map((key) => fieldAt(item, key));
    parent.entries.push({ path: path.slice(slash + 1), mode, type, sha, size });
    if (type === 'tree') directories.set(path, { id: textAt(item, 'sha') ?? '', entries: [] });
  }
  for (const { id, entries } of directories.values()) store.preload(id, entries);
}

async function recursive(api: Api, repos: readonly RepoRef[], root: ObjectId): Promise<unknown> {
  try {
    return await inAnyRepo(repos, ({ owner, repo }) =>
      api.json({
        route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        params: { owner, repo, tree_sha: root, recursive: '1' },
        needs: 'contents: read',
        what: `tree ${root}`,
      }),
    );
  } catch (error) {
    if (isGitHubError(error)) return undefined;
    throw error;
  }
}
