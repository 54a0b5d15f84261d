// LFS pointers as git-lfs writes them, and every looser form that it still takes.
import { describe, expect, it } from 'vitest';
import { parseLfsPointer } from '../../../src/format/lfs/pointer.ts';

const OID = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
const VERSION = 'version https://git-lfs.github.com/spec/v1';
const GOOD = `${VERSION}\noid sha256:${OID}\nsize 12345\n`;
const parse = (text: string) => parseLfsPointer(Buffer.from(text));

describe('an LFS pointer', () => {
  it.each([
    ['as it is written', GOOD],
    ['of the first releases', GOOD.replace('git-lfs', 'hawser')],
    ['of the time before', GOOD.replace('https://git-lfs.github.com/spec/v1', 'http://git-media.io/v/2')],
    ['with extensions', GOOD.replace('oid', `ext-0-foo sha256:${OID}\next-1-bar sha256:${OID}\noid`)],
    ['with an extension first', `ext-0-foo sha256:${OID}\n${GOOD}`],
    ['with Windows line ends', GOOD.replaceAll('\n', '\r\n')],
    ['without its last newline', GOOD.trim()],
    ['with space around it', `\n \t${GOOD}\n\n`],
    ['with blank lines', GOOD.replaceAll('\n', '\n\n')],
    ['with zeros and a sign before its size', GOOD.replace('12345', '+00012345')],
    ['in capitals', GOOD.replace(OID, OID.toUpperCase())],
    ['of the greatest length', GOOD.padEnd(1024, '\n')],
  ])('%s is one', (_, text) => expect(parse(text)).toEqual({ oid: OID, size: 12345 }));

  it('may be of an empty object, or of one larger than any', () => {
    expect(parse(GOOD.replace('12345', '0'))?.size).toBe(0);
    expect(parse(GOOD.replace('12345', '-0'))?.size).toBe(0);
    expect(parse(GOOD.replace('12345', '9223372036854775807'))?.size).toBe(Number(2n ** 63n));
  });

  it.each([
    ['empty', ''],
    ['too long', GOOD.padEnd(1025, '\n')],
    ['of another version', GOOD.replace('v1', 'v2')],
    ['in another order', `${VERSION}\nsize 12345\noid sha256:${OID}\n`],
    ['of another digest', GOOD.replace('sha256', 'sha512')],
    ['with an id that is cut', GOOD.replace(OID, OID.slice(1))],
    ['with an id of other digits', GOOD.replace('4d7a', 'zzzz')],
    ['with a path for an id', GOOD.replace(OID, '../'.padEnd(64, 'a'))],
    ['with a negative size', GOOD.replace('12345', '-1')],
    ['with no size', GOOD.replace('size 12345\n', '')],
    ['with a size that is no number', GOOD.replace('12345', '1e3')],
    ['with more lines', `${GOOD}more text\n`],
    ['with a line of one word', GOOD.replace('oid', 'word\noid')],
    ['with a key twice', GOOD.replace('oid', `${VERSION}\noid`)],
    ['with an extension of no number', GOOD.replace('oid', `ext-x-foo sha256:${OID}\noid`)],
  ])('%s is none', (_, text) => expect(parse(text)).toBeUndefined());
});
