// What a hash is worth against somebody who wants another file to have it.
import type { PackageHash } from '../../lockfile/lockfile.ts';

const STRENGTH: ReadonlyMap<string, number> = new Map([
  ['md5', 1],
  ['sha1', 2],
  ['sha256', 4],
  ['sha384', 4],
  ['sha512', 4],
  ['h1', 4],
  ['blake2b', 4],
  ['blake3', 4],
]);
/** Berry's are SHA-512 of an archive that it packs itself; the rest of the name is the way that it packs. */
const BERRY = 'yarn-';
const STRONG = 4;
/** From here on nobody can make another file for a given hash, though for SHA-1 they can make two that share one. */
export const WITHSTANDS_REPLACEMENT = 2;
/** An algorithm that is not in the table is taken for a strong one only by those who compare values. */
const UNKNOWN = 3;

/** Of the strongest hash; 0 without any. */
export function strengthOf(hashes: readonly PackageHash[]): number {
  return hashes.reduce((strongest, { algorithm }) => Math.max(strongest, strengthOfOne(algorithm)), 0);
}

function strengthOfOne(algorithm: string): number {
  return algorithm.startsWith(BERRY) ? STRONG : (STRENGTH.get(algorithm) ?? UNKNOWN);
}

export function isStrong(hashes: readonly PackageHash[]): boolean {
  return strengthOf(hashes) >= STRONG;
}

/** Values by algorithm. */
export function byAlgorithm(hashes: readonly PackageHash[]): Map<string, Map<string, PackageHash>> {
  const algorithms = new Map<string, Map<string, PackageHash>>();
  for (const hash of hashes) {
    const values = algorithms.get(hash.algorithm) ?? new Map<string, PackageHash>();
    algorithms.set(hash.algorithm, values.set(hash.value, hash));
  }
  return algorithms;
}

/** Whether both sides promise the same bytes: a strong hash is common, and none of the new ones is a stranger. */
export function haveSameBytes(was: readonly PackageHash[], now: readonly PackageHash[]): boolean {
  const before = byAlgorithm(was.filter((hash) => isStrong([hash])));
  return [...byAlgorithm(now.filter((hash) => isStrong([hash])))].some(
    ([algorithm, values]) =>
      before.has(algorithm) && [...values.keys()].every((value) => before.get(algorithm)?.has(value)),
  );
}
