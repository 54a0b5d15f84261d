// Raw deflate (RFC 1951) by the runtime's zlib, piece by piece, telling where the stream ended.
import { Readable, pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Bytes } from '../../core/bytes.ts';
import { CompressedError } from './errors.ts';

const INPUT_BYTES = 2 ** 16;
const OUTPUT_BYTES = 2 ** 16;
/**
 * On damage zlib drops what it had decoded of the current input. A second run feeds this little at a time, so that
 * what a streaming loader would already have acted upon is seen.
 */
const CAREFUL_BYTES = 64;
/** Chunks that the runtime's streams may have read ahead of zlib when it found the damage. */
const READ_AHEAD = 4;

/**
 * Inflates the stream that begins at `start`; returns the offset behind it. Throws DAMAGED behind the last good
 * byte; rejects with the origin's own error.
 */
export async function* inflateFrom(
  bytes: Bytes,
  start: number,
): AsyncGenerator<Uint8Array, number, undefined> {
  const read = { to: start };
  let yielded = 0;
  const first = run(chunks(bytes, start, bytes.size, read), start);
  for (;;) {
    const next = await first.next();
    if (next.done !== true) {
      yielded += next.value.length;
      yield next.value;
    } else if (typeof next.value === 'number') return next.value;
    else break;
  }
  const careful = Math.max(start, read.to - READ_AHEAD * INPUT_BYTES);
  const second = run(carefulChunks(bytes, start, careful, read.to), start);
  let passed = 0;
  for (;;) {
    const next = await second.next();
    if (next.done === true) {
      const why = typeof next.value === 'string' ? next.value : 'the data changed while it was read';
      throw new CompressedError('DAMAGED', `the deflate stream is damaged: ${why}`);
    }
    const fresh = next.value.subarray(Math.max(0, yielded - passed));
    passed += next.value.length;
    if (fresh.length > 0) yield fresh;
  }
}

/** Yields what comes out; returns the offset behind the stream, or zlib's words when it is damaged. */
async function* run(
  source: AsyncGenerator<Uint8Array>,
  start: number,
): AsyncGenerator<Uint8Array, number | string, undefined> {
  const inflate = createInflateRaw({ chunkSize: OUTPUT_BYTES });
  // Errors come out of the iteration below; the callback only keeps them from being thrown twice.
  pipeline(Readable.from(source, { objectMode: true, highWaterMark: 1 }), inflate, () => undefined);
  try {
    for await (const output of inflate as AsyncIterable<Uint8Array>) yield output;
    return start + inflate.bytesWritten;
  } catch (thrown) {
    if (!isZlibError(thrown)) throw thrown;
    return thrown.message;
  } finally {
    inflate.destroy();
  }
}

async function* chunks(
  bytes: Bytes,
  from: number,
  to: number,
  read: { to: number },
): AsyncGenerator<Uint8Array> {
  for (let offset = from; offset < to; offset += INPUT_BYTES) {
    const chunk = await bytes.read(offset, Math.min(INPUT_BYTES, to - offset));
    read.to = offset + chunk.length;
    yield chunk;
  }
}

async function* carefulChunks(
  bytes: Bytes,
  from: number,
  careful: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  yield* chunks(bytes, from, careful, { to: 0 });
  for await (const chunk of chunks(bytes, careful, to, { to: 0 })) {
    for (let at = 0; at < chunk.length; at += CAREFUL_BYTES) yield chunk.subarray(at, at + CAREFUL_BYTES);
  }
}

export function isZlibError(thrown: unknown): thrown is Error & { readonly code: string } {
  return (
    thrown instanceof Error &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    /^Z(?:STD)?_/.test(thrown.code)
  );
}
