// One request to the cache service or to its storage: without redirects, and with a body that is bounded.
import { readAtMost } from '../../core/body.ts';
import type { Fetch } from '../fetch.ts';
import { safeAddress } from './access.ts';
import { CacheError } from './errors.ts';

/** An answer that says yes. Rejects with {@link CacheError}, whose messages hold a status at most. */
export async function ask(fetch: Fetch, address: string, init: RequestInit): Promise<Response> {
  if (safeAddress(address) === undefined) throw new CacheError('REFUSED', 'the address of the cache is none');
  const response = await reached(fetch(address, { ...init, redirect: 'manual' }));
  if (response.ok) return response;
  await discard(response);
  // Twirp says `already_exists` so.
  if (response.status === 409) throw new CacheError('TAKEN', 'the entry was written already');
  throw new CacheError('FAILED', `the cache answered ${response.status}`);
}

/** The body, of at most `limit` bytes. Rejects with {@link CacheError}. */
export async function bodyOf(response: Response, limit: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > limit) {
    await discard(response);
    throw tooLarge();
  }
  return reached(readAtMost(response.body, limit, tooLarge));
}

function tooLarge(): CacheError {
  return new CacheError('REFUSED', 'the answer is larger than what is asked for');
}

/** Closes the connection, which may be broken already. */
async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

/** What the client says of a failure may hold the address: it is kept out. */
async function reached<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof CacheError ? error : new CacheError('FAILED', 'the cache did not answer');
  }
}
