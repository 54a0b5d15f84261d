// Zstandard (RFC 8878): frames are delimited here, and decoded by the runtime where it can.
import { Readable, pipeline } from 'node:stream';
import * as zlib from 'node:zlib';
import { type Bytes, chunksOf, sliceBytes } from '../../core/bytes.ts';
import { CompressedError } from './errors.ts';
import { isZlibError } from './inflate.ts';
import { frameEnded, Input, startsWith } from './input.ts';
import { COMPRESSED_LIMITS } from './limits.ts';
import { ZSTD_MAGIC } from './magic.ts';
import type { Progress } from './model.ts';
import { skipSkippable } from './skippable.ts';

const INPUT_BYTES = 2 ** 16;
/** A block that is one byte, repeated. */
const RLE = 1;
const RESERVED = 3;

/** Decodes frames, skipping skippable ones. Throws UNSUPPORTED where the runtime has no Zstandard (Node before 22.15). */
export async function* decodeZstd(
  bytes: Bytes,
  progress: Progress,
): AsyncGenerator<Uint8Array, void, undefined> {
  const input = new Input(bytes);
  for (;;) {
    await skipSkippable(input, progress);
    if (!startsWith(await input.peek(4), ZSTD_MAGIC)) return;
    const start = input.position;
    const damage = await skipFrame(input);
    yield* decodeFrame(sliceBytes(bytes, start, input.position - start));
    if (damage !== undefined) throw damage;
    frameEnded(progress, input.position);
  }
}

/** Moves behind one frame by the sizes of its blocks (RFC 8878, 3.1.1); what is wrong with it, if anything. */
async function skipFrame(input: Input): Promise<CompressedError | undefined> {
  try {
    await skipHeaderAndBlocks(input);
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof CompressedError) || (thrown.code !== 'DAMAGED' && thrown.code !== 'CUT'))
      throw thrown;
    // What comes before the damage is still decoded.
    input.seek(input.bytes.size);
    return thrown;
  }
}

async function skipHeaderAndBlocks(input: Input): Promise<void> {
  const [descriptor = 0] = (await input.take(5)).subarray(4);
  const isSingleSegment = (descriptor & 0x20) !== 0;
  if (!isSingleSegment) checkWindow(windowOf(await input.take(1)));
  await input.take([0, 1, 2, 4][descriptor & 3] ?? 0);
  const sizeField = await input.take([isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0);
  if (isSingleSegment) checkWindow(contentSize(sizeField));
  for (let isLast = false; !isLast;) {
    const [low = 0, middle = 0, high = 0] = await input.take(3);
    isLast = (low & 1) !== 0;
    const kind = (low >> 1) & 3;
    if (kind === RESERVED) throw new CompressedError('DAMAGED', 'a Zstandard block of no known kind');
    const size = kind === RLE ? 1 : (low >> 3) + middle * 2 ** 5 + high * 2 ** 13;
    if (size > input.bytes.size - input.position) {
      throw new CompressedError('DAMAGED', 'the file ends within a Zstandard block');
    }
    input.seek(input.position + size);
  }
  if ((descriptor & 0x04) !== 0) await input.take(4);
}

function windowOf([descriptor = 0]: Uint8Array): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** The whole content is the window of a frame of one segment. */
function contentSize(field: Uint8Array): number {
  const value = field.reduceRight((sum, byte) => sum * 256 + byte, 0);
  return field.length === 2 ? value + 256 : value;
}

function checkWindow(size: number): void {
  if (size <= COMPRESSED_LIMITS.window) return;
  throw new CompressedError('BUDGET', `a Zstandard frame needs a window of ${size} bytes`);
}

async function* decodeFrame(frame: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  // Absent before Node 22.15, whatever the type says.
  const create = zlib.createZstdDecompress as typeof zlib.createZstdDecompress | undefined;
  if (create === undefined) {
    throw new CompressedError(
      'NO_DECODER',
      'this version of Node.js does not decode Zstandard: use 22.15 or later',
    );
  }
  const decoder = create({
    chunkSize: INPUT_BYTES,
    params: { [zlib.constants.ZSTD_d_windowLogMax]: Math.log2(COMPRESSED_LIMITS.window) },
  });
  pipeline(
    Readable.from(chunksOf(frame, INPUT_BYTES), { objectMode: true, highWaterMark: 1 }),
    decoder,
    () => undefined,
  );
  try {
    for await (const output of decoder as AsyncIterable<Uint8Array>) yield output;
  } catch (thrown) {
    if (!isZlibError(thrown)) throw thrown;
    throw new CompressedError('DAMAGED', `the Zstandard frame is damaged: ${thrown.message}`);
  } finally {
    decoder.destroy();
  }
}
