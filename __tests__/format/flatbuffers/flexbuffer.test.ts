import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flexStrings } from '../../../src/format/flatbuffers/flexbuffer.ts';
import { flexOptions } from '../../support/tflite-builder.ts';

const texts = (data: Buffer): string[] | undefined =>
  flexStrings(data)?.map(({ offset, length }) => data.subarray(offset, offset + length).toString());

describe('a FlexBuffer', () => {
  it('gives the strings of its vector', () => {
    expect(texts(flexOptions('AddV2', Buffer.from('node')))).toEqual(['AddV2', 'node']);
  });

  it('gives nothing when its root is anything else', () => {
    // The number 13, as flexbuffers.h writes it.
    expect(flexStrings(Uint8Array.from([13, 4, 1]))).toBeUndefined();
    expect(flexStrings(new Uint8Array())).toBeUndefined();
  });

  it('never leads outside, whatever its bytes', () => {
    const good = flexOptions('AddV2', Buffer.from('node'));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(255), (at, value, last) => {
        const data = Buffer.from(good);
        data[at] = value;
        if (last % 3 === 0) data[data.length - 1] = last;
        for (const { offset, length } of flexStrings(data) ?? []) {
          expect(offset >= 0 && length >= 0 && offset + length <= data.length).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
