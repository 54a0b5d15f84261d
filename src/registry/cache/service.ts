// The three questions to GitHub's cache service that an entry needs, as JSON.
import { sha256Hex } from '../../core/hash.ts';
import type { Fetch } from '../fetch.ts';
import { at, textAt } from '../json.ts';
import type { CacheAccess } from './access.ts';
import { CacheError } from './errors.ts';
import { ask, bodyOf } from './http.ts';

/** Twirp, as the cache package of actions/toolkit speaks it: packages/cache/src/generated/results/api/v1. */
const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';
/** An answer holds one address. */
const ANSWER_BYTES = 65_536;
/**
 * Its sha256 is the version of entries; those of another version are other entries. The toolkit makes it of what an
 * archive holds; here it says that an entry is the bytes of an artifact and nothing around them.
 */
const VERSION = 'model-guard: bytes of an artifact';

export interface CacheService {
  /** Where the bytes of an entry are; undefined when there is none. */
  find(key: string, signal: AbortSignal): Promise<string | undefined>;
  /** Where the bytes of a new entry are put. */
  create(key: string, signal: AbortSignal): Promise<string>;
  /** Says that all bytes are there. */
  finish(key: string, size: number, signal: AbortSignal): Promise<void>;
}

/** Each rejects with {@link CacheError}. The token goes to the service and nowhere else. */
export function cacheService(fetch: Fetch, access: CacheAccess): CacheService {
  const version = sha256Hex(VERSION);
  const call = async (method: string, body: object, signal: AbortSignal): Promise<unknown> => {
    const response = await ask(fetch, new URL(SERVICE + method, access.url).href, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${access.token}`,
        'content-type': 'application/json',
        'user-agent': 'model-guard',
      },
      body: JSON.stringify({ ...body, version }),
      signal,
    });
    return parsed(await bodyOf(response, ANSWER_BYTES));
  };
  return {
    find: async (key, signal) => {
      const answer = await call('GetCacheEntryDownloadURL', { key }, signal);
      // The service takes the beginning of a key for a match.
      const isIt = at(answer, 'ok') === true && field(answer, 'matched_key', 'matchedKey') === key;
      return isIt ? field(answer, 'signed_download_url', 'signedDownloadUrl') : undefined;
    },
    create: async (key, signal) => {
      const answer = await call('CreateCacheEntry', { key }, signal);
      const place = field(answer, 'signed_upload_url', 'signedUploadUrl');
      if (at(answer, 'ok') === true && place !== undefined) return place;
      throw new CacheError('TAKEN', 'the cache takes no such entry');
    },
    finish: async (key, size, signal) => {
      // An int64, which is a text in the JSON of Protocol Buffers.
      await call('FinalizeCacheEntryUpload', { key, size_bytes: String(size) }, signal);
    },
  };
}

/** Protocol Buffers have two spellings of a name in JSON. */
function field(answer: unknown, plain: string, camel: string): string | undefined {
  return textAt(answer, plain) ?? textAt(answer, camel);
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw new CacheError('REFUSED', 'the cache answered with what is no JSON');
  }
}
