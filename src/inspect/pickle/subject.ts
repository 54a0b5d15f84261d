// What stays the same when a finding moves: its root cause, and for what must not change unseen, the bytes.
import { newHash } from '../../core/hash.ts';
import { type Bytes, chunksOf } from '../../core/bytes.ts';

/** Bytes of a stream that are hashed: far above any that holds code. A longer one counts by its size as well. */
const MAX_HASHED = 64 * 2 ** 20;

/**
 * The digest that ties a dangerous finding to the very bytes it was found in: a call is shown cut to what a reviewer
 * reads, so two payloads can look alike. Made once for each artifact.
 */
export async function payloadDigest(bytes: Bytes): Promise<string> {
  const hash = newHash('sha256').update(String(bytes.size));
  let hashed = 0;
  for await (const chunk of chunksOf(bytes)) {
    hash.update(chunk);
    hashed += chunk.length;
    if (hashed >= MAX_HASHED) break;
  }
  return hash.digest('hex').slice(0, 32);
}
