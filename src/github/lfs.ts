// Downloads objects from Git LFS by its batch API. Sources: git-lfs docs/api/batch.md and basic-transfers.md.
import { Buffer } from 'node:buffer';
import type { Bytes } from '../core/bytes.ts';
import { GuardError, messageOf } from '../core/errors.ts';
import { verifiedBySha256 } from '../source/digest.ts';
import type { TemporaryFiles } from '../source/temporary-files.ts';
import { GitHubError, quoted } from './errors.ts';
import { fieldAt, listAt, textAt } from './fields.ts';
import type { RepoRef } from './repos.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface LfsServer extends RepoRef {
  /** GITHUB_SERVER_URL, such as `https://github.com`. */
  readonly serverUrl: string;
  readonly token: string;
  readonly fetch: Fetch;
  readonly files: TemporaryFiles;
}

export interface LfsObject {
  /** sha256 as 64 lower-case hex characters. */
  readonly oid: string;
  readonly size: number;
}

const LFS_TYPE = 'application/vnd.git-lfs+json';
const USER_AGENT = 'model-guard';
/** GitHub's storage needs one; more is a loop or a search for something that answers. */
const REDIRECTS = 3;
/** The batch answer for one object is under 4 KB. */
const BATCH_BYTES = 2 ** 20;
const BATCH_TIMEOUT_MS = 30_000;
/** 2 GB, the largest object of GitHub's free plan, at 4 MB a second. */
const DOWNLOAD_TIMEOUT_MS = 600_000;
/** A connection that breaks is worth a second try; an object that is not there is not. */
const ATTEMPTS = 2;

/**
 * The bytes of an LFS object, of the size and sha256 that the pointer promises. `maxBytes` is what may be
 * downloaded. Rejects with {@link GitHubError} NOT_FETCHED that says why. The token goes to `serverUrl` only;
 * downloads are https or from the server itself.
 */
export async function fetchLfs(object: LfsObject, server: LfsServer, maxBytes: number): Promise<Bytes> {
  if (object.size > maxBytes) {
    throw notFetched(`it has ${object.size} bytes, ${maxBytes} are left to download; raise lfs-max-bytes`);
  }
  for (let attempt = 1; ; attempt++) {
    try {
      const ticket = await askForDownload(object, server);
      const body = await download(ticket, server);
      return await verifiedBySha256(body, { ...object, limit: maxBytes }, server.files);
    } catch (error) {
      if (error instanceof GitHubError) throw error;
      const broken = !(error instanceof GuardError) || error.code === 'UNREADABLE';
      // Our own errors are one line already; what the network says need not be.
      const reason = error instanceof GuardError ? error.message : quoted(messageOf(error));
      if (!broken || attempt >= ATTEMPTS) throw notFetched(reason, error);
    }
  }
}

function notFetched(reason: string, cause?: unknown): GitHubError {
  return new GitHubError('NOT_FETCHED', `the Git LFS object was not downloaded: ${reason}`, cause);
}

interface Ticket {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

async function askForDownload(object: LfsObject, server: LfsServer): Promise<Ticket> {
  const { serverUrl, owner, repo, token } = server;
  const response = await server.fetch(`${serverUrl}/${owner}/${repo}.git/info/lfs/objects/batch`, {
    method: 'POST',
    // A redirect would carry the token elsewhere.
    redirect: 'manual',
    headers: {
      accept: LFS_TYPE,
      'content-type': LFS_TYPE,
      'user-agent': USER_AGENT,
      authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    },
    body: JSON.stringify({
      operation: 'download',
      transfers: ['basic'],
      objects: [object],
      hash_algo: 'sha256',
    }),
    signal: AbortSignal.timeout(BATCH_TIMEOUT_MS),
  });
  if (response.status === 401 || response.status === 403 || response.status === 404) {
    throw notFetched(`the LFS server answered ${response.status}; the token needs contents: read`);
  }
  if (response.status !== 200) throw new Error(`the LFS server answered ${response.status}`);
  return ticketOf(await json(response), object, serverUrl);
}

async function json(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyOf(response)) {
    size += chunk.length;
    if (size > BATCH_BYTES) throw notFetched('the answer of the LFS server is too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
}

async function* bodyOf(response: Response): AsyncGenerator<Uint8Array> {
  if (response.body !== null) yield* response.body as AsyncIterable<Uint8Array>;
}

function ticketOf(answer: unknown, object: LfsObject, serverUrl: string): Ticket {
  const found = listAt(answer, 'objects').find((entry) => textAt(entry, 'oid') === object.oid);
  const problem = textAt(found, 'error', 'message');
  if (problem !== undefined) throw notFetched(`the LFS server says ${quoted(problem)}`);
  const href = textAt(found, 'actions', 'download', 'href');
  if (href === undefined) throw notFetched('the LFS server names no download for it');
  const headers = headersOf(fieldAt(found, 'actions', 'download', 'header'));
  return { url: allowedUrl(href, serverUrl, serverUrl), headers };
}

/** What belongs to the connection is ours to say. */
const OWN_HEADERS = /^(?:host|connection|content-length|transfer-encoding|user-agent|cookie)$/i;

function headersOf(header: unknown): Readonly<Record<string, string>> {
  if (typeof header !== 'object' || header === null) return {};
  const pairs = Object.entries(header).filter(
    (pair): pair is [string, string] =>
      /^[\w-]{1,100}$/.test(pair[0]) &&
      !OWN_HEADERS.test(pair[0]) &&
      typeof pair[1] === 'string' &&
      /^[ -~]{0,4096}$/.test(pair[1]),
  );
  return Object.fromEntries(pairs);
}

/** Only https, or the server itself: an address inside the runner's network is asked for nothing. */
function allowedUrl(href: string, base: string, serverUrl: string): URL {
  const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
  const own = url !== undefined && url.origin === new URL(serverUrl).origin;
  if (
    url === undefined ||
    (url.protocol !== 'https:' && !own) ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw notFetched(`its address ${quoted(href)} is neither https nor on the server itself`);
  }
  return url;
}

async function download(ticket: Ticket, server: LfsServer): Promise<AsyncIterable<Uint8Array>> {
  const signal = AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS);
  let { url, headers } = ticket;
  for (let hops = 0; hops <= REDIRECTS; hops++) {
    const init = { redirect: 'manual', headers: { ...headers, 'user-agent': USER_AGENT }, signal } as const;
    const response = await server.fetch(url.href, init);
    const location = response.headers.get('location');
    if (response.status === 200) return bodyOf(response);
    await response.body?.cancel();
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
      throw new Error(`the LFS storage answered ${response.status}`);
    }
    const next = allowedUrl(location, url.href, server.serverUrl);
    // What the first host was told to be shown is not for the next one.
    if (next.origin !== url.origin) headers = {};
    url = next;
  }
  throw notFetched(`the LFS storage redirects more than ${REDIRECTS} times`);
}
