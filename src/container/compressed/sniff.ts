// Recognises compressed streams by their first bytes; where the magic is weak, by decoding what is there.
import { constants, inflateSync } from 'node:zlib';
import { type Bytes, memoryBytes } from '../../core/bytes.ts';
import { CompressedError } from './errors.ts';
import { isZlibError } from './inflate.ts';
import { startsWith } from './input.ts';
import { lzmaHeader } from './lzma-header.ts';
import { BZIP2_MAGIC, GZIP_MAGIC, LZ4_MAGIC, XZ_MAGIC, ZFILE_MAGIC, ZSTD_MAGIC } from './magic.ts';
import type { CompressedFormat } from './model.ts';
import { isSkippable } from './skippable.ts';

/** Skippable frames looked behind. Honest files have one at most. */
const MAX_SKIPPED = 64;

/** Bytes that a short piece of data must decode to before it counts as zlib or LZMA: text rarely gets as far. */
const ENOUGH = 20;
/** Bytes decoded for a look; a bomb's first 4 KiB hold at most this much. */
const MOST_DECODED = 8 * 2 ** 20;

/**
 * The format of the stream that `bytes` begin with. `head` holds their first bytes: 4 KiB, or all of them. Rejects
 * with the origin's own error.
 */
export async function sniffCompressed(bytes: Bytes, head: Uint8Array): Promise<CompressedFormat | undefined> {
  if (startsWith(head, GZIP_MAGIC)) return 'gzip';
  if (startsWith(head, XZ_MAGIC)) return 'xz';
  if (startsWith(head, ZSTD_MAGIC)) return 'zstd';
  if (startsWith(head, LZ4_MAGIC)) return 'lz4';
  if (isBzip2(head)) return 'bzip2';
  if (isSkippable(head)) return behindSkippable(bytes);
  if (startsWith(head, ZFILE_MAGIC)) return 'zfile';
  if (isZlib(head, bytes.size)) return 'zlib';
  return (await isLzma(head, bytes.size)) ? 'lzma' : undefined;
}

/** `BZh`, a level, and the magic of a first block or of an empty stream. */
function isBzip2(head: Uint8Array): boolean {
  const level = head[3] ?? 0;
  if (!startsWith(head, BZIP2_MAGIC) || level < 0x31 || level > 0x39) return false;
  const magic = Buffer.from(head.subarray(4, 10)).toString('hex');
  return magic === '314159265359' || magic === '177245385090';
}

async function behindSkippable(bytes: Bytes): Promise<CompressedFormat | undefined> {
  let offset = 0;
  for (let skipped = 0; skipped < MAX_SKIPPED; skipped++) {
    const head = await bytes.read(offset, 8);
    if (head.length < 8) return undefined;
    if (startsWith(head, ZSTD_MAGIC)) return 'zstd';
    if (startsWith(head, LZ4_MAGIC)) return 'lz4';
    if (!isSkippable(head)) return undefined;
    offset += 8 + new DataView(head.buffer, head.byteOffset, 8).getUint32(4, true);
  }
  return undefined;
}

/**
 * A window of 32 KiB, no dictionary, a right check (the only headers that joblib takes), and data that inflates.
 * A stream that is cut off counts as well: loaders act on its beginning.
 */
function isZlib(head: Uint8Array, size: number): boolean {
  if (head[0] !== 0x78 || ![0x01, 0x5e, 0x9c, 0xda].includes(head[1] ?? 0)) return false;
  // The head of most streams is cut off: asked first whether it is whole, zlib would make an error for each of them.
  const part = inflatedPart(head);
  if (part === undefined) return false;
  return part >= (size > head.length ? 1 : ENOUGH) || isWhole(head);
}

/** Whether the stream, of which the beginning inflates to little, ends in these bytes. */
function isWhole(data: Uint8Array): boolean {
  try {
    inflateSync(data);
    return true;
  } catch (thrown) {
    if (isZlibError(thrown)) return false;
    throw thrown;
  }
}

/** How many bytes the beginning of a stream inflates to; undefined when it is damaged. */
function inflatedPart(data: Uint8Array): number | undefined {
  try {
    return inflateSync(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_DECODED }).length;
  } catch (thrown) {
    if (isZlibError(thrown)) return undefined;
    if (thrown instanceof RangeError) return MOST_DECODED;
    throw thrown;
  }
}

/** A header that liblzma takes, and data that decodes as far as they are there. */
async function isLzma(head: Uint8Array, size: number): Promise<boolean> {
  if (lzmaHeader(head) === undefined) return false;
  const { decodeLzmaAlone } = await import('./lzma-alone.ts');
  let decoded = 0;
  const progress = { frames: 0, end: 0 };
  try {
    for await (const piece of decodeLzmaAlone(memoryBytes(head), progress)) {
      decoded += piece.length;
      if (decoded > MOST_DECODED) return true;
    }
    return true;
  } catch (thrown) {
    if (!(thrown instanceof CompressedError)) throw thrown;
    // The head ends before the stream does, which is no damage.
    return thrown.code === 'CUT' && (size > head.length || decoded >= ENOUGH);
  }
}
