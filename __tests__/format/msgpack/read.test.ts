import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { firstKey, type MsgpackFacts, readMsgpack } from '../../../src/format/msgpack/read.ts';
import { pack, type Packed } from '../../support/msgpack-builder.ts';

const read = (value: Packed): Promise<MsgpackFacts> => readMsgpack(memoryBytes(pack(value)));
const blob = Buffer.from('0123456789');

describe('MessagePack', () => {
  it('gives byte strings with the way to them, but not the numbers of arrays', async () => {
    const value = {
      nodes: [{ name: 'x', index: 1, more: null }],
      shims: ['a', blob, { state: blob }],
      params: { w: { nd: true, type: '<f4', shape: [1], data: blob } },
      short: Buffer.from('0'),
    };
    const { blobs, stopped } = await read(value);
    expect(stopped).toBeUndefined();
    expect(blobs.map(({ path, length }) => [path, length])).toEqual([
      ['shims[1]', 10],
      ['shims[2].state', 10],
    ]);
    const [first] = blobs;
    expect(pack(value).subarray(first?.offset, (first?.offset ?? 0) + 10)).toEqual(blob);
  });

  it('passes over numbers and extensions of every width', async () => {
    const types =
      'c2 c3 ca00000000 cb0000000000000000 cc00 cd0000 ce00000000 cf0000000000000000 d000 d10000 d200000000';
    const more =
      'd30000000000000000 d40100 d5010000 d80100000000000000000000000000000000 c7020100 00 c8000101 00 7f e0 90 80';
    const values = Buffer.from(`${types}${more}`.replaceAll(' ', ''), 'hex');
    const file = Buffer.concat([Buffer.from([0xdc, 0, 22]), values, pack(blob)]);
    const { blobs, stopped } = await readMsgpack(memoryBytes(file));
    expect([blobs.length, stopped]).toEqual([1, undefined]);
  });

  it('knows the first key of a map', () => {
    expect(firstKey(pack({ nodes: 1 }))).toBe('nodes');
    expect(firstKey(pack([1]))).toBeUndefined();
    expect(firstKey(Buffer.from([0x80, 0x04, 0x95]))).toBeUndefined();
    expect(firstKey(Buffer.from([0x81, 0xa2, 0, 1]))).toBeUndefined();
  });
});
