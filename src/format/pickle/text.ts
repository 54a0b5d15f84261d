// Text operands of protocol 0: escaped strings and numbers, read as generously as CPython's C unpickler does.
import { Buffer } from 'node:buffer';
import { KEPT } from './limits.ts';

/** Texts up to this length are looked for among those seen last: pickles repeat their keys without end. */
const SHORT_TEXT = 24;
const SHORT_TEXTS = 4096;

/** Decodes text operands; short ones that come again are the same string, which saves time and memory. */
export class TextDecoder {
  private readonly recent: string[] = Array.from({ length: SHORT_TEXTS }, () => '');

  /** UTF-8 when it is, else one character per byte: names and evidence stay readable either way. */
  decode(data: Buffer, start: number, end: number): string {
    return this.recall(data, start, end) ?? decodeText(data, start, end);
  }

  /** One character per byte. */
  latin1(data: Buffer, start: number, end: number): string {
    return this.recall(data, start, end) ?? data.toString('latin1', start, end);
  }

  /** The text of short ASCII; undefined for anything else. */
  private recall(data: Buffer, start: number, end: number): string | undefined {
    if (end - start > SHORT_TEXT) return undefined;
    let hash = end - start;
    for (let at = start; at < end; at++) {
      const byte = data[at] ?? 0;
      if (byte > 0x7f) return undefined;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    const slot = (hash ^ (hash >>> 12)) & (SHORT_TEXTS - 1);
    const candidate = this.recent[slot] ?? '';
    if (isSame(candidate, data, start, end)) return candidate;
    const text = data.toString('latin1', start, end);
    this.recent[slot] = text;
    return text;
  }
}

function isSame(text: string, data: Buffer, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at - start) !== data[at]) return false;
  return true;
}

/** UTF-8 when it is, else one character per byte: names and evidence stay readable either way. */
export function decodeText(data: Buffer, start: number, end: number): string {
  const text = data.toString('utf8', start, end);
  return text.includes('\ufffd') ? data.toString('latin1', start, end) : text;
}

const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const X = 0x78;

/** What a byte behind a backslash stands for. */
const SIMPLE_ESCAPES: ReadonlyMap<number, number> = new Map(
  ['n\n', 'r\r', 't\t', 'a\u0007', 'b\b', 'f\f', 'v\v', '\\\\', "''", '""'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);

/** The value of each byte as a hexadecimal digit; NaN for those that are none, which is below no base. */
const DIGITS = Float64Array.from({ length: 256 }, (_, byte) =>
  Number.parseInt(String.fromCharCode(byte), 16),
);

function digitAt(bytes: Buffer, at: number): number {
  return DIGITS[bytes[at] ?? 0] ?? Number.NaN;
}

/**
 * The text of a quoted STRING line, without its quotes (PyBytes_DecodeEscape). Unknown escapes stay as they are. In
 * place and byte by byte: arrays are written so, with an escape for every other byte.
 */
export function unescapeString(body: string): string {
  if (!body.includes('\\')) return body;
  const bytes = Buffer.from(body, 'latin1');
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (byte !== BACKSLASH || next === undefined) {
      bytes[end++] = byte;
    } else if (next === X && digitAt(bytes, at + 2) < 16 && digitAt(bytes, at + 3) < 16) {
      bytes[end++] = digitAt(bytes, at + 2) * 16 + digitAt(bytes, at + 3);
      at += 3;
    } else if (digitAt(bytes, at + 1) < 8) {
      let code = 0;
      for (const last = at + 3; at < last && digitAt(bytes, at + 1) < 8; at++)
        code = code * 8 + digitAt(bytes, at + 1);
      bytes[end++] = code;
    } else {
      at++;
      if (next === NEWLINE) continue;
      const simple = SIMPLE_ESCAPES.get(next);
      if (simple === undefined) bytes[end++] = byte;
      bytes[end++] = simple ?? next;
    }
  }
  return bytes.toString('latin1', 0, end);
}

/**
 * The text of a UNICODE line (raw-unicode-escape): only `\uXXXX` and `\UXXXXXXXX` count, and only after an
 * odd number of backslashes.
 */
export function unescapeRawUnicode(body: string): string {
  if (!body.includes('\\')) return body;
  return body.replace(
    /(\\+)(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))?/g,
    (whole, slashes: string, short?: string, long?: string) => {
      const digits = short ?? long;
      if (digits === undefined || slashes.length % 2 === 0) return whole;
      const point = Number.parseInt(digits, 16);
      return slashes.slice(1) + (point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
    },
  );
}

/**
 * An int written as text. C's strtol and then PyLong_FromString read it with base 0: blanks around it, a
 * sign, `0x`, `0o`, `0b`, a C octal `017`, single underscores; a NUL ends it. NaN for what is none or too
 * long: the number does not matter then, and CPython may or may not go on.
 */
export function parseInteger(line: string): number | bigint {
  const text = numberText(line);
  const match = /^([+-]?)(?:0[xX]_?([0-9a-fA-F_]+)|0[oO]?_?([0-7_]+)|0[bB]_?([01_]+)|([0-9_]+))$/.exec(text);
  if (match === null || text.length > 2 * KEPT.intBytes) return text === '' && line !== '' ? 0 : Number.NaN;
  const [, sign, hex, octal, binary, decimal] = match;
  const digits =
    hex !== undefined
      ? `0x${hex}`
      : octal !== undefined
        ? `0o${octal}`
        : binary !== undefined
          ? `0b${binary}`
          : decimal;
  try {
    return narrow(BigInt((digits ?? '').replaceAll('_', '')) * (sign === '-' ? -1n : 1n));
  } catch {
    return Number.NaN; // nothing but underscores
  }
}

/** The index operand of GET and PUT, base 10; -1 when CPython would refuse it. */
export function parseIndex(line: string): number {
  const text = numberText(line);
  return /^\+?[0-9](?:_?[0-9]){0,20}$/.test(text) ? Number(text.replaceAll('_', '')) : -1;
}

export function narrow(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function numberText(line: string): string {
  const nul = line.indexOf('\0');
  return (nul < 0 ? line : line.slice(0, nul)).replace(/^[ \t\n\v\f\r]+/, '').trimEnd();
}
