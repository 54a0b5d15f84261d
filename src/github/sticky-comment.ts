// One comment on the pull request that is kept up to date. A refusal is a result: annotations say the same.
import { COMMENT_MARKER } from '../report/markdown.ts';
import type { Api } from './api.ts';
import { isGitHubError } from './errors.ts';
import { countAt, textAt } from './fields.ts';
import { isBy } from './identity.ts';
import type { RepoRef } from './repos.ts';

export interface StickyTarget extends RepoRef {
  readonly number: number;
  /** The login that our comments carry ({@link ownLogin}). */
  readonly login: string;
}

export type StickyResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged' }
  /** `reason` is for a debug line. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Comments looked through: 20 requests. Ours is among the first, since it is written by the first run. */
const COMMENTS_MAX = 2000;
const NEEDS = 'pull-requests: write';

/**
 * Creates or updates the comment that begins with {@link COMMENT_MARKER} and was written by `target.login`.
 * `body` begins with the marker. Whether the token may write is tried, not guessed.
 */
export async function keepComment(api: Api, target: StickyTarget, body: string): Promise<StickyResult> {
  try {
    const own = await ownComment(api, target);
    if (own === undefined) {
      await create(api, target, body);
      return { kind: 'created' };
    }
    if (own.body === body) return { kind: 'unchanged' };
    await update(api, target, own.id, body);
    return { kind: 'updated' };
  } catch (error) {
    if (isGitHubError(error)) return { kind: 'refused', reason: error.message };
    throw error;
  }
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
}

async function ownComment(api: Api, target: StickyTarget): Promise<OwnComment | undefined> {
  const { owner, repo, number, login } = target;
  const call = {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    params: { owner, repo, issue_number: number },
    needs: 'pull-requests: read',
    what: 'the list of comments',
  };
  const { items } = await api.list(call, COMMENTS_MAX);
  for (const item of items) {
    const id = countAt(item, 'id');
    // GitHub may give line ends as CR LF.
    const body = textAt(item, 'body')?.replaceAll('\r\n', '\n');
    if (id !== undefined && body?.startsWith(COMMENT_MARKER) === true && isBy(item, login))
      return { id, body };
  }
  return undefined;
}

async function create(api: Api, { owner, repo, number }: StickyTarget, body: string): Promise<void> {
  await api.json({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    params: { owner, repo, issue_number: number, body },
    needs: NEEDS,
    what: 'a new comment',
  });
}

async function update(api: Api, { owner, repo }: StickyTarget, id: number, body: string): Promise<void> {
  await api.json({
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    params: { owner, repo, comment_id: id, body },
    needs: NEEDS,
    what: 'the update of our comment',
  });
}
