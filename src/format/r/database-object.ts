// One object of a lazy-load database as it lies in the file: how it is packed, and what it unpacks to.
import { decodeBzip2 } from '../../container/compressed/bzip2.ts';
import { decodeAll } from '../../container/compressed/decompress.ts';
import { decodeZlib } from '../../container/compressed/deflate.ts';
import type { CompressedError } from '../../container/compressed/errors.ts';
import { COMPRESSED_LIMITS } from '../../container/compressed/limits.ts';
import { decodeRawLzma2 } from '../../container/compressed/lzma2.ts';
import type { Decoder } from '../../container/compressed/model.ts';
import { type Bytes, sliceBytes } from '../../core/bytes.ts';
import type { RStop } from './facts.ts';
import { startOfR } from './sniff.ts';

/** `plain`: a serialization as it is; `stored`: behind its length, not compressed. */
export type RPacking = 'plain' | 'stored' | 'zlib' | 'bzip2' | 'lzma';

interface Method {
  readonly decode: Decoder;
  /** How many times longer than with the runtime's decoder a byte takes. */
  readonly cost: number;
}

const OWN = COMPRESSED_LIMITS.native / COMPRESSED_LIMITS.own;
const METHODS: Readonly<Record<'zlib' | 'bzip2' | 'lzma', Method>> = {
  zlib: { decode: decodeZlib, cost: 1 },
  bzip2: { decode: decodeBzip2, cost: OWN },
  lzma: { decode: decodeRawLzma2, cost: OWN },
};

/** Bytes of the length of what is unpacked, big-endian. */
const LENGTH = 4;
/** Bytes that are enough to tell how an object is packed. */
export const OBJECT_HEAD = 128;

export interface RPacked {
  readonly packing: RPacking;
  /** Where the packed data begin, and how many bytes they say they are unpacked to. */
  readonly at: number;
  readonly length: number;
}

/**
 * How an object that begins with `head` may be packed (R_decompress1, 2 and 3 in connections.c): behind its length a
 * zlib stream, or a letter and a stream. More than one way where the length reads like the letter of a serialization.
 */
export function packingsOf(head: Uint8Array): RPacked[] {
  const plain = startOfR(head, true) !== undefined;
  const packed = compressedPacking(head);
  return [...(plain ? [{ packing: 'plain', at: 0, length: Infinity } as const] : []), ...packed];
}

function compressedPacking(head: Uint8Array): RPacked[] {
  if (head.length < LENGTH + 1) return [];
  const length = new DataView(head.buffer, head.byteOffset, LENGTH).getUint32(0);
  const packing = isZlib(head, LENGTH) ? 'zlib' : letterPacking(head);
  if (packing === undefined) return [];
  return [{ packing, at: LENGTH + (isZlib(head, LENGTH) ? 0 : 1), length }];
}

function letterPacking(head: Uint8Array): RPacking | undefined {
  const at = LENGTH + 1;
  switch (String.fromCharCode(head[LENGTH] ?? 0)) {
    case '0':
      return 'stored';
    case '1':
      return isZlib(head, at) ? 'zlib' : undefined;
    case '2':
      return Buffer.from(head.subarray(at, at + 3)).toString('latin1') === 'BZh' ? 'bzip2' : undefined;
    case 'Z':
      // The first chunk resets the dictionary, plain or not.
      return head[at] === 1 || (head[at] ?? 0) >= 0xe0 ? 'lzma' : undefined;
    default:
      return undefined;
  }
}

/** CMF and FLG (RFC 1950): deflate, a window of at most 32 KiB, and a multiple of 31. */
function isZlib(head: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = head.subarray(at, at + 2);
  return (
    head.length > at + 1 && (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0
  );
}

export interface RUnpacked {
  readonly bytes: Bytes;
  /** What it took of the budget. */
  readonly spent: number;
  /** Offset behind it in `part`; undefined where nobody can tell before the serialization is read. */
  readonly end?: number;
  readonly stopped?: RStop;
}

/**
 * Unpacks the object that `part` begins with, to at most `budget` bytes. Never throws for what the bytes say: what was
 * unpacked before `stopped` is handed out. Rejects only with the error of the bytes' origin.
 */
export async function unpackObject(part: Bytes, packed: RPacked, budget: number): Promise<RUnpacked> {
  const { packing, at, length } = packed;
  if (packing === 'plain') return { bytes: part, spent: 0 };
  const data = sliceBytes(part, at, part.size - at);
  if (packing === 'stored') return storedObject(data, packed);
  const { decode, cost } = METHODS[packing];
  const allowed = Math.floor(budget / cost);
  const limits = { kept: COMPRESSED_LIMITS.kept, decoded: Math.min(length, allowed) };
  const decoded = await decodeAll(decode, data, limits);
  const unpacked = { bytes: decoded.bytes, spent: Math.ceil(decoded.bytes.size * cost) };
  if (decoded.stopped === undefined) return { ...unpacked, end: at + decoded.end };
  return { ...unpacked, stopped: stopOf(decoded.stopped, length <= allowed) };
}

function storedObject(data: Bytes, { at, length }: RPacked): RUnpacked {
  const bytes = sliceBytes(data, 0, length);
  const spent = bytes.size;
  if (spent === length) return { bytes, spent, end: at + length };
  const reason = `an object of ${length} bytes has ${bytes.size}`;
  return { bytes, spent, stopped: { code: 'BROKEN', reason, offset: 0 } };
}

/** R has room for as many bytes as an object says, and takes no more. */
function stopOf({ code, message }: CompressedError, isAllowed: boolean): RStop {
  const broken = code === 'CUT' || code === 'DAMAGED' || (code === 'BUDGET' && isAllowed);
  const kind = broken ? 'BROKEN' : code === 'BUDGET' ? 'BUDGET' : 'UNSUPPORTED';
  return { code: kind, reason: message, offset: 0 };
}
