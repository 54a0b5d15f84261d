// Commits over the API: from an id or a ref to the tree, and where two of them parted.
import type { ChangedLines, ObjectId } from '../core/change.ts';
import { isObjectId } from '../source/object-store.ts';
import type { ApiCall, Api } from './api.ts';
import { COMPARE_FILES, linesOf } from './changed-lines.ts';
import { GitHubError, isGitHubError, quoted } from './errors.ts';
import { listAt, textAt } from './fields.ts';
import { inAnyRepo, type RepoRef } from './repos.ts';

export interface Commit {
  readonly id: ObjectId;
  readonly tree: ObjectId;
}

const NEEDS = 'contents: read';

/**
 * The commit of an id or a ref (`main`, `refs/heads/main`). The first of `repos` is home: only there are refs looked
 * up, since a fork may name its branches as it likes. Rejects with {@link GitHubError} NOT_FOUND.
 */
export async function findCommit(api: Api, repos: readonly RepoRef[], revision: string): Promise<Commit> {
  if (isObjectId(revision)) return inAnyRepo(repos, (repo) => byId(api, repo, revision));
  return inAnyRepo(repos.slice(0, 1), (repo) => byRef(api, repo, revision));
}

async function byId(api: Api, { owner, repo }: RepoRef, id: ObjectId): Promise<Commit> {
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  const call = { route, params: { owner, repo, commit_sha: id }, needs: NEEDS, what: `commit ${id}` };
  const answer = await api.json(call);
  return commitOf(call, id, textAt(answer, 'sha'), textAt(answer, 'tree', 'sha'));
}

async function byRef(api: Api, { owner, repo }: RepoRef, ref: string): Promise<Commit> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
  const params = { owner, repo, ref: ref.replace(/^refs\//, '') };
  const call = { route, params, needs: NEEDS, what: `ref ${quoted(ref)}` };
  const answer = await api.json(call);
  return commitOf(call, undefined, textAt(answer, 'sha'), textAt(answer, 'commit', 'tree', 'sha'));
}

function commitOf(call: ApiCall, asked: ObjectId | undefined, id = '', tree = ''): Commit {
  if (!isObjectId(id) || !isObjectId(tree) || (asked !== undefined && asked !== id)) {
    throw new GitHubError(
      'API_FAILED',
      `${call.what}: the answer is not what GitHub documents; run the job again`,
    );
  }
  return { id, tree };
}

export interface Comparison {
  /** Undefined when the two have no commit in common. */
  readonly mergeBase: Commit | undefined;
  /** Added lines by path; undefined when GitHub does not list all files here. */
  readonly lines: ReadonlyMap<string, ChangedLines> | undefined;
}

/**
 * Compares two commits that exist. GitHub lists at most 300 files, so the comparison decides nothing but the merge
 * base; its patches only place annotations.
 */
export async function compareCommits(
  api: Api,
  repos: readonly RepoRef[],
  base: ObjectId,
  head: ObjectId,
): Promise<Comparison> {
  const basehead = `${base}...${head}`;
  try {
    return await inAnyRepo(repos, async ({ owner, repo }) => {
      const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
      // Only the first page lists files; one commit a page keeps it small.
      const params = { owner, repo, basehead, per_page: 1, page: 1 };
      const call = { route, params, needs: NEEDS, what: `the comparison ${basehead}` };
      const answer = await api.json(call);
      const tree = textAt(answer, 'merge_base_commit', 'commit', 'tree', 'sha');
      const mergeBase = commitOf(call, undefined, textAt(answer, 'merge_base_commit', 'sha'), tree);
      const files = listAt(answer, 'files');
      return { mergeBase, lines: files.length < COMPARE_FILES ? linesOf(files) : undefined };
    });
  } catch (error) {
    // Both are looked up on their own, so what is not found is a common ancestor.
    if (isGitHubError(error, 'NOT_FOUND')) return { mergeBase: undefined, lines: undefined };
    throw error;
  }
}
