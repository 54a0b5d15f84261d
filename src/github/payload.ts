// The fields of webhook payloads that say what to compare. Everything in a payload may be chosen by an attacker:
// names, refs, whole objects that are missing.
import { GitHubError, quoted } from './errors.ts';
import { countAt, fieldAt, isObjectId, textAt } from './fields.ts';
import { parseFullName, type RepoRef, sameRepo } from './repos.ts';

export function invalidEvent(message: string): GitHubError {
  return new GitHubError('INVALID_EVENT', message);
}

/** A user's login, as in `ada`, `ada_corp` and `dependabot[bot]`. */
export function isLogin(text: string | undefined): text is string {
  return text !== undefined && /^\w[\w-]{0,99}(?:\[bot\])?$/.test(text);
}

/** A commit id of the payload. Throws INVALID_EVENT unless it is exactly 40 or 64 lower-case hex digits. */
export function objectIdAt(payload: unknown, ...path: readonly string[]): string {
  const value = fieldAt(payload, ...path);
  return objectId(typeof value === 'string' ? value : undefined, path.join('.'));
}

export function objectId(text: string | undefined, name: string): string {
  if (isObjectId(text)) return text;
  throw invalidEvent(`${name} is ${text === undefined ? 'missing' : quoted(text)}; a commit id was expected`);
}

interface PullRequestFields {
  readonly number: number;
  readonly author: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly headRepo?: RepoRef;
  readonly isFork: boolean;
}

/** The `pull_request` object of the pull request events, as seen from repository `here`. */
export function pullRequestOf(payload: unknown, here: RepoRef): PullRequestFields {
  const pull = fieldAt(payload, 'pull_request');
  const number = countAt(pull, 'number');
  if (number === undefined || number === 0)
    throw invalidEvent('pull_request.number is not a number above zero');
  const author = textAt(pull, 'user', 'login');
  if (!isLogin(author)) throw invalidEvent('pull_request.user.login is not the name of a user');
  // Null when the fork was deleted; the commits stay reachable from this repository.
  const headRepo = parseFullName(textAt(pull, 'head', 'repo', 'full_name'));
  return {
    number,
    author,
    baseSha: objectIdAt(payload, 'pull_request', 'base', 'sha'),
    headSha: objectIdAt(payload, 'pull_request', 'head', 'sha'),
    ...(headRepo && { headRepo }),
    isFork: headRepo === undefined || !sameRepo(headRepo, here),
  };
}

type PushFields =
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'tree'; readonly headSha: string }
  | {
      readonly kind: 'commits';
      readonly baseSha: string;
      readonly headSha: string;
      readonly compare: 'direct' | 'merge-base';
    };

/**
 * A push. What it changes on a branch is `before` against `after`. A new branch or a tag is judged against where
 * it left the default branch; the first push of the default branch itself has nothing to be judged against.
 */
export function pushOf(payload: unknown): PushFields {
  const ref = textAt(payload, 'ref') ?? '';
  const after = objectIdAt(payload, 'after');
  const before = objectIdAt(payload, 'before');
  if (isZero(after)) return { kind: 'nothing', reason: 'the push deletes a branch or tag' };
  const main = textAt(payload, 'repository', 'default_branch') ?? '';
  const mainRef = main === '' || main.length > REF_LENGTH ? 'HEAD' : `refs/heads/${main}`;
  if (ref.startsWith('refs/tags/')) {
    // `after` of an annotated tag is the tag's own id.
    const commit = textAt(payload, 'head_commit', 'id');
    const headSha = isObjectId(commit) ? commit : after;
    return { kind: 'commits', baseSha: mainRef, headSha, compare: 'merge-base' };
  }
  if (!isZero(before)) return { kind: 'commits', baseSha: before, headSha: after, compare: 'direct' };
  if (ref === mainRef) return { kind: 'tree', headSha: after };
  return { kind: 'commits', baseSha: mainRef, headSha: after, compare: 'merge-base' };
}

/** Longer than git's own limit for a ref's name on usual file systems. */
const REF_LENGTH = 255;

function isZero(id: string): boolean {
  return /^0+$/.test(id);
}
