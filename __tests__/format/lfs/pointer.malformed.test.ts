// Any bytes are a pointer or none; a pointer always has an id that can be looked up and a size that counts.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseLfsPointer } from '../../../src/format/lfs/pointer.ts';

const GOOD = Buffer.from(
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12345\n`,
);

const mutated = fc.array(fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255)), { maxLength: 4 }).map((changes) => {
  const copy = Buffer.from(GOOD);
  for (const [at, value] of changes) copy[at] = value;
  return new Uint8Array(copy);
});
const spliced = fc
  .tuple(fc.nat(GOOD.length), fc.nat(GOOD.length), fc.uint8Array({ maxLength: 2000 }))
  .map(
    ([from, to, middle]) =>
      new Uint8Array(Buffer.concat([GOOD.subarray(0, from), middle, GOOD.subarray(to)])),
  );

it('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 2000 }), mutated, spliced), (bytes) => {
      const pointer = parseLfsPointer(bytes) ?? { oid: 'ab'.repeat(32), size: 0 };
      expect(pointer.oid).toMatch(/^[0-9a-f]{64}$/);
      expect(pointer.size).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 5000 },
  );
});

it('takes time in proportion to the bytes for a size of zeros only', () => {
  const long = Buffer.concat([GOOD.subarray(0, -6), Buffer.alloc(1024 - GOOD.length + 6, '0')]);
  expect(parseLfsPointer(long)).toEqual({ oid: 'ab'.repeat(32), size: 0 });
});
