// What can go wrong between GitHub and us. The message is one line and says what to do.
import { GuardError } from '../core/errors.ts';

export type GitHubErrorCode =
  | 'INVALID_INPUT'
  | 'INVALID_EVENT'
  | 'UNSUPPORTED_EVENT'
  | 'MISSING_PERMISSION'
  | 'RATE_LIMITED'
  | 'NOT_FOUND'
  | 'API_FAILED'
  | 'REJECTED'
  | 'TOO_LARGE'
  | 'TRUNCATED'
  | 'NOT_FETCHED';

export class GitHubError extends GuardError<GitHubErrorCode> {}

/** Longest piece of foreign text inside a message: enough to recognise it. */
const QUOTED = 80;

/** Foreign text inside a one-line message: quoted, cut, every character that is not plain ASCII spelled out. */
export function quoted(text: string): string {
  const cut = text.length > QUOTED ? `${text.slice(0, QUOTED)}...` : text;
  return JSON.stringify(cut).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function isGitHubError(thrown: unknown, ...codes: readonly GitHubErrorCode[]): thrown is GitHubError {
  return thrown instanceof GitHubError && (codes.length === 0 || codes.includes(thrown.code));
}
