// Text out of bytes: what counts as text, and the pieces in which it is searched so that memory does not grow with it.
import type { Bytes } from '../../core/bytes.ts';

/** Bytes that one step owns. */
const CHUNK = 1 << 20;
/** Bytes before what a step owns: values may start before their keyword. Even, for UTF-16. */
const BEHIND = 2048;
/** Bytes after it: the longest value, a private key, ends within (pem.ts). */
const AHEAD = 20_480;

/** A piece of text in UTF-8 or ASCII. Keywords that start in `[from, to)` of the data are this piece's. */
export interface Piece {
  readonly data: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** Whether the data starts where the text starts. */
  readonly first: boolean;
  readonly last: boolean;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The encoding of text by its first bytes; undefined for what is not text. Empty is not text. A NUL is no text, except
 * in what is text by its name: there it is a byte like any other, or a half of a character.
 */
export function encodingOf(head: Uint8Array, byName = false): Encoding | undefined {
  if (head.length === 0) return undefined;
  if (head[0] === 0xff && head[1] === 0xfe && head.length > 2 && !(head[2] === 0 && head[3] === 0))
    return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff && head.length > 2) return 'utf-16be';
  if (byName) return halvesOf(head) ?? 'utf-8';
  return isMostlyText(head) ? 'utf-8' : undefined;
}

/** Share of NULs on one side of the bytes, in pairs, from which on they are halves of characters. */
const HALVES_SHARE = 0.7;

/** UTF-16 without a mark: in Latin text every second byte is NUL. */
function halvesOf(head: Uint8Array): Encoding | undefined {
  if (!head.includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  const most = (head.length / 2) * HALVES_SHARE;
  if (odd >= most && even < odd) return 'utf-16le';
  return even >= most && odd < even ? 'utf-16be' : undefined;
}

/** Share of bytes that may be neither ASCII nor part of a UTF-8 sequence: Latin-1 has some, binary data half. */
const STRANGE_SHARE = 0.15;

function isMostlyText(head: Uint8Array): boolean {
  let strange = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0;
    if (byte === 0) return false;
    if (byte >= 0x80) {
      const length = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
      let seen = 0;
      while (seen < length && ((head[at + seen + 1] ?? 0x80) & 0xc0) === 0x80) seen++;
      if (length === 0 || seen < length) strange++;
      else at += length;
    } else if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) strange++;
  }
  return strange <= head.length * STRANGE_SHARE;
}

/** The text in pieces that overlap. Reads at most one piece at a time. */
export async function* piecesOf(bytes: Bytes, encoding: Encoding, size = bytes.size): AsyncGenerator<Piece> {
  for (let start = 0; start < size; start += CHUNK) {
    const begin = Math.max(0, start - BEHIND);
    const end = Math.min(size, start + CHUNK);
    const raw = await bytes.read(begin, Math.min(size, end + AHEAD) - begin);
    const edge = { first: begin === 0, last: end >= size };
    if (encoding === 'utf-8') yield { data: raw, from: start - begin, to: end - begin, ...edge };
    else yield { ...decodePiece(raw, start - begin, end - begin, encoding), ...edge };
  }
}

/** Each part on its own, so that the limits of what is owned stay known. */
function decodePiece(
  raw: Uint8Array,
  from: number,
  to: number,
  encoding: Encoding,
): Omit<Piece, 'first' | 'last'> {
  const decode = (part: Uint8Array): Buffer => Buffer.from(new TextDecoder(encoding).decode(part));
  const before = decode(raw.subarray(0, from));
  const own = decode(raw.subarray(from, to));
  const data = Buffer.concat([before, own, decode(raw.subarray(to))]);
  return { data, from: before.length, to: before.length + own.length };
}
