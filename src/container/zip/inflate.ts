// Raw deflate to memory, bounded: whatever the headers declare, no more is kept than the limit.
import { Readable, pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type Bytes, chunksOf } from '../../core/bytes.ts';

const INPUT_BYTES = 2 ** 16;
const OUTPUT_BYTES = 2 ** 16;
/**
 * On damage zlib drops what it had decoded of the current input. A second run feeds this little at a time, so that
 * what a streaming loader would already have acted upon is seen.
 */
const CAREFUL_BYTES = 64;

export interface Inflated {
  readonly data: Uint8Array;
  /** `damaged`: the stream is not deflate or ends too early; `limit`: more would have come. */
  readonly ended: 'whole' | 'damaged' | 'limit';
  /** zlib's words, when damaged. */
  readonly reason?: string;
}

/** Inflates up to `limit` bytes. Rejects only with the origin's own error. */
export async function inflateRaw(bytes: Bytes, limit: number): Promise<Inflated> {
  let consumed = 0;
  const first = await run(
    (async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunksOf(bytes, INPUT_BYTES)) {
        consumed += chunk.length;
        yield chunk;
      }
    })(),
    limit,
  );
  if (first.ended !== 'damaged') return first;
  // The stream reads a few chunks ahead of zlib, so the damage is in the last ones.
  const careful = Math.max(0, consumed - READ_AHEAD * INPUT_BYTES);
  const second = await run(carefulChunks(bytes, careful, consumed), limit);
  return second.data.length >= first.data.length ? second : first;
}

const READ_AHEAD = 4;

async function* carefulChunks(bytes: Bytes, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < from; offset += INPUT_BYTES) {
    yield await bytes.read(offset, Math.min(INPUT_BYTES, from - offset));
  }
  for (let offset = from; offset < to; offset += INPUT_BYTES) {
    const chunk = await bytes.read(offset, Math.min(INPUT_BYTES, to - offset));
    for (let at = 0; at < chunk.length; at += CAREFUL_BYTES) yield chunk.subarray(at, at + CAREFUL_BYTES);
  }
}

async function run(chunks: AsyncGenerator<Uint8Array>, limit: number): Promise<Inflated> {
  const inflate = createInflateRaw({ chunkSize: OUTPUT_BYTES });
  // Errors come out of the iteration below; the callback only keeps them from being thrown twice.
  pipeline(Readable.from(chunks, { objectMode: true, highWaterMark: 1 }), inflate, () => undefined);
  const kept: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const output of inflate as AsyncIterable<Uint8Array>) {
      kept.push(output);
      length += output.length;
      if (length > limit) return { data: Buffer.concat(kept, limit), ended: 'limit' };
    }
  } catch (thrown) {
    if (!isZlibError(thrown)) throw thrown;
    return { data: Buffer.concat(kept, length), ended: 'damaged', reason: thrown.message };
  } finally {
    inflate.destroy();
  }
  return { data: Buffer.concat(kept, length), ended: 'whole' };
}

function isZlibError(thrown: unknown): thrown is Error & { readonly code: string } {
  return (
    thrown instanceof Error &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    thrown.code.startsWith('Z_')
  );
}
