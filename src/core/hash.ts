// The one way to a hash. Node's cryptography takes longer to load than a whole check in which nothing changed, so it
// is loaded with the first hash.
import type { Hash } from 'node:crypto';

export type { Hash } from 'node:crypto';

/** A new hash of that algorithm, by OpenSSL's name for it. Throws when this Node does not have it. */
export function newHash(algorithm: 'sha1' | 'sha256' | 'sha384' | 'sha512'): Hash {
  return process.getBuiltinModule('node:crypto').createHash(algorithm);
}

/** sha256 of bytes, or of a text as UTF-8, as 64 lower-case hex characters. */
export function sha256Hex(content: string | Uint8Array): string {
  return newHash('sha256').update(content).digest('hex');
}
