// Repositories by name, and asking several of them for the same object.
import { GitHubError, isGitHubError } from './errors.ts';

export interface RepoRef {
  readonly owner: string;
  readonly repo: string;
}

/** `owner/name` as two checked parts, or undefined. */
export function parseFullName(text: string | undefined): RepoRef | undefined {
  const [, owner, repo] = /^(\w[\w-]{0,99})\/([\w.-]{1,100})$/.exec(text ?? '') ?? [];
  if (owner === undefined || repo === undefined || repo === '.' || repo === '..') return undefined;
  return { owner, repo };
}

export function sameRepo(a: RepoRef, b: RepoRef): boolean {
  return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}

/**
 * The first answer that is not "not found", in the order of `repos`. For objects named by their id only: the same
 * name may mean another thing in each repository.
 */
export async function inAnyRepo<Result>(
  repos: readonly RepoRef[],
  ask: (repo: RepoRef) => Promise<Result>,
): Promise<Result> {
  let failure: unknown = new GitHubError('NOT_FOUND', 'no repository was named');
  for (const repo of repos) {
    try {
      return await ask(repo);
    } catch (error) {
      if (!isGitHubError(error, 'NOT_FOUND')) throw error;
      failure = error;
    }
  }
  throw failure;
}
