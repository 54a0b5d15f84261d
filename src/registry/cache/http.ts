// One request to the cache service or to its storage: without redirects, and with a body that is bounded.
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
  if (announced > limit) return tooLarge(response);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await next(reader); part !== undefined; part = await next(reader)) {
    size += part.length;
    if (size > limit) {
      await reader?.cancel().catch(() => undefined);
      return tooLarge();
    }
    chunks.push(part);
  }
  return Buffer.concat(chunks, size);
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
): Promise<Uint8Array | undefined> {
  return reader === undefined ? undefined : (await reached(reader.read())).value;
}

async function tooLarge(response?: Response): Promise<never> {
  if (response !== undefined) await discard(response);
  throw new CacheError('REFUSED', 'the answer is larger than what is asked for');
}

/** Closes the connection, which may be broken already. */
async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

/** What the client says of a failure may hold the address: it is kept out. */
async function reached<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch {
    throw new CacheError('FAILED', 'the cache did not answer');
  }
}
