import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { RDatabase } from '../../../src/format/r/database.ts';
import { readDatabaseIndex } from '../../../src/format/r/database-index.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { buildIndex, buildR, packed, type RPackingExample } from '../../support/r-builder.ts';

const PACKINGS: readonly RPackingExample[] = ['plain', 'stored', 'zlib', 'letter', 'lzma'];
const object = buildR({ list: [{ promise: { call: 'system', with: [{ text: 'id' }] } }, { real: [1, 2] }] });
const good = [
  Buffer.concat(PACKINGS.slice(1).map((packing) => packed(object, packing))),
  ...PACKINGS.map((packing) => Buffer.concat([packed(object, packing), packed(object, packing)])),
];
const entry = fc.record({ offset: fc.nat({ max: 400 }), length: fc.nat({ max: 400 }) });

describe('hostile databases', () => {
  it('end in objects inside the file, whatever the bytes and the index', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileBytes(good, Buffer.from([0, 0, 1, 0])),
        fc.array(entry, { maxLength: 4 }),
        async (data, entries) => {
          const database = new RDatabase(memoryBytes(data), undefined, 100_000);
          for await (const { offset, facts, rest } of database.objects(entries)) {
            expect(offset).toBeLessThan(data.length);
            expect(facts.end).toBeLessThanOrEqual(100_000);
            if (rest !== undefined) expect((await rest.open()).size).toBe(rest.size);
          }
        },
      ),
      { numRuns: 1500 },
    );
  }, 60_000);

  it.each(PACKINGS)('never hide that they end early, packed as %s', async (packing) => {
    const one = packed(object, packing);
    const file = Buffer.concat([one, one]);
    for (let length = 1; length < file.length; length += 3) {
      const database = new RDatabase(memoryBytes(file.subarray(0, length)));
      let whole = 0;
      for await (const { facts } of database.objects([])) if (facts.stopped === undefined) whole++;
      if (database.stopped === undefined) expect(whole).toBe(length > one.length ? 2 : 1);
    }
  });

  it('end in entries, whatever the index', async () => {
    const index = buildIndex([{ integers: [0, 40] }, { real: [40, 7] }]);
    const plain = buildR({ list: [{ integers: [0, 40] }, { real: [40, 7] }] });
    const text = buildR({ list: [{ integers: [0, 40] }, { real: [40, 7] }], ascii: true });
    await fc.assert(
      fc.asyncProperty(hostileBytes([index, plain, text], Buffer.from('X\n\0\0\0\x02')), async (data) => {
        const { entries } = await readDatabaseIndex(memoryBytes(data));
        for (const { offset, length } of entries) expect(Number.isSafeInteger(offset + length)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
