// The digests of a lockfile in one spelling, and the check of bytes against them while they arrive.
import { type Hash, newHash } from '../core/hash.ts';
import type { PackageDigest } from '../core/package.ts';

/** Strongest first. MD5 proves nothing; what package managers make themselves (`yarn-10`, `h1`) is of other bytes. */
const ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1'] as const;
const LENGTHS = { sha512: 64, sha384: 48, sha256: 32, sha1: 20 } as const;
type Algorithm = (typeof ALGORITHMS)[number];

export interface Digest {
  readonly algorithm: Algorithm;
  /** Lower case. */
  readonly hex: string;
}

/**
 * The digests that bytes can be compared with, strongest first: hexadecimal, or base64 as in Subresource Integrity.
 * Those of other algorithms or lengths are left out.
 */
export function digestsOf(hashes: readonly PackageDigest[]): readonly Digest[] {
  return ALGORITHMS.flatMap((algorithm) =>
    hashes.flatMap(({ algorithm: written, value }) => {
      const hex = written === algorithm ? hexOf(value, LENGTHS[algorithm]) : undefined;
      return hex === undefined ? [] : [{ algorithm, hex }];
    }),
  );
}

function hexOf(value: string, length: number): string | undefined {
  if (value.length === 2 * length && /^[0-9a-f]+$/i.test(value)) return value.toLowerCase();
  // Four characters for three bytes, padding included or left out.
  if (Math.ceil((length * 4) / 3) > value.length || value.length > 4 * Math.ceil(length / 3))
    return undefined;
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === length ? bytes.toString('hex') : undefined;
}

/** Only the strongest algorithm counts where all digests are of one file: npm and ssri take no other. */
export function strongestOf(digests: readonly Digest[]): readonly Digest[] {
  return digests.filter(({ algorithm }) => algorithm === digests[0]?.algorithm);
}

/** Hashes bytes as they come, once for each algorithm that is asked for. */
export class DigestCheck {
  private readonly wanted: readonly Digest[];
  private readonly hashes: ReadonlyMap<Algorithm, Hash>;

  constructor(wanted: readonly Digest[]) {
    this.wanted = wanted;
    this.hashes = new Map(wanted.map(({ algorithm }) => [algorithm, newHash(algorithm)]));
  }

  update(chunk: Uint8Array): void {
    for (const hash of this.hashes.values()) hash.update(chunk);
  }

  /** The first digest that the bytes have; when none, the one that they have instead of the first. To be asked once. */
  conclude(): { readonly verified?: Digest; readonly found?: Digest } {
    const found = new Map([...this.hashes].map(([algorithm, hash]) => [algorithm, hash.digest('hex')]));
    const verified = this.wanted.find(({ algorithm, hex }) => found.get(algorithm) === hex);
    if (verified !== undefined) return { verified };
    const [first] = found;
    return first === undefined ? {} : { found: { algorithm: first[0], hex: first[1] } };
  }
}
