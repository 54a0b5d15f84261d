// Fetches from registries: bounded in bytes, time and redirects, and verified while it arrives.
import { readAtMost } from '../core/body.ts';
import { messageOf } from '../core/errors.ts';
import { type Digest, DigestCheck } from './digests.ts';
import { RegistryError } from './errors.ts';
import { at } from './json.ts';
import { allowedAddress } from './places.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Transport {
  readonly fetch: Fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Ends everything that is still under way. */
  readonly signal: AbortSignal;
  /** Of the registry, with ports where they are not the usual ones. */
  readonly hosts: readonly string[];
  readonly budget: ByteBudget;
}

/** Bytes that all requests of a run may bring, failed ones included. */
export interface ByteBudget {
  left: number;
}

export interface FetchedArtifact {
  readonly bytes: Uint8Array;
  readonly verified: Digest;
}

/** Retries twice, as package managers do. */
const ATTEMPTS = 3;
/** Bytes with another hash may be damaged on the way: they are fetched once more before that is said. */
const MISMATCHES = 2;
const BACKOFF_MS = 500;
/** Mirrors redirect to a file server, which may redirect once to its storage. */
const REDIRECTS = 3;
const REDIRECT: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const GONE: ReadonlySet<number> = new Set([404, 410, 451]);
/** What proxies answer with in place of a file. */
const PAGE = /^\s*(?:text\/html|application\/(?:json|problem\+json))\b/i;

/**
 * The bytes at an address, verified against any of `wanted`: at most `limit` of them. Rejects with
 * {@link RegistryError}: NO_HASH when there is nothing to verify by, HASH_MISMATCH when they are other bytes.
 */
export function fetchArtifact(
  url: string,
  wanted: readonly Digest[],
  limit: number,
  transport: Transport,
): Promise<FetchedArtifact> {
  if (wanted.length === 0) return Promise.reject(new RegistryError('NO_HASH', NO_HASH));
  return repeated(transport, async () => {
    // Packed on the way, the hash would be of something else.
    const response = await open(url, { accept: '*/*', 'accept-encoding': 'identity' }, transport);
    if (PAGE.test(response.headers.get('content-type') ?? '')) return refused(response, 'a page, not a file');
    if (isEncoded(response)) return refused(response, 'an encoded file');
    const check = new DigestCheck(wanted);
    const bytes = await readBody(response, limit, transport, (chunk) => check.update(chunk));
    const { verified, found } = check.conclude();
    if (verified !== undefined) return { bytes, verified };
    throw new RegistryError('HASH_MISMATCH', `${found?.algorithm ?? 'no'} ${found?.hex ?? 'hash'}`);
  });
}

const NO_HASH = 'the lockfile has no hash that the file could be verified by';

/** An answer as JSON of at most `limit` bytes, unpacked. Rejects with {@link RegistryError}. */
export function fetchJson(
  url: string,
  accept: string,
  limit: number,
  transport: Transport,
): Promise<unknown> {
  return repeated(transport, async () => {
    const response = await open(url, { accept }, transport);
    return parse(await readBody(response, limit, transport));
  });
}

/** Tried again where that may help. */
async function repeated<Result>(transport: Transport, attempt: () => Promise<Result>): Promise<Result> {
  for (let turn = 1, mismatches = 0; ; turn++) {
    try {
      transport.signal.throwIfAborted();
      return await attempt();
    } catch (error) {
      const known = error instanceof RegistryError ? error : unreachable(error, transport.signal);
      if (known.code === 'HASH_MISMATCH') mismatches++;
      const mayHelp = known.code === 'UNREACHABLE' || (mismatches > 0 && mismatches < MISMATCHES);
      if (!mayHelp || turn >= ATTEMPTS || transport.signal.aborted) throw known;
    }
    await transport.sleep(BACKOFF_MS * 2 ** (turn - 1));
  }
}

/** An answer that is one, after redirects between hosts that may be asked. */
async function open(url: string, headers: Record<string, string>, transport: Transport): Promise<Response> {
  let target = allowedAddress(url, transport.hosts);
  for (let turn = 0; turn <= REDIRECTS; turn++) {
    const response = await transport.fetch(target.href, {
      headers: { ...headers, 'user-agent': 'model-guard' },
      signal: transport.signal,
      redirect: 'manual',
    });
    if (response.ok) return response;
    await response.body?.cancel();
    if (!REDIRECT.has(response.status)) throw statusError(response.status);
    const location = response.headers.get('location') ?? '';
    if (!URL.canParse(location, target.href))
      throw new RegistryError('REFUSED', 'it is redirected to an address that is none');
    target = allowedAddress(new URL(location, target.href).href, transport.hosts);
  }
  throw new RegistryError('REFUSED', `it is redirected more than ${REDIRECTS} times`);
}

function statusError(status: number): RegistryError {
  if (GONE.has(status)) return new RegistryError('NOT_FOUND', `the registry does not have it (${status})`);
  const code = status >= 500 || status === 429 ? 'UNREACHABLE' : 'REFUSED';
  return new RegistryError(code, `the registry answered ${status}`);
}

async function refused(response: Response, what: string): Promise<never> {
  await response.body?.cancel();
  throw new RegistryError('REFUSED', `the registry answered with ${what}`);
}

function isEncoded({ headers }: Response): boolean {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  return encoding !== '' && encoding !== 'identity';
}

async function readBody(
  response: Response,
  limit: number,
  { budget }: Transport,
  watch: (chunk: Uint8Array) => void = () => undefined,
): Promise<Uint8Array> {
  // What is said to be too large is not begun.
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > limit || announced > budget.left) {
    await response.body?.cancel();
    throw tooMuch(announced > limit ? limit : undefined);
  }
  const spend = (chunk: Uint8Array): void => {
    if (chunk.length > budget.left) throw tooMuch();
    budget.left -= chunk.length;
    watch(chunk);
  };
  return readAtMost(response.body, limit, () => tooMuch(limit), spend);
}

function tooMuch(limit?: number): RegistryError {
  return limit === undefined
    ? new RegistryError('BUDGET', 'all of them together are larger than what is fetched in one run')
    : new RegistryError('TOO_LARGE', `it is larger than ${limit} bytes`);
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch (error) {
    throw new RegistryError('REFUSED', 'the answer is no JSON', error);
  }
}

/** `fetch failed` says nothing; what caused it does. */
function unreachable(error: unknown, signal: AbortSignal): RegistryError {
  if (signal.aborted) return new RegistryError('UNREACHABLE', 'there was no answer in time', error);
  const cause = at(error, 'cause');
  return new RegistryError('UNREACHABLE', messageOf(cause instanceof Error ? cause : error), error);
}
