// String literals of protobuf's text format: bytes in quotes, with escapes as in C.
import { TextTokens } from './text-tokens.ts';

const ESCAPE = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^\n]))/g;
const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
};
const HIGHEST_POINT = 0x10ffff;
/** Not `fatal`: names in hostile files are shown, not trusted. */
const DECODER = new TextDecoder();

/**
 * The bytes that literals side by side stand for: `data` holds them as they are written, with their quotes and the
 * blanks and comments between them (text format specification of protobuf, "String Literals"). Throws
 * {@link ProtobufError} for what is no word of the text format.
 */
export function unescapeLiterals(data: Uint8Array): Uint8Array {
  const tokens = new TextTokens(Buffer.from(data.buffer, data.byteOffset, data.length).toString('latin1'));
  const parts: string[] = [];
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind === 'string') parts.push(unescape(token.text));
  }
  return Buffer.from(parts.join(''), 'latin1');
}

/** The first `limit` bytes, as text, of literals without their quotes, which hold one character for each byte. */
export function literalText(bodies: readonly string[], limit: number): string {
  return DECODER.decode(Buffer.from(bodies.map(unescape).join(''), 'latin1').subarray(0, limit));
}

/** One character for each byte, before and after. */
function unescape(body: string): string {
  if (!body.includes('\\')) return body;
  return body.replace(
    ESCAPE,
    (_, octal?: string, hex?: string, short?: string, long?: string, letter = '') => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      const point = short ?? long;
      return point === undefined ? (LETTERS[letter] ?? letter) : utf8Of(Number.parseInt(point, 16));
    },
  );
}

/** Code points are written by number too; those that do not exist are refused by whoever loads the file. */
function utf8Of(point: number): string {
  return point > HIGHEST_POINT ? '' : Buffer.from(String.fromCodePoint(point)).toString('latin1');
}
