// Requests to GitHub's REST API: bounded in number, time, size and concurrency, tried again where that is safe.
import { failureOf } from './api-failure.ts';
import { GitHubError } from './errors.ts';
import type { Octokit } from './octokit.ts';

export interface ApiCall {
  /** `GET /repos/{owner}/{repo}/...`, a route template of the REST API. */
  readonly route: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The permission it takes, as a workflow spells it: `contents: read`. */
  readonly needs: string;
  /** What is asked for, for messages; no untrusted text. */
  readonly what: string;
}

type Headers = Readonly<Record<string, unknown>>;

/** Reads one body; called again from the start when a connection breaks. */
export type Consume<Result> = (body: AsyncIterable<Uint8Array>, headers: Headers) => Promise<Result>;

export interface Api {
  /** The answer as JSON. Rejects with {@link GitHubError}. */
  json(call: ApiCall): Promise<unknown>;
  /** The items of all pages, up to `maxItems`; a page has 100. */
  list(
    call: ApiCall,
    maxItems: number,
  ): Promise<{ readonly items: readonly unknown[]; readonly cut: boolean }>;
  /** The raw body. Rejects with {@link GitHubError}, or with the GuardError that `consume` throws. */
  raw<Result>(call: ApiCall, consume: Consume<Result>): Promise<Result>;
  /** Requests sent so far. */
  readonly requests: number;
}

export interface ApiOptions {
  readonly octokit: Octokit;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Default {@link MAX_REQUESTS}. */
  readonly maxRequests?: number;
  /** Per attempt. Default {@link TIMEOUT_MS}. */
  readonly timeoutMs?: number;
}

/** GITHUB_TOKEN gets 1,000 requests an hour and repository; the rest is left for the other jobs. */
export const MAX_REQUESTS = 800;
/** GitHub ends its own requests after 10 s, so only the transfer of a large blob takes longer than a minute. */
export const TIMEOUT_MS = 120_000;
/** The first try and three more: 1, 2 and 4 seconds apart. */
const ATTEMPTS = 4;
/** Well below the 100 concurrent requests that GitHub allows. */
const CONCURRENCY = 8;
/** The largest JSON answer is a tree of 7 MB; names may take more when they are escaped. */
const JSON_BYTES = 64 * 2 ** 20;
const PAGE = 100;
const RAW = 'application/vnd.github.raw+json';

export function createApi(options: ApiOptions): Api {
  const sender = new Sender(options);
  const page = (call: ApiCall): Promise<Page> => sender.send(call, undefined, parseJson(call));
  return {
    json: async (call) => (await page(call)).data,
    list: (call, maxItems) => listed(page, call, maxItems),
    raw: (call, consume) => sender.send(call, RAW, consume),
    get requests() {
      return sender.requests;
    },
  };
}

class Sender {
  private readonly options: ApiOptions;
  private readonly gate = new Gate(CONCURRENCY);
  requests = 0;

  constructor(options: ApiOptions) {
    this.options = options;
  }

  async send<Result>(call: ApiCall, accept: string | undefined, consume: Consume<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.gate.run(() => this.attempt(call, accept, consume));
      } catch (thrown) {
        const { error, retryAfterMs } = failureOf(thrown, call, attempt, this.options.now());
        if (retryAfterMs === undefined || attempt >= ATTEMPTS) throw error;
        await this.options.sleep(retryAfterMs);
      }
    }
  }

  private async attempt<Result>(
    call: ApiCall,
    accept: string | undefined,
    consume: Consume<Result>,
  ): Promise<Result> {
    const { octokit, maxRequests = MAX_REQUESTS, timeoutMs = TIMEOUT_MS } = this.options;
    if (this.requests >= maxRequests) throw budgetSpent(maxRequests);
    this.requests += 1;
    const response = await octokit.request(call.route, {
      ...call.params,
      ...(accept !== undefined && { headers: { accept } }),
      request: {
        signal: AbortSignal.timeout(timeoutMs),
        // Octokit decodes raw bytes as text when the type carries a charset, and takes a cut body for an empty one.
        parseSuccessResponseBody: false,
      },
    });
    return consume(chunksOf(response.data), response.headers);
  }
}

function budgetSpent(limit: number): GitHubError {
  const advice = 'check out the head commit before this action, so that files are read from the workspace';
  return new GitHubError('RATE_LIMITED', `the change needs more than ${limit} API requests; ${advice}`);
}

async function* chunksOf(body: unknown): AsyncGenerator<Uint8Array> {
  // An answer without a body, such as 204.
  if (body === '' || body === null || body === undefined) return;
  if (!isAsyncIterable(body)) throw new GitHubError('API_FAILED', 'the body of an answer cannot be read');
  for await (const chunk of body) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

interface Page {
  readonly data: unknown;
  readonly hasNext: boolean;
}

function parseJson(call: ApiCall): Consume<Page> {
  return async (body, headers) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      if (size > JSON_BYTES) throw new GitHubError('TOO_LARGE', `${call.what}: the answer is too large`);
      chunks.push(chunk);
    }
    const data: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const link = headers['link'];
    return { data, hasNext: typeof link === 'string' && link.includes('rel="next"') };
  };
}

async function listed(
  getPage: (call: ApiCall) => Promise<Page>,
  call: ApiCall,
  maxItems: number,
): Promise<{ items: readonly unknown[]; cut: boolean }> {
  const items: unknown[] = [];
  for (let page = 1; items.length < maxItems; page++) {
    const params = { ...call.params, per_page: PAGE, page };
    const { data, hasNext } = await getPage({ ...call, params });
    if (!Array.isArray(data)) throw new GitHubError('API_FAILED', `${call.what}: the answer is not a list`);
    for (const item of data as readonly unknown[]) items.push(item);
    // An empty page ends it as well: a server that always names a next one must not keep us.
    if (!hasNext || data.length === 0)
      return { items: items.slice(0, maxItems), cut: items.length > maxItems };
  }
  return { items: items.slice(0, maxItems), cut: true };
}

/** Lets `width` tasks run at once; the others wait in order. */
class Gate {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(width: number) {
    this.free = width;
  }

  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}
