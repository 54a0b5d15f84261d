// The three questions to GitHub's cache service that an entry needs: the messages are those of @actions/cache, the
// requests are ours. Its own are not to be ended from outside, and write what the service says to the log.
import {
  type CacheServiceClient,
  CacheServiceClientJSON,
} from '@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js';
import { sha256Hex } from '../../core/hash.ts';
import type { Fetch } from '../fetch.ts';
import type { CacheAccess } from './access.ts';
import { CacheError } from './errors.ts';
import { ask, bodyOf } from './http.ts';

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
  const client = (signal: AbortSignal): CacheServiceClient =>
    new CacheServiceClientJSON({
      request: (service, method, contentType, data) =>
        answerTo(fetch, new URL(`/twirp/${service}/${method}`, access.url).href, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${access.token}`,
            'content-type': contentType,
            'user-agent': 'model-guard',
          },
          body: JSON.stringify(data),
          signal,
        }),
    });
  return {
    find: async (key, signal) => {
      const asked = { key, restoreKeys: [], version };
      const answer = await understood(client(signal).GetCacheEntryDownloadURL(asked));
      // The service takes the beginning of a key for a match.
      const isIt = answer.ok && answer.matchedKey === key && answer.signedDownloadUrl !== '';
      return isIt ? answer.signedDownloadUrl : undefined;
    },
    create: async (key, signal) => {
      const answer = await understood(client(signal).CreateCacheEntry({ key, version }));
      if (answer.ok && answer.signedUploadUrl !== '') return answer.signedUploadUrl;
      throw new CacheError('TAKEN', 'the cache takes no such entry');
    },
    finish: async (key, size, signal) => {
      const said = { key, sizeBytes: String(size), version };
      const answer = await understood(client(signal).FinalizeCacheEntryUpload(said));
      if (!answer.ok) throw new CacheError('FAILED', 'the cache did not take the entry');
    },
  };
}

async function answerTo(fetch: Fetch, address: string, init: RequestInit): Promise<object> {
  const response = await ask(fetch, address, init);
  const text = Buffer.from(await bodyOf(response, ANSWER_BYTES)).toString('utf8');
  const answer: unknown = JSON.parse(text);
  if (typeof answer === 'object' && answer !== null) return answer;
  throw new TypeError('no message');
}

/** What is no message of this kind is refused, in words of ours: those of the library repeat what they were given. */
async function understood<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CacheError) throw error;
    throw new CacheError('REFUSED', 'the cache answered with what it never says');
  }
}
