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

/**
 * The advisories of each release, in the order of the releases, whose ecosystems must be known. Rejects with
 * {@link AdvisoryError}; there are no half answers. Source: osv.dev/docs, POST /v1/querybatch and GET /v1/vulns/{id}.
 */
export async function queryOsv(
  releases: readonly Release[],
  options: OsvOptions,
): Promise<readonly Advisory[][]> {
  const ids: string[][] = [];
  for (let from = 0; from < releases.length; from += BATCH)
    ids.push(...(await queryBatch(releases.slice(from, from + BATCH), options)));
  const records = await readRecords([...new Set(ids.flat())], options);
  return releases.map(({ ecosystem, name }, index) =>
    (ids[index] ?? []).flatMap((id) =>
      advisoryFor(id, records.get(id), ECOSYSTEMS.get(ecosystem) ?? '', name),
    ),
  );
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

async function queryBatch(releases: readonly Release[], options: OsvOptions): Promise<string[][]> {
  const found: Set<string>[] = releases.map(() => new Set());
  let queries = releases.map((release, index) => ({ index, query: queryOf(release) }));
  for (let page = 0; page < PAGES && queries.length > 0; page++) {
    const body = JSON.stringify({ queries: queries.map(({ query }) => query) });
    const answer = await send('/v1/querybatch', { method: 'POST', body }, options);
    const results = listAt(answer, 'results');
    if (results.length !== queries.length)
      throw new AdvisoryError('REFUSED', 'the answer does not have a result for each package');
    queries = queries.flatMap(({ index, query }, position) => {
      const result = results[position];
      for (const each of listAt(result, 'vulns')) found[index]?.add(textAt(each, 'id') ?? '');
      const token = textAt(result, 'next_page_token');
      return token === undefined ? [] : [{ index, query: { ...query, page_token: token } }];
    });
  }
  if (queries.length > 0) throw new AdvisoryError('REFUSED', `the answer has more than ${PAGES} pages`);
  return found.map((ids) => [...ids].filter((id) => id !== ''));
}

function queryOf({ ecosystem, name, version }: Release): {
  package: object;
  version: string;
  page_token?: string;
} {
  return { package: { ecosystem: ECOSYSTEMS.get(ecosystem), name }, version };
}

async function readRecords(
  ids: readonly string[],
  options: OsvOptions,
): Promise<ReadonlyMap<string, unknown>> {
  const records = new Map<string, unknown>();
  // Malicious ones first: their number is what must not be cut.
  const wanted = ids
    .toSorted((a, b) => Number(isMaliciousId(b)) - Number(isMaliciousId(a)))
    .slice(0, DETAILS);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let id = wanted[next++]; id !== undefined; id = wanted[next++])
      records.set(id, await send(`/v1/vulns/${encodeURIComponent(id)}`, {}, options));
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, wanted.length) }, worker));
  return records;
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
