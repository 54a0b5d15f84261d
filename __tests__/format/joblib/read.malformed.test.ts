import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readJoblib } from '../../../src/format/joblib/read.ts';
import { buildJoblib, type JoblibArray } from '../../support/joblib-builder.ts';
import { assemble } from '../../support/pickle-assembler.ts';

const NUMBERS: JoblibArray = { shape: [2], data: Buffer.alloc(16, 1) };
const OBJECTS: JoblibArray = { dtype: 'O8', data: assemble(['PROTO 4', 'NONE', 'STOP']) };
const FILE = buildJoblib([NUMBERS, OBJECTS, NUMBERS]);

async function stoppedBy(array: JoblibArray): Promise<string | undefined> {
  const { pickle } = await readJoblib(memoryBytes(buildJoblib([array])));
  return pickle.streams[0]?.stopped?.code;
}

describe('malformed joblib files', () => {
  it.each<[string, JoblibArray]>([
    ['longer than the file', { shape: [1_000_000], data: Buffer.alloc(16) }],
    ['of fewer than no elements', { shape: [-1], data: Buffer.alloc(16) }],
    ['of no known type', { dtype: 'f3', data: Buffer.alloc(16) }],
    [
      'of a type whose flags say otherwise',
      {
        dtypeState: [
          'MARK',
          'BININT1 3',
          'BINUNICODE "<"',
          'NONE',
          'NONE',
          'NONE',
          'BININT -1',
          'BININT -1',
          'BININT1 1',
          'TUPLE',
        ],
        data: Buffer.alloc(16),
      },
    ],
    ['of a type without a state', { dtypeState: ['NONE'], data: Buffer.alloc(16) }],
    ['of objects that are no pickle', { dtype: 'O8', data: Buffer.from('nothing') }],
    ['of objects that end early', { dtype: 'O8', data: assemble(['PROTO 4', 'MARK']) }],
  ])('stop at an array %s', async (_, array) => {
    expect(await stoppedBy(array)).toBe('broken');
  });

  it('stop where they are cut, wherever that is', async () => {
    for (let length = 3; length < FILE.length; length += 1) {
      const { pickle } = await readJoblib(memoryBytes(FILE.subarray(0, length)));
      expect(pickle.streams.some(({ stopped }) => stopped !== undefined)).toBe(true);
    }
  });

  it('survive changed bytes', async () => {
    const edit = fc.tuple(fc.nat(FILE.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const changed = Buffer.from(FILE);
        for (const [at, byte] of edits) changed[at] = byte;
        const { arrays, pickle } = await readJoblib(memoryBytes(changed));
        for (const { start, end } of arrays) expect(end).toBeGreaterThanOrEqual(start);
        for (const { end } of pickle.streams) expect(end).toBeLessThanOrEqual(changed.length);
      }),
      { numRuns: 300 },
    );
  });
});
