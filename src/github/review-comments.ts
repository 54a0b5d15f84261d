// Writes findings as review comments, each once. A refusal is a result: annotations say the same.
import {
  postedKey,
  type FileComment,
  type LineComment,
  type ReviewComments,
} from '../report/review-comments.ts';
import type { Api } from './api.ts';
import { isGitHubError } from './errors.ts';
import { textAt } from './fields.ts';
import { isBy } from './identity.ts';
import type { StickyTarget } from './sticky-comment.ts';

export interface ReviewTarget extends StickyTarget {
  /** The head commit's id, which lines refer to. */
  readonly headSha: string;
}

export interface ReviewCommentsResult {
  readonly posted: number;
  /** What was refused, for debug lines. */
  readonly refused: readonly string[];
}

/** Comments looked through for what is already posted: 20 requests. */
const COMMENTS_MAX = 2000;
/** Single comments of one run. GitHub's secondary limit allows some 80 writes a minute; people bear far fewer. */
const SINGLE_MAX = 10;
const NEEDS = 'pull-requests: write';

/**
 * Asks `make` for the comments that are not there yet, posts those on lines as one review and those on files one
 * by one. GitHub refuses a whole review for one line that it does not show; then each comment goes on its file.
 */
export async function postReviewComments(
  api: Api,
  target: ReviewTarget,
  make: (posted: ReadonlySet<string>) => ReviewComments,
): Promise<ReviewCommentsResult> {
  try {
    const { lines, files } = make(await postedKeys(api, target));
    const accepted = await postReview(api, target, lines);
    const singles = accepted ? files : [...lines.map(onFile), ...files];
    const result = await postSingles(api, target, singles.slice(0, SINGLE_MAX));
    return { posted: result.posted + (accepted ? lines.length : 0), refused: result.refused };
  } catch (error) {
    if (isGitHubError(error)) return { posted: 0, refused: [error.message] };
    throw error;
  }
}

/** Keys of our own comments; the same marker in somebody else's comment counts for nothing. */
async function postedKeys(api: Api, { owner, repo, number, login }: ReviewTarget): Promise<Set<string>> {
  const call = {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    params: { owner, repo, pull_number: number },
    needs: 'pull-requests: read',
    what: 'the list of review comments',
  };
  const { items } = await api.list(call, COMMENTS_MAX);
  const keys = items.filter((item) => isBy(item, login)).map((item) => postedKey(textAt(item, 'body') ?? ''));
  return new Set(keys.filter((key) => key !== undefined));
}

/** False when GitHub does not show one of the lines. */
async function postReview(
  api: Api,
  target: ReviewTarget,
  comments: readonly LineComment[],
): Promise<boolean> {
  if (comments.length === 0) return true;
  const { owner, repo, number, headSha } = target;
  const body = `model-guard: ${comments.length === 1 ? 'one finding' : `${comments.length} findings`} in changed lines.`;
  const params = { owner, repo, pull_number: number, commit_id: headSha, event: 'COMMENT', body, comments };
  try {
    const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    await api.json({ route, params, needs: NEEDS, what: 'a review' });
    return true;
  } catch (error) {
    if (isGitHubError(error, 'REJECTED')) return false;
    throw error;
  }
}

function onFile({ path, body }: LineComment): FileComment {
  return { path, subject_type: 'file', body };
}

/** One after the other: GitHub asks for writes in sequence. */
async function postSingles(
  api: Api,
  { owner, repo, number, headSha }: ReviewTarget,
  comments: readonly FileComment[],
): Promise<ReviewCommentsResult> {
  const refused: string[] = [];
  let posted = 0;
  for (const comment of comments) {
    const params = { owner, repo, pull_number: number, commit_id: headSha, ...comment };
    try {
      const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments';
      await api.json({ route, params, needs: NEEDS, what: 'a comment on a file' });
      posted += 1;
    } catch (error) {
      if (!isGitHubError(error)) throw error;
      refused.push(error.message);
      // Another file may still be taken; without the permission none will.
      if (error.code !== 'REJECTED') break;
    }
  }
  return { posted, refused };
}
