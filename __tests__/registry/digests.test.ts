// Digests as lockfiles write them, and bytes against them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DigestCheck, type Digest, digestsOf, strongestOf } from '../../src/registry/digests.ts';
import { digest } from './samples.ts';

/** The digest among those wanted that the bytes have. */
function verify(bytes: Uint8Array, wanted: readonly Digest[]): Digest | undefined {
  const check = new DigestCheck(wanted);
  check.update(bytes);
  return check.conclude().verified;
}

// Of the empty input (FIPS 180-4).
const SHA1 = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
const SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('digests', () => {
  it.each([
    ['hexadecimal', SHA256],
    ['capitals', SHA256.toUpperCase()],
    ['base64', Buffer.from(SHA256, 'hex').toString('base64')],
    ['base64 without padding', Buffer.from(SHA256, 'hex').toString('base64').replace('=', '')],
    ['base64 for addresses', Buffer.from(SHA256, 'hex').toString('base64url')],
  ])('are read from %s', (_, value) => {
    const [found] = digestsOf([{ algorithm: 'sha256', value }]);
    expect(found).toEqual({ algorithm: 'sha256', hex: SHA256 });
    expect(found).toEqual({ algorithm: 'sha256', hex: SHA256 });
  });

  it.each([
    ['an algorithm that proves nothing', 'md5', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['a checksum of an archive that yarn made', 'yarn-10c0', 'a'.repeat(128)],
    ['a hash of Go', 'h1', Buffer.from(SHA256, 'hex').toString('base64')],
    ['a prefix of another tool', 'sha512', `10c0/${'a'.repeat(128)}`],
    ['half a hash', 'sha256', SHA256.slice(0, 32)],
    ['what only looks like base64', 'sha256', `${'!'.repeat(8)}${'A'.repeat(36)}`],
    ['nothing', 'sha256', ''],
  ])('leave out %s', (_, algorithm, value) => {
    expect(digestsOf([{ algorithm, value }])).toEqual([]);
  });

  it('come strongest first, of which only those count where all are of one file', () => {
    const found = digestsOf([digest('x', 'sha1'), digest('x'), digest('y', 'sha256'), digest('z')]);
    expect(found.map(({ algorithm }) => algorithm)).toEqual(['sha512', 'sha512', 'sha256', 'sha1']);
    expect(strongestOf(found)).toHaveLength(2);
    expect(strongestOf([])).toEqual([]);
  });

  it('verify the bytes that they are of, and no others', () => {
    const wanted = digestsOf([{ algorithm: 'sha1', value: SHA1 }, digest('other', 'sha256')]);
    expect(verify(Buffer.from(''), wanted)?.algorithm).toBe('sha1');
    expect(verify(Buffer.from('other'), wanted)?.algorithm).toBe('sha256');
    expect(verify(Buffer.from('x'), wanted)).toBeUndefined();
    expect(verify(Buffer.from(''), [])).toBeUndefined();
  });

  it('of any text throw nothing and verify nothing', () => {
    const algorithm = fc.oneof(fc.constantFrom('sha1', 'sha256', 'sha384', 'sha512'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.record({ algorithm, value: fc.string({ maxLength: 140 }) })), (hashes) => {
        expect(verify(Buffer.from('bytes'), digestsOf(hashes))).toBeUndefined();
      }),
    );
  });
});
