// The part of fetch that Octokit needs, over Node's HTTP client: loading Node's own fetch takes longer than a whole
// check in which nothing changed.
import type { Gunzip } from 'node:zlib';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { readAtMost } from '../core/body.ts';
import { GitHubError } from './errors.ts';

export interface HttpRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** As much of a `Response` as Octokit looks at. */
export interface HttpResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: AsyncIterable<Uint8Array>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** GitHub redirects once when a repository was renamed or moved. */
const REDIRECTS = 3;
const REDIRECT: ReadonlySet<number> = new Set([301, 302, 307, 308]);
/** Bodies that are read whole are messages of errors; everything else is streamed and bounded by its reader. */
const WHOLE_BODY_BYTES = 1 << 20;

/**
 * One request. Redirects of reads are followed within the same origin only: the token goes nowhere else. Rejects with
 * what the connection or the signal says, or {@link GitHubError} API_FAILED for another redirect.
 */
export async function httpFetch(url: string, request: HttpRequest = {}): Promise<HttpResponse> {
  let target = new URL(url);
  for (let turn = 0; turn <= REDIRECTS; turn++) {
    const answer = await send(target, request);
    if (!REDIRECT.has(statusOf(answer))) return await responseOf(answer, target);
    answer.destroy();
    target = redirectOf(answer, target, request);
  }
  throw new GitHubError('API_FAILED', 'GitHub redirects in a circle; run the job again');
}

function redirectOf(answer: IncomingMessage, from: URL, { method = 'GET' }: HttpRequest): URL {
  const { location } = answer.headers;
  const target =
    location !== undefined && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (target === undefined || target.origin !== from.origin || method !== 'GET')
    throw new GitHubError('API_FAILED', 'GitHub redirects to where the token must not go; run the job again');
  return target;
}

async function send(
  url: URL,
  { method = 'GET', headers, body, signal }: HttpRequest,
): Promise<IncomingMessage> {
  const options = {
    method,
    headers: { 'accept-encoding': 'gzip', ...headers },
    ...(signal !== undefined && { signal }),
  };
  // TLS takes as long to load as all of this room; a server beside the runner does without.
  const start = url.protocol === 'https:' ? (await import('node:https')).request : requestPlain;
  return new Promise((resolve, reject) => {
    start(url, options, resolve).on('error', reject).end(body);
  });
}

async function responseOf(answer: IncomingMessage, url: URL): Promise<HttpResponse> {
  const body = await bodyOf(answer);
  const whole = async (): Promise<Uint8Array<ArrayBuffer>> =>
    Uint8Array.from(await readAtMost(body, WHOLE_BODY_BYTES, tooLong));
  return {
    status: statusOf(answer),
    url: url.href,
    headers: headersOf(answer),
    body,
    text: async () => new TextDecoder().decode(await whole()),
    arrayBuffer: async () => (await whole()).buffer,
  };
}

function tooLong(): GitHubError {
  return new GitHubError(
    'API_FAILED',
    `GitHub answers with more than ${WHOLE_BODY_BYTES} bytes; run the job again`,
  );
}

/** A body that breaks off, packed or not, ends in an error: what is cut is never taken for complete. */
async function bodyOf(answer: IncomingMessage): Promise<AsyncIterable<Uint8Array>> {
  if (answer.headers['content-encoding'] !== 'gzip') return answer;
  // It may break off while the unpacker is loaded: then that is what its reader is told.
  let unpacked: Gunzip | undefined;
  answer.on('error', (error) => unpacked?.destroy(error));
  const { createGunzip } = await import('node:zlib');
  unpacked = createGunzip();
  if (answer.errored !== null) unpacked.destroy(answer.errored);
  return answer.pipe(unpacked);
}

function statusOf(answer: IncomingMessage): number {
  return answer.statusCode ?? 0;
}

function headersOf(answer: IncomingMessage): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
