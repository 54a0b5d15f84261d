// One tar header block: fields of POSIX ustar, of GNU and of what came before both.

export const BLOCK = 512;

/** Offsets and lengths of the fields (POSIX.1-2017, pax, "ustar Interchange Format"). */
const FIELD = {
  name: [0, 100],
  size: [124, 12],
  checksum: [148, 8],
  link: [157, 100],
  magic: [257, 8],
  prefix: [345, 155],
} as const;
const TYPE = 156;
/** Where GNU says that an old sparse header goes on: in the header itself, and in each block behind it. */
const SPARSE_GOES_ON = 482;
const SPARSE_BLOCK_GOES_ON = 504;

export interface TarHeader {
  readonly name: string;
  readonly link: string;
  /** One character; `0` also for the NUL of old archives. */
  readonly type: string;
  /** NaN when the field is no number. */
  readonly size: number;
  /** Further blocks of an old GNU sparse header follow. */
  readonly sparseGoesOn: boolean;
}

/** The header in the first 512 bytes, or undefined when the checksum is not right. */
export function readHeader(block: Uint8Array): TarHeader | undefined {
  if (block.length < BLOCK || !hasChecksum(block)) return undefined;
  const magic = latin1(field(block, 'magic'));
  const name = text(field(block, 'name'));
  // GNU keeps times where POSIX keeps the first part of a long name.
  const prefix = magic.startsWith('ustar  ') ? '' : text(field(block, 'prefix'));
  const type = String.fromCharCode(block[TYPE] ?? 0);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    link: text(field(block, 'link')),
    type: type === '\0' ? '0' : type,
    size: numberOf(field(block, 'size')),
    sparseGoesOn: type === 'S' && block[SPARSE_GOES_ON] === 1,
  };
}

export function isZeroBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** Whether a further block of an old GNU sparse header follows this one. */
export function sparseBlockGoesOn(block: Uint8Array): boolean {
  return block[SPARSE_BLOCK_GOES_ON] === 1;
}

/** UTF-8 up to the first NUL, Latin-1 when it is not UTF-8. */
export function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const kept = end < 0 ? bytes : bytes.subarray(0, end);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(kept);
  } catch {
    return latin1(kept);
  }
}

/**
 * The sum of all bytes, with the checksum's own counted as spaces. Old systems summed signed bytes; GNU tar and
 * Python take both.
 */
function hasChecksum(block: Uint8Array): boolean {
  const [start, length] = FIELD.checksum;
  const stored = numberOf(field(block, 'checksum'));
  let unsigned = length * 0x20;
  let signed = unsigned;
  for (let at = 0; at < BLOCK; at++) {
    if (at >= start && at < start + length) continue;
    const byte = block[at] ?? 0;
    unsigned += byte;
    signed += byte < 0x80 ? byte : byte - 0x100;
  }
  return stored === unsigned || stored === signed;
}

/** Octal digits between spaces and NULs; GNU's base 256 when the first bit is set. */
function numberOf(bytes: Uint8Array): number {
  const first = bytes[0] ?? 0;
  if (first === 0x80) return bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
  if (first > 0x80) return Number.NaN;
  const [digits = ''] = latin1(bytes).trim().split(/[\0 ]/, 1);
  if (digits === '') return 0;
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

function field(block: Uint8Array, name: keyof typeof FIELD): Uint8Array {
  const [start, length] = FIELD[name];
  return block.subarray(start, start + length);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
