// Every limit of the decoders, with its reason. A limit that is reached is reported, never silent.
import { LIMITS } from '../../core/limits.ts';

export const COMPRESSED_LIMITS = {
  /** Decoded bytes held in memory. What lies behind them is decoded again when it is read. */
  kept: 64 * 2 ** 20,
  /** Decoded bytes of formats that the runtime decodes (gzip, zlib, zstd): a few seconds for each GiB. */
  native: LIMITS.inflatedPerFile,
  /** Decoded bytes of formats that are decoded here: ten times slower, half a minute in all. */
  own: 512 * 2 ** 20,
  /** Bytes behind `kept` that one file may have decoded again, over all reads: four passes of the longest stream. */
  replayed: 4 * LIMITS.inflatedPerFile,
  /** Decoded bytes kept of what was read last, for readers that step back a little: the pickle reader's longest line. */
  recent: 4 * 2 ** 20,
  /** Frames, members or streams of one file: a few seconds' work. Tools that write many (bgzip) write one for each 64 KiB. */
  frames: 10_000,
  /** Bytes of the window that a stream may ask for. `xz -9` asks for 64 MiB; so does `zstd --ultra`, at most twice that. */
  window: 128 * 2 ** 20,
  /** Decoding to more than `ratio` times the size and to more than `ratioBytes` is worth a word. */
  ratio: 200,
  ratioBytes: 16 * 2 ** 20,
} as const;
