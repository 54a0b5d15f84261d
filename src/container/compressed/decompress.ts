// Decodes a compressed file to bytes that can be read like any other, within limits.
import { type Bytes, memoryBytes } from '../../core/bytes.ts';
import { decodeBzip2 } from './bzip2.ts';
import { decodeGzip, decodeZfile, decodeZlib } from './deflate.ts';
import { CompressedError } from './errors.ts';
import { COMPRESSED_LIMITS } from './limits.ts';
import { decodeLz4 } from './lz4.ts';
import { decodeLzmaAlone } from './lzma-alone.ts';
import type { CompressedFormat, Decoder, Progress } from './model.ts';
import { Prefix } from './prefix.ts';
import { ReplayedBytes } from './replay.ts';
import { decodeXz } from './xz.ts';
import { decodeZstd } from './zstd.ts';

export interface Decompressed {
  /** All that was decoded, held in memory up to a limit and decoded again behind it. */
  readonly bytes: Bytes;
  /** Frames (gzip members, xz streams, ...) that were decoded whole. */
  readonly frames: number;
  /** Offset behind the last of them: what follows belongs to nothing. */
  readonly end: number;
  /** Why decoding stopped before the end of a frame. */
  readonly stopped?: CompressedError;
}

const DECODERS: Readonly<Record<CompressedFormat, readonly [decoder: Decoder, limit: number]>> = {
  gzip: [decodeGzip, COMPRESSED_LIMITS.native],
  zlib: [decodeZlib, COMPRESSED_LIMITS.native],
  zfile: [decodeZfile, COMPRESSED_LIMITS.native],
  zstd: [decodeZstd, COMPRESSED_LIMITS.native],
  bzip2: [decodeBzip2, COMPRESSED_LIMITS.own],
  xz: [decodeXz, COMPRESSED_LIMITS.own],
  lzma: [decodeLzmaAlone, COMPRESSED_LIMITS.own],
  lz4: [decodeLz4, COMPRESSED_LIMITS.own],
};

/**
 * Decodes every frame of `packed` once, which tells the size and the damage. Damage is a result, not an error:
 * rejects only with the origin's own error. `limits` are for tests.
 */
export async function decompress(
  format: CompressedFormat,
  packed: Bytes,
  limits: { readonly kept: number; readonly decoded?: number } = COMPRESSED_LIMITS,
): Promise<Decompressed> {
  const [decode, formatLimit] = DECODERS[format];
  return decodeAll(decode, packed, { kept: limits.kept, decoded: limits.decoded ?? formatLimit });
}

/**
 * The same for a decoder that no file is recognised by: streams inside other formats, which say how they are packed.
 * `limits` are in decoded bytes.
 */
export async function decodeAll(
  decode: Decoder,
  packed: Bytes,
  limits: { readonly kept: number; readonly decoded: number },
): Promise<Decompressed> {
  const limit = limits.decoded;
  const progress: Progress = { frames: 0, end: 0 };
  const prefix = new Prefix(limits.kept);
  let size = 0;
  let stopped: CompressedError | undefined;
  try {
    for await (const piece of decode(packed, progress)) {
      prefix.add(piece);
      size += piece.length;
      if (size > limit) throw new CompressedError('BUDGET', `it holds more than ${limit} bytes once decoded`);
    }
  } catch (thrown) {
    if (!(thrown instanceof CompressedError)) throw thrown;
    stopped = thrown;
  }
  size = Math.min(size, limit);
  const kept = prefix.take();
  const again = (): AsyncGenerator<Uint8Array> => decode(packed, { frames: 0, end: 0 });
  const bytes =
    size > kept.length ? new ReplayedBytes(kept, size, again) : memoryBytes(kept.subarray(0, size));
  return { bytes, frames: progress.frames, end: progress.end, ...(stopped === undefined ? {} : { stopped }) };
}
