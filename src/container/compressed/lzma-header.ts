// The header of an LZMA stream without a container, and the properties that containers keep elsewhere.

/** Bytes. */
export const LZMA_HEADER = 13;
/** Bytes that the range coder reads before it gives any. */
export const CODER_START = 5;
const UNKNOWN = 0xffffffff;
/** liblzma takes no larger known sizes for this format: 256 GiB. */
const LARGEST_HIGH = 64;
/** The largest `lc + lp` that liblzma takes. The LZMA SDK takes all that the byte can say. */
const LIBLZMA_LITERAL_BITS = 4;

export interface LzmaProperties {
  /** Literal context bits (0 to 8), literal position bits (0 to 4), position bits (0 to 4). */
  readonly lc: number;
  readonly lp: number;
  readonly pb: number;
}

export interface LzmaHeader {
  readonly properties: LzmaProperties;
  readonly dictionary: number;
  /** Infinity when the stream ends with a marker instead. */
  readonly size: number;
}

/**
 * The header, if the bytes can be one: liblzma's own test (`alone_decoder.c`, picky), and the first byte of the
 * range coder, which is zero.
 */
export function lzmaHeader(head: Uint8Array): LzmaHeader | undefined {
  if (head.length < LZMA_HEADER + CODER_START || head[LZMA_HEADER] !== 0) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, LZMA_HEADER);
  const properties = lzmaProperties(head[0] ?? 0);
  const dictionary = view.getUint32(1, true);
  const [low, high] = [view.getUint32(5, true), view.getUint32(9, true)];
  const isUnknown = low === UNKNOWN && high === UNKNOWN;
  if (properties === undefined || !isDictionarySize(dictionary)) return undefined;
  if (!isUnknown && (high >= LARGEST_HIGH || low + high === 0)) return undefined;
  return { properties, dictionary, size: isUnknown ? Infinity : high * 2 ** 32 + low };
}

/** A power of two, or one and a half of one. */
function isDictionarySize(size: number): boolean {
  if (size === UNKNOWN) return true;
  const power = 2 ** Math.floor(Math.log2(size));
  return size > 0 && (size === power || size === power * 1.5);
}

/** The properties byte; undefined when it is none, or when `lc + lp` is more than `most`. */
export function lzmaProperties(byte: number, most = LIBLZMA_LITERAL_BITS): LzmaProperties | undefined {
  const lc = byte % 9;
  const lp = Math.floor(byte / 9) % 5;
  const pb = Math.floor(byte / 45);
  return pb > 4 || lc + lp > most ? undefined : { lc, lp, pb };
}
