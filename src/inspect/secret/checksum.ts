// The checksums that providers put into their tokens, so that a look-alike can be told from a token without a network.
import { newHash, sha256Hex } from '../../core/hash.ts';
import { crc32 } from 'node:zlib';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * CRC-32 of the text as six base62 digits, as GitHub and npm end their tokens with it ("Behind GitHub's new
 * authentication token formats", 2021); the text is the token without prefix and without these digits.
 */
export function crcTail(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let index = 0; index < 6; index++) {
    digits = `${BASE62[rest % 62] ?? ''}${digits}`;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/**
 * The first eight base32 digits of the sha256. Fine-grained tokens of GitHub have them after their first 77 characters,
 * of which they are the digest, and before their last eight.
 */
export function sha256Digits(text: string): string {
  let bits = 0n;
  for (const byte of newHash('sha256').update(text).digest().subarray(0, 5))
    bits = bits * 256n + BigInt(byte);
  return Array.from({ length: 8 }, (_, index) => BASE32[Number((bits >> BigInt(35 - 5 * index)) & 31n)]).join(
    '',
  );
}

/** The start of the sha256 of a value: says which secret it is without saying the secret. */
export function digestOf(value: string): string {
  return sha256Hex(value).slice(0, 16);
}
