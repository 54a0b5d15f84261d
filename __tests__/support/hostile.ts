// Hostile bytes for property tests: arbitrary ones, and good files with some bytes changed, cut or repeated.
import * as fc from 'fast-check';

/** Files made of `good` by a few changes, and arbitrary bytes behind `magic`. */
export function hostileBytes(good: readonly Uint8Array[], magic: Uint8Array): fc.Arbitrary<Uint8Array> {
  const changed = fc
    .tuple(
      fc.constantFrom(...good),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2, 0x7f, 0x80, 0xff, 0x22, 0x7b, 0x0a, 0x12)), {
        maxLength: 6,
      }),
      fc.nat(),
    )
    .map(([file, changes, cut]) => {
      const bytes = Buffer.from(file);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return cut % 4 === 0 ? bytes.subarray(0, cut % (bytes.length + 1)) : bytes;
    });
  const arbitrary = fc.uint8Array({ maxLength: 400 }).map((data) => Buffer.concat([magic, data]));
  return fc.oneof(changed, arbitrary, fc.uint8Array({ maxLength: 64 }));
}
