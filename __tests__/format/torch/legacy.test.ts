import { describe, expect, it } from 'vitest';
import { type Bytes, memoryBytes } from '../../../src/core/bytes.ts';
import { isTorchLegacy, isTorchTar, readLegacyStorages } from '../../../src/format/torch/legacy.ts';

const MAGIC = '6cfc9c46f9206aa85019';
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

describe('isTorchLegacy', () => {
  it.each([
    ['protocol 2', hex(`80028a0a${MAGIC}2e`)],
    ['protocol 4 in a frame', hex(`8004950d000000000000008a0a${MAGIC}2e`)],
    ['a four-byte length', hex(`80028b0a000000${MAGIC}2e`)],
    ['superfluous zeros', hex(`80028a0c${MAGIC}00002e`)],
    ['protocol 0', Buffer.from('L119547037146038801333356L\n.')],
  ])('knows the magic number in %s', (_, head) => {
    expect(isTorchLegacy(head)).toBe(true);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['another number', hex('80028a0a000000000000000000012e')],
    ['a cut number', hex('80028a0a6cfc')],
    ['a larger number', hex(`80028a0b${MAGIC}012e`)],
    ['a negative length', hex('80028bffffffff')],
    ['protocol bytes without end', Buffer.alloc(64, 0x80)],
  ])('refuses %s', (_, head) => {
    expect(isTorchLegacy(head)).toBe(false);
  });
});

function storage(elements: number, data: Uint8Array): Buffer {
  const count = Buffer.alloc(8);
  count.writeBigInt64LE(BigInt(elements));
  return Buffer.concat([count, data]);
}

const floats = (count: number): Buffer => Buffer.from(new Float32Array(count).fill(0.25).buffer);

describe('readLegacyStorages', () => {
  const file = Buffer.concat([
    Buffer.from('pickles'),
    storage(3, floats(3)),
    storage(2, Buffer.alloc(16, 0x55)),
    storage(0, new Uint8Array(0)),
    storage(5, Buffer.alloc(5, 0x55)),
  ]);

  it('finds sizes that cover the file', async () => {
    const result = await readLegacyStorages(memoryBytes(file), 7, 4);
    expect(result).toMatchObject({
      covered: true,
      storages: [{ offset: 7, elements: 3, elementSize: 4 }, {}, {}, {}],
    });
  });

  it.each([
    ['bytes behind them', Buffer.concat([file, Buffer.alloc(1)]), 4],
    ['a cut end', file.subarray(0, -1), 4],
    ['too few', file, 3],
    ['too many', file, 5],
    ['far too many', file, 1e9],
    ['a negative count', Buffer.concat([Buffer.alloc(7), storage(-1, floats(1))]), 1],
  ])('does not cover a file with %s', async (_, data, count) => {
    expect(await readLegacyStorages(memoryBytes(data), 7, count)).toMatchObject({ covered: false });
  });

  it('covers nothing with nothing', async () => {
    expect(await readLegacyStorages(memoryBytes(file), file.length, 0)).toEqual({
      covered: true,
      storages: [],
    });
  });

  it('gives up on data that can be divided in endless ways', async () => {
    let reads = 0;
    const ones: Bytes = {
      size: 2 ** 40,
      read: () => {
        reads += 1;
        const data = Buffer.alloc(8);
        data.writeBigInt64LE(BigInt(reads));
        return Promise.resolve(data);
      },
    };
    expect(await readLegacyStorages(ones, 0, 1000)).toMatchObject({ covered: false });
    expect(reads).toBeLessThan(1000);
  });
});

function tarHeader(name: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name);
  header.write('0000644\0', 100);
  header.write('00000000012\0', 124);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

describe('isTorchTar', () => {
  it.each(['sys_info', 'pickle', 'storages', 'tensors', './sys_info', 'tensors/1'])('knows %s', (name) => {
    expect(isTorchTar(tarHeader(name))).toBe(true);
  });

  it('refuses other names, a wrong checksum and a cut header', () => {
    expect(isTorchTar(tarHeader('README'))).toBe(false);
    const wrong = tarHeader('pickle');
    wrong[200] = 1;
    expect(isTorchTar(wrong)).toBe(false);
    expect(isTorchTar(tarHeader('pickle').subarray(0, 511))).toBe(false);
    expect(isTorchTar(Buffer.from('pickle'.padEnd(512, '\0')))).toBe(false);
  });
});
