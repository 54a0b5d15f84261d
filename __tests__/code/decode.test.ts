import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode, MAX_DECODED, type Decoder } from '../../src/code/decode.ts';

const bytes = (value: Buffer): string => value.toString('latin1');

describe('decode', () => {
  it.each<[Decoder, string, string]>([
    ['base64', 'aGVsbG8=', 'hello'],
    ['base64', 'aGVs\nbG8', 'hello'],
    ['base32', 'NBSWY3DP', 'hello'],
    ['hex', '68656c6c6f', 'hello'],
    ['base85', 'Xk~0{Zv', 'hello'],
    ['ascii85', '<~BOu!rDZ~>', 'hello'],
    ['rot13', 'uryyb', 'hello'],
    ['url', 'h%65llo', 'hello'],
    ['utf8', '\xc3\xa9', 'é'],
    ['zlib', bytes(deflateSync('hello')), 'hello'],
    ['gzip', bytes(gzipSync('hello')), 'hello'],
  ])('undoes %s', (decoder, text, expected) => {
    expect(decode(decoder, text)).toBe(expected);
  });

  it.each<[Decoder, string]>([
    ['base64', 'not base64!'],
    ['base32', '1'],
    ['hex', 'abc'],
    ['base85', '"'],
    ['zlib', 'no'],
    ['gzip', ''],
  ])('gives nothing for %s of something else', (decoder, text) => {
    expect(decode(decoder, text)).toBeUndefined();
  });

  it('stops at bombs', () => {
    expect(decode('zlib', bytes(deflateSync(Buffer.alloc(MAX_DECODED + 1))))).toBeUndefined();
    // Within the size, but 1000 times what went in.
    expect(decode('zlib', bytes(deflateSync(Buffer.alloc(500_000))))).toBeUndefined();
    expect(decode('base64', 'A'.repeat(3 * MAX_DECODED))).toBeUndefined();
  });
});
