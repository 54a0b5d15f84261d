// Artifacts kept between runs in GitHub's cache, one entry for each. Whoever can write there is not believed: bytes
// count only when they have the digest that the lockfile names, and a failure is a miss.
import { type Digest, DigestCheck } from '../digests.ts';
import type { Fetch } from '../fetch.ts';
import type { CacheAccess } from './access.ts';
import { CacheError } from './errors.ts';
import { ask, bodyOf } from './http.ts';
import { type CacheService, cacheService } from './service.ts';

export interface ArtifactCache {
  /** Bytes with one of the digests, of at most `limit`; undefined when it has none. Never rejects. */
  get(wanted: readonly Digest[], limit: number, signal: AbortSignal): Promise<Uint8Array | undefined>;
  /** Keeps artifacts, as far as time and room allow. Never rejects. */
  put(artifacts: readonly Kept[]): Promise<void>;
  /** What came of it, without any address. */
  readonly count: Readonly<Record<'found' | 'missed' | 'kept' | 'failed', number>>;
}

export interface Kept {
  readonly digest: Digest;
  readonly bytes: Uint8Array;
}

export interface CacheLimits {
  /** For one artifact to be found and read. */
  readonly getMs: number;
  /** For all artifacts to be written. */
  readonly putMs: number;
  /** Read in one run, what is not believed included. */
  readonly bytesRead: number;
  /** Written in one run: what a repository may keep is shared with its builds, which must not lose theirs. */
  readonly bytesWritten: number;
  /** After so many failures nobody asks any more: a cache that is down must not hold up a merge. */
  readonly failures: number;
}

export const CACHE_LIMITS: CacheLimits = {
  getMs: 10_000,
  putMs: 15_000,
  bytesRead: 250e6,
  bytesWritten: 100e6,
  failures: 2,
};

export interface CacheOptions {
  readonly fetch: Fetch;
  readonly access: CacheAccess;
  readonly limits?: Partial<CacheLimits>;
  /** A signal that ends after so many milliseconds. */
  readonly timeout?: (milliseconds: number) => AbortSignal;
}

/** Weaker ones can be forged: whoever writes an entry could have made another file with the same. */
const STRONG: ReadonlySet<string> = new Set(['sha512', 'sha384', 'sha256']);
/** Entries that are asked for by one artifact, which seldom has more than one digest. */
const TRIES = 2;

/** Nothing is asked before the first call. */
export function artifactCache({ fetch, access, limits, timeout }: CacheOptions): ArtifactCache {
  return new ActionsCache(
    fetch,
    access,
    { ...CACHE_LIMITS, ...limits },
    timeout ?? ((milliseconds) => AbortSignal.timeout(milliseconds)),
  );
}

class ActionsCache implements ArtifactCache {
  readonly count = { found: 0, missed: 0, kept: 0, failed: 0 };
  private readonly fetch: Fetch;
  private readonly access: CacheAccess;
  private readonly service: CacheService;
  private readonly limits: CacheLimits;
  private readonly timeout: (milliseconds: number) => AbortSignal;
  private readLeft: number;
  private writeLeft: number;

  constructor(
    fetch: Fetch,
    access: CacheAccess,
    limits: CacheLimits,
    timeout: (milliseconds: number) => AbortSignal,
  ) {
    this.fetch = fetch;
    this.access = access;
    this.service = cacheService(fetch, access);
    this.limits = limits;
    this.timeout = timeout;
    this.readLeft = limits.bytesRead;
    this.writeLeft = limits.bytesWritten;
  }

  async get(wanted: readonly Digest[], limit: number, signal: AbortSignal): Promise<Uint8Array | undefined> {
    if (!this.access.reads) return undefined;
    const strong = wanted.filter(({ algorithm }) => STRONG.has(algorithm)).slice(0, TRIES);
    for (const digest of strong) {
      const both = AbortSignal.any([signal, this.timeout(this.limits.getMs)]);
      const bytes = await this.tried(() => this.read(digest, limit, both));
      if (bytes === undefined) continue;
      this.count.found++;
      return bytes;
    }
    this.count.missed++;
    return undefined;
  }

  async put(artifacts: readonly Kept[]): Promise<void> {
    if (!this.access.writes) return;
    const signal = this.timeout(this.limits.putMs);
    for (const { digest, bytes } of artifacts) {
      if (!STRONG.has(digest.algorithm) || bytes.length > this.writeLeft || signal.aborted) continue;
      this.writeLeft -= bytes.length;
      const isKept = await this.tried(() => this.write(keyOf(digest), bytes, signal));
      if (isKept === true) this.count.kept++;
    }
  }

  private async read(digest: Digest, limit: number, signal: AbortSignal): Promise<Uint8Array | undefined> {
    const address = await this.service.find(keyOf(digest), signal);
    if (address === undefined) return undefined;
    const response = await ask(this.fetch, address, { signal });
    const room = Math.min(limit, this.readLeft);
    // Taken before it is read, so that entries that are read at the same time share what is left.
    this.readLeft -= room;
    let used = room;
    try {
      const bytes = await bodyOf(response, room);
      used = bytes.length;
      const check = new DigestCheck([digest]);
      check.update(bytes);
      return check.conclude().verified === undefined ? undefined : bytes;
    } finally {
      this.readLeft += room - used;
    }
  }

  /** Azure, Put Blob: a block blob of these bytes, in one request. */
  private async write(key: string, bytes: Uint8Array, signal: AbortSignal): Promise<boolean> {
    const address = await this.service.create(key, signal);
    const response = await ask(this.fetch, address, {
      method: 'PUT',
      headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' },
      body: ownBytes(bytes),
      signal,
    });
    await response.body?.cancel().catch(() => undefined);
    await this.service.finish(key, bytes.length, signal);
    return true;
  }

  /** Undefined for any failure; a mistake of ours goes on. */
  private async tried<Result>(attempt: () => Promise<Result>): Promise<Result | undefined> {
    if (this.count.failed >= this.limits.failures) return undefined;
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof CacheError)) throw error;
      if (error.code === 'FAILED') this.count.failed++;
      return undefined;
    }
  }
}

/** A request sends memory that nobody else can change: that of a download is, but its type does not say so. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = bytes;
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : Uint8Array.from(bytes);
}

function keyOf({ algorithm, hex }: Digest): string {
  return `model-guard-${algorithm}-${hex}`;
}
