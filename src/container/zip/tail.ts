// Keeps the end of an archive at hand: both listings search it, and small directories lie in it.
import type { Bytes } from '../../core/bytes.ts';
import { ZIP_LIMITS } from './limits.ts';
import { END64_BYTES, LOCATOR64_BYTES } from './signatures.ts';

/** How far from the end an end record and what belongs to it are searched; under 70 KiB. */
export const TAIL_BYTES = ZIP_LIMITS.tailBytes + END64_BYTES + LOCATOR64_BYTES;

/** The same bytes with their tail in memory. Rejects with the origin's own error. */
export async function withTail(bytes: Bytes): Promise<Bytes> {
  const start = Math.max(0, bytes.size - TAIL_BYTES);
  const tail = await bytes.read(start, bytes.size - start);
  return {
    size: bytes.size,
    read: (offset, length) =>
      offset >= start
        ? Promise.resolve(tail.subarray(offset - start, offset - start + Math.max(0, length)))
        : bytes.read(offset, length),
  };
}
