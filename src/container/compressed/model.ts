// What the decoders share: the names of the formats, and what one decoder does.
import type { Bytes } from '../../core/bytes.ts';

/** `zfile`: a zlib stream behind the header of joblib before 0.10. `lzma`: the format before xz. */
export type CompressedFormat = 'gzip' | 'zlib' | 'zfile' | 'bzip2' | 'xz' | 'lzma' | 'lz4' | 'zstd';

/** How far a decoder got. It is filled while the decoder runs. */
export interface Progress {
  /** Frames (gzip members, xz streams, ...) that were decoded whole. */
  frames: number;
  /** Offset behind the last of them. */
  end: number;
}

/**
 * Decodes frames one after the other from the start of `bytes`, until something else follows. Yields pieces of a
 * few MiB at most, in order; checksums are not looked at, for loaders act on data before they reach them. Throws
 * `CompressedError` behind the last good byte; rejects with the origin's own error.
 */
export type Decoder = (bytes: Bytes, progress: Progress) => AsyncGenerator<Uint8Array, void, undefined>;
