import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readTorchRecords } from '../../../src/format/torch-tar/records.ts';
import { assemble } from '../../support/pickle-assembler.ts';

const pickled = (...lines: string[]): Buffer => Buffer.from(assemble(['PROTO 2', ...lines, 'STOP']));

function storage(type: string, elements: number, bytes: number): Buffer {
  const count = Buffer.alloc(8);
  count.writeBigUInt64LE(BigInt(elements));
  const description = pickled('BINUNICODE "key"', 'BINUNICODE "cpu"', `GLOBAL torch ${type}`, 'TUPLE3');
  return Buffer.concat([description, count, Buffer.alloc(bytes, 0x80)]);
}

const STORAGES = Buffer.concat([
  pickled('BININT1 2'),
  storage('DoubleStorage', 4, 32),
  storage('ByteStorage', 5, 5),
  pickled('EMPTY_LIST'),
]);

describe('readTorchRecords', () => {
  it('finds the pickles of storages by the sizes of their elements', async () => {
    const { pickles, whole } = await readTorchRecords(memoryBytes(STORAGES), 'storages');
    expect(whole).toBe(true);
    expect(pickles).toHaveLength(4);
    expect(STORAGES.subarray(pickles[3]?.start)).toEqual(pickled('EMPTY_LIST'));
  });

  it('is not content with a part: another type, a lie, something behind', async () => {
    const lies = [
      Buffer.concat([pickled('BININT1 1'), storage('OddStorage', 4, 32), pickled('EMPTY_LIST')]),
      Buffer.concat([pickled('BININT1 1'), storage('ByteStorage', 400, 4), pickled('EMPTY_LIST')]),
      Buffer.concat([STORAGES, Buffer.from('x')]),
      STORAGES.subarray(0, -1),
      pickled('BININT -1'),
      pickled('BINUNICODE "2"'),
      Buffer.alloc(0),
    ];
    for (const file of lies)
      expect((await readTorchRecords(memoryBytes(file), 'storages')).whole).toBe(false);
  });

  it('survives changed bytes', async () => {
    const edit = fc.tuple(fc.nat(STORAGES.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('storages' as const, 'tensors' as const),
        async (edits, kind) => {
          const changed = Buffer.from(STORAGES);
          for (const [at, byte] of edits) changed[at] = byte;
          const { pickles } = await readTorchRecords(memoryBytes(changed), kind);
          for (const { start, end } of pickles) expect(end).toBeGreaterThan(start);
        },
      ),
    );
  });
});
