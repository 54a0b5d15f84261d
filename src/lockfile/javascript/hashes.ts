// Reads the hashes that JavaScript lockfiles give.
import type { PackageHash } from '../lockfile.ts';
import { withoutFragment } from './source.ts';

/** One hash of an integrity string (Subresource Integrity, section 3.5): algorithm, base64, options after `?`. */
const INTEGRITY = /^([a-z][a-z0-9]*)-([A-Za-z0-9+/=_-]+)(?:\?.*)?$/i;
const SHA1 = /^[0-9a-f]{40}$/i;

/** All hashes of an integrity string; what does not look like one is kept under the algorithm `unknown`. */
export function hashesOfIntegrity(integrity: string, line: number): PackageHash[] {
  return integrity
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const [, algorithm, value] = INTEGRITY.exec(word) ?? [];
      return algorithm === undefined || value === undefined
        ? { algorithm: 'unknown', value: word, line }
        : { algorithm: algorithm.toLowerCase(), value, line };
    });
}

/** The SHA-1 that yarn v1 and old bun put behind an address: `...tgz#<40 hexadecimal digits>`. */
export function hashesOfFragment(address: string, line: number): PackageHash[] {
  const url = withoutFragment(address);
  const value = address.slice(url.length + 1);
  const isArchive = /^https?:/i.test(url) && /\.(?:tgz|tar\.gz)/i.test(url);
  return isArchive && SHA1.test(value) ? [{ algorithm: 'sha1', value, line }] : [];
}
