// What a route is asked and what it may answer, with GitHub's error shapes and paging.
import type { Json } from './json.ts';

export interface Question {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
  /** The Accept header. */
  readonly accept: string;
  /** The request's own URL, for Link headers. */
  readonly url: URL;
}

export interface Answer {
  readonly status: number;
  /** JSON, or `raw` bytes with their media type. */
  readonly json?: Json;
  readonly raw?: { readonly type: string; readonly data: Buffer };
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(json: Json, status = 200): Answer {
  return { status, json };
}

export function failure(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, json: { message, documentation_url, status: String(status) }, headers };
}

export const notFound = () => failure(404, 'Not Found');

/** The shape of GitHub's 422 with reasons. */
export function invalid(field: string, reason: string): Answer {
  const errors = [{ resource: 'PullRequestReviewComment', code: 'custom', field, message: reason }];
  return ok({ message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest', errors }, 422);
}

/** One page of a list with GitHub's Link header. */
export function paged(question: Question, items: readonly Json[], largest = 100): Answer {
  const size = Math.min(Math.max(Number(question.query.get('per_page') ?? 30), 1), largest);
  const page = Math.max(Number(question.query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  return {
    status: 200,
    json: items.slice((page - 1) * size, page * size),
    headers: linkHeader(question.url, page, last),
  };
}

function linkHeader(url: URL, page: number, last: number): Record<string, string> {
  const to = (target: number, relation: string) => {
    const address = new URL(url);
    address.searchParams.set('page', String(target));
    return `<${address.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}
