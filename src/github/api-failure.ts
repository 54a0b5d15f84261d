// What a failed request means: whether to try again and when, and what to tell people.
import { GuardError, messageOf } from '../core/errors.ts';
import type { ApiCall } from './api.ts';
import { GitHubError, quoted } from './errors.ts';
import { fieldAt, listAt, textAt } from './fields.ts';

/** `retryAfterMs` is present when the request may be sent again, after that pause. */
export interface ApiFailure {
  readonly error: GuardError<string>;
  readonly retryAfterMs?: number;
}

/** Longest pause for a rate limit. Above it a job had better fail at once than be billed for waiting. */
const LONGEST_WAIT_MS = 90_000;
/** GitHub asks for at least a minute after a secondary limit that names no time. */
const SECONDARY_WAIT_MS = 60_000;
const BACKOFF_MS = 1000;

/** Reads what `octokit.request` or the reading of a body has thrown. `attempt` counts from 1, `now` is in ms. */
export function failureOf(thrown: unknown, call: ApiCall, attempt: number, now: number): ApiFailure {
  // What a reader of the body has to say stands, except that a body that broke off shows there as UNREADABLE.
  if (thrown instanceof GuardError && thrown.code !== 'UNREADABLE') return { error: thrown };
  const response = fieldAt(thrown, 'response');
  const status = fieldAt(thrown, 'status');
  const known = typeof status === 'number' && response !== undefined;
  if (known && (status === 403 || status === 429)) {
    const limit = rateLimitOf(response, status, call, now);
    if (limit !== undefined) return limit;
  }
  if (known && status < 500) return { error: refusalOf(thrown, status, call) };
  const reason = known ? `GitHub answered ${status}` : messageOf(thrown);
  const error = new GitHubError('API_FAILED', `${call.what}: ${quoted(reason)}; run the job again`, thrown);
  // A write may have happened although its answer got lost.
  return call.route.startsWith('GET ') ? { error, retryAfterMs: BACKOFF_MS * 2 ** (attempt - 1) } : { error };
}

/** Source: GitHub's documentation, "Rate limits for the REST API". */
function rateLimitOf(response: unknown, status: number, call: ApiCall, now: number): ApiFailure | undefined {
  const header = (name: string): string => textAt(response, 'headers', name) ?? '';
  const message = textAt(response, 'data', 'message') ?? '';
  const exhausted = header('x-ratelimit-remaining') === '0';
  const secondary = /secondary rate limit|abuse detection/i.test(message);
  const retryAfter = header('retry-after');
  if (!exhausted && !secondary && retryAfter === '' && status !== 429) return undefined;
  const wait = waitOf(retryAfter, exhausted ? header('x-ratelimit-reset') : '', now);
  const until = Number.isFinite(wait) ? ` until ${new Date(now + wait).toISOString()}` : '';
  const text = `${call.what}: GitHub takes no more requests from this token${until}; run the job again after that`;
  const error = new GitHubError('RATE_LIMITED', text);
  return wait <= LONGEST_WAIT_MS ? { error, retryAfterMs: wait } : { error };
}

function waitOf(retryAfter: string, reset: string, now: number): number {
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  if (/^\d{1,11}$/.test(reset)) return Math.max(1000, Number(reset) * 1000 - now);
  return SECONDARY_WAIT_MS;
}

function refusalOf(thrown: unknown, status: number, call: ApiCall): GitHubError {
  const said = quoted(textAt(thrown, 'response', 'data', 'message') ?? '');
  switch (status) {
    case 401:
      return new GitHubError(
        'MISSING_PERMISSION',
        `${call.what}: the token is not valid; check the token input`,
      );
    case 403: {
      if (isTooLarge(thrown))
        return new GitHubError('TOO_LARGE', `${call.what} is larger than the API gives out`);
      const advice = `add "${call.needs}" to the permissions of the workflow`;
      return new GitHubError(
        'MISSING_PERMISSION',
        `${call.what}: the token may not do this (${said}); ${advice}`,
      );
    }
    case 422:
      // On reads it means that the commit or object is not there.
      if (!call.route.startsWith('GET ')) {
        return new GitHubError('REJECTED', `${call.what}: GitHub does not take it (${said})`, thrown);
      }
      return notFound(call);
    case 404:
    case 409:
    case 410:
      return notFound(call);
    default:
      return new GitHubError('API_FAILED', `${call.what}: GitHub answered ${status} (${said})`, thrown);
  }
}

function notFound(call: ApiCall): GitHubError {
  const advice = `it was deleted, or the token lacks "${call.needs}"`;
  return new GitHubError('NOT_FOUND', `${call.what} is not found: ${advice}`);
}

function isTooLarge(thrown: unknown): boolean {
  const errors = listAt(fieldAt(thrown, 'response', 'data', 'errors'));
  const message = textAt(thrown, 'response', 'data', 'message') ?? '';
  return errors.some((error) => textAt(error, 'code') === 'too_large') || /up to 100 ?MB/i.test(message);
}
