// Asks a server that speaks OSV's API which advisories there are for releases, in few requests and bounded time.
import { readAtMost } from '../core/body.ts';
import { messageOf } from '../core/errors.ts';
import type { Ecosystem } from '../core/package.ts';
import { AdvisoryError } from './errors.ts';
import { type Advisory, advisoryOf, at, isMaliciousId, listAt, textAt } from './record.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Release {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
}

export interface OsvOptions {
  /** `https://api.osv.dev`, or a mirror of it; without a slash at the end. */
  readonly endpoint: string;
  readonly fetch: Fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Ends everything that is still under way. */
  readonly signal: AbortSignal;
}

/** What OSV takes in one batch. */
const BATCH = 1000;
/** Pages of one batch: each brings more advisories of the same releases. */
const PAGES = 10;
/** Advisories that are read in full: of more than that nobody reads the words. */
const DETAILS = 200;
/** Requests for them at the same time. */
const WIDTH = 8;
/** After that many failures the others are not asked for: the server has no records to give. */
const FAILURES = 16;
const ATTEMPTS = 3;
const BACKOFF_MS = 500;
/** OSV ends its own answers at 32 MiB. */
const ANSWER_BYTES = 32 * 2 ** 20;

/** Ecosystems as OSV spells them; one that it does not know makes it refuse a whole batch. */
const ECOSYSTEMS: ReadonlyMap<Ecosystem, string> = new Map([
  ['npm', 'npm'],
  ['pypi', 'PyPI'],
  ['cargo', 'crates.io'],
  ['go', 'Go'],
]);

export function isKnownToOsv({ ecosystem }: Pick<Release, 'ecosystem'>): boolean {
  return ECOSYSTEMS.has(ecosystem);
}

export interface OsvAnswer {
  /** Of each release, in the order of the releases. */
  readonly releases: readonly ReleaseAdvisories[];
  /** Why some releases have no full answer; undefined when all have. */
  readonly failure: AdvisoryError | undefined;
  /** Advisories that are known by their id alone, since asking for them failed. */
  readonly unread: readonly string[];
}

export interface ReleaseAdvisories {
  readonly advisories: readonly Advisory[];
  /** Whether there are no more of them. */
  readonly isWhole: boolean;
}

/**
 * The advisories of each release, whose ecosystems must be known. What was answered counts, whatever fails beside it:
 * a release that is known as malware must not go through because the answer on another one did not come. Rejects with
 * {@link AdvisoryError} when nothing was answered. Source: osv.dev/docs, POST /v1/querybatch and GET /v1/vulns/{id}.
 */
export async function queryOsv(releases: readonly Release[], options: OsvOptions): Promise<OsvAnswer> {
  const { found, failure } = await queryAll(releases, options);
  if (failure !== undefined && found.every(({ ids, isWhole }) => ids.size === 0 && !isWhole)) throw failure;
  const { records, unread } = await readRecords([...new Set(found.flatMap(({ ids }) => [...ids]))], options);
  return {
    releases: releases.map(({ ecosystem, name }, index) => ({
      advisories: [...(found[index]?.ids ?? [])].flatMap((id) =>
        advisoryFor(id, records.get(id), ECOSYSTEMS.get(ecosystem) ?? '', name),
      ),
      isWhole: found[index]?.isWhole === true,
    })),
    failure,
    unread,
  };
}

/** One that was not read in full is still known by its id. */
function advisoryFor(id: string, record: unknown, ecosystem: string, name: string): Advisory[] {
  if (record !== undefined) {
    const advisory = advisoryOf(record, ecosystem, name);
    return advisory === undefined ? [] : [advisory];
  }
  const isMalicious = isMaliciousId(id);
  const severity = isMalicious ? 'CRITICAL' : 'MEDIUM';
  return [{ id, aliases: [], summary: '', severity, fixed: [], isMalicious }];
}

interface Found {
  readonly ids: Set<string>;
  isWhole: boolean;
}

async function queryAll(
  releases: readonly Release[],
  options: OsvOptions,
): Promise<{ readonly found: readonly Found[]; readonly failure: AdvisoryError | undefined }> {
  const found = releases.map((): Found => ({ ids: new Set(), isWhole: false }));
  let failure: AdvisoryError | undefined;
  for (let from = 0; from < releases.length; from += BATCH) {
    try {
      const to = from + BATCH;
      await queryBatch(releases.slice(from, to), found.slice(from, to), options);
    } catch (error) {
      if (!(error instanceof AdvisoryError)) throw error;
      failure ??= error;
    }
  }
  return { found, failure };
}

/** Adds to `found`, page by page: what one page said stays said when the next one does not come. */
async function queryBatch(
  releases: readonly Release[],
  found: readonly Found[],
  options: OsvOptions,
): Promise<void> {
  let queries = releases.map((release, index) => ({ index, query: queryOf(release) }));
  for (let page = 0; page < PAGES && queries.length > 0; page++) {
    const body = JSON.stringify({ queries: queries.map(({ query }) => query) });
    const answer = await send('/v1/querybatch', { method: 'POST', body }, options);
    const results = listAt(answer, 'results');
    if (results.length !== queries.length)
      throw new AdvisoryError('REFUSED', 'the answer does not have a result for each package');
    queries = queries.flatMap(({ index, query }, position) => {
      const token = take(results[position], found[index]);
      return token === undefined ? [] : [{ index, query: { ...query, page_token: token } }];
    });
  }
  if (queries.length > 0) throw new AdvisoryError('REFUSED', `the answer has more than ${PAGES} pages`);
}

/** Where the next page is; undefined after the last one. */
function take(result: unknown, found: Found | undefined): string | undefined {
  const token = textAt(result, 'next_page_token');
  if (found === undefined) return token;
  for (const each of listAt(result, 'vulns')) {
    const id = textAt(each, 'id');
    if (id !== undefined) found.ids.add(id);
  }
  found.isWhole = token === undefined;
  return token;
}

function queryOf({ ecosystem, name, version }: Release): {
  package: object;
  version: string;
  page_token?: string;
} {
  return { package: { ecosystem: ECOSYSTEMS.get(ecosystem), name }, version };
}

interface Records {
  readonly records: ReadonlyMap<string, unknown>;
  readonly unread: readonly string[];
}

async function readRecords(ids: readonly string[], options: OsvOptions): Promise<Records> {
  const records = new Map<string, unknown>();
  const unread: string[] = [];
  // Malicious ones first: their number is what must not be cut.
  const wanted = ids
    .toSorted((a, b) => Number(isMaliciousId(b)) - Number(isMaliciousId(a)))
    .slice(0, DETAILS);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let id = wanted[next++]; id !== undefined; id = wanted[next++]) {
      const record = unread.length < FAILURES ? await readRecord(id, options) : undefined;
      if (record === undefined) unread.push(id);
      else records.set(id, record);
    }
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, wanted.length) }, worker));
  return { records, unread };
}

/** Undefined when it does not come: its id is known already, and that may be enough to block. */
async function readRecord(id: string, options: OsvOptions): Promise<unknown> {
  try {
    return await send(`/v1/vulns/${encodeURIComponent(id)}`, {}, options);
  } catch (error) {
    if (error instanceof AdvisoryError) return undefined;
    throw error;
  }
}

/** One answer as JSON, tried again where that may help. */
async function send(
  path: string,
  init: RequestInit,
  { endpoint, fetch, sleep, signal }: OsvOptions,
): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      const headers = { 'content-type': 'application/json', 'user-agent': 'model-guard' };
      // A redirect could lead inside the network that the runner stands in.
      const response = await fetch(`${endpoint}${path}`, { ...init, headers, signal, redirect: 'error' });
      if (response.ok) return parse(await bounded(response));
      await response.body?.cancel();
      const answer = new AdvisoryError('REFUSED', `the server answered ${response.status}`);
      if (response.status < 500 && response.status !== 429) throw answer;
      if (attempt >= ATTEMPTS) throw answer;
    } catch (error) {
      if (error instanceof AdvisoryError) throw error;
      if (attempt >= ATTEMPTS || signal.aborted) throw unreachable(error);
    }
    await sleep(BACKOFF_MS * 2 ** (attempt - 1));
  }
}

function bounded({ body }: Response): Promise<Uint8Array> {
  return readAtMost(body, ANSWER_BYTES, () => new AdvisoryError('REFUSED', 'the answer is too large'));
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch (error) {
    throw new AdvisoryError('REFUSED', 'the answer is no JSON', error);
  }
}

/** `fetch failed` says nothing; what caused it does. */
function unreachable(error: unknown): AdvisoryError {
  const cause = at(error, 'cause');
  return new AdvisoryError('UNREACHABLE', messageOf(cause instanceof Error ? cause : error), error);
}
