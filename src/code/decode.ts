// Undoes the encodings that hide code in constants: bounded in output, in ratio and in work.

import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** A decoded text is no longer than this, in bytes; the same as the longest text a reader puts together. */
export const MAX_DECODED = 1 << 20;
/** Bytes out per byte in. Source code packs about 5 to 1 and hardly 20 to 1; more is a bomb. */
const MAX_RATIO = 200;
const SMALL = 1 << 16;
/** Encodings one inside the other within one expression. */
export const MAX_DECODERS = 8;

export type Decoder =
  'base64' | 'base32' | 'base85' | 'ascii85' | 'hex' | 'rot13' | 'zlib' | 'gzip' | 'deflate' | 'url' | 'utf8';

/** Bytes are strings of characters below 256, so that one kind of text goes through every layer. */
const STEPS: Readonly<Record<Decoder, (text: string) => string | undefined>> = {
  base64,
  base32,
  base85,
  ascii85,
  hex,
  rot13,
  utf8,
  url,
  zlib: (text) => inflate(text, inflateSync),
  gzip: (text) => inflate(text, gunzipSync),
  deflate: (text) => inflate(text, inflateRawSync),
};

const DECODERS: ReadonlySet<string> = new Set(Object.keys(STEPS));

/** How many of a text's layers are decoders. */
export function decoderCount(layers: readonly string[]): number {
  let count = 0;
  for (const layer of layers) if (DECODERS.has(layer)) count++;
  return count;
}

/**
 * One decoding step. Gives undefined when the text is not so encoded, or what comes out is larger than
 * {@link MAX_DECODED} bytes or 200 times what went in. Never throws.
 */
export function decode(decoder: Decoder, text: string): string | undefined {
  if (text.length > MAX_DECODED * 2) return undefined;
  try {
    const out = STEPS[decoder](text);
    return out !== undefined && out.length <= MAX_DECODED ? out : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function base64(text: string): string | undefined {
  const clean = text.replace(/[\s=]+/g, '');
  if (/[^\w+/-]/.test(clean)) return undefined;
  return Buffer.from(clean, 'base64').toString('latin1');
}

function base32(text: string): string | undefined {
  const clean = text.replace(/[\s=]+/g, '').toUpperCase();
  let out = '';
  let bits = 0;
  let held = 0;
  for (const char of clean) {
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char);
    if (value < 0) return undefined;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      out += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return out;
}

const RFC1924 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';

/** The alphabet of git and of `base64.b85decode`. */
function base85(text: string): string | undefined {
  return fives(text.replace(/\s+/g, ''), (char) => RFC1924.indexOf(char));
}

/** The alphabet of Adobe and of `base64.a85decode`. */
function ascii85(text: string): string | undefined {
  const inner = text.replace(/\s+/g, '').replace(/^<~/, '').replace(/~>$/, '').replaceAll('z', '!!!!!');
  return fives(inner, (char) => {
    const value = char.charCodeAt(0) - 33;
    return value >= 0 && value < 85 ? value : -1;
  });
}

function fives(text: string, valueOf: (char: string) => number): string | undefined {
  const pad = (5 - (text.length % 5)) % 5;
  const out = Buffer.alloc(((text.length + pad) / 5) * 4);
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let word = 0;
    for (let each = at; each < at + 5; each++) {
      const value = each < text.length ? valueOf(text[each] ?? '') : 84;
      if (value < 0) return undefined;
      word = word * 85 + value;
    }
    if (word > 0xffffffff) return undefined;
    out.writeUInt32BE(word, to);
  }
  return out.toString('latin1', 0, out.length - pad);
}

function hex(text: string): string | undefined {
  const clean = text.replace(/[\s:]+/g, '');
  if (clean.length % 2 !== 0 || /[^0-9a-f]/i.test(clean)) return undefined;
  return Buffer.from(clean, 'hex').toString('latin1');
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (char) => {
    const code = char.charCodeAt(0);
    const base = code < 97 ? 65 : 97;
    return String.fromCharCode(((code - base + 13) % 26) + base);
  });
}

/** Bytes as UTF-8, where they are; a text that has other characters is one already. */
function utf8(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(text));
  } catch {
    return text;
  }
}

function url(text: string): string {
  return utf8(text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))));
}

function inflate(text: string, open: typeof inflateSync): string {
  const bytes = bytesOf(text);
  const limit = Math.min(MAX_DECODED, Math.max(SMALL, bytes.length * MAX_RATIO));
  return open(bytes, { maxOutputLength: limit }).toString('latin1');
}
