import { describe, expect, it } from 'vitest';
import { type Bytes, memoryBytes } from '../../../src/core/bytes.ts';
import type { Message, MessageType } from '../../../src/format/protobuf/message.ts';
import { outlineOf } from '../../../src/format/protobuf/outline.ts';
import { readMessage } from '../../../src/format/protobuf/read.ts';
import { type Field, message, varint } from '../../support/protobuf-builder.ts';

const LEAF: MessageType = { name: 'Leaf', unit: true, fields: () => ({ 1: 'text' }) };
const ROOT: MessageType = {
  name: 'Root',
  fields: () => ({ 1: 'int', 2: 'text', 3: 'span', 4: ROOT, 5: LEAF }),
};

const read = (
  data: Uint8Array,
  visit?: (unit: Message, holders: readonly Message[]) => void,
): Promise<Message> => readMessage(memoryBytes(data), ROOT, visit);

describe('a protobuf message', () => {
  it('gives the fields that its type names, in any order', async () => {
    const root = await read(
      message([
        [3, 'raw'],
        [9, 'unknown'],
        [2, 'a'],
        [1, 300],
        [2, 'b'],
        [8, 5],
      ]),
    );
    expect(root.int(1)).toBe(300);
    expect(root.texts(2)).toEqual(['a', 'b']);
    expect(root.text(2)).toBe('b');
    expect(root.spans(3)).toEqual([{ offset: 2, length: 3 }]);
    expect([root.int(7), root.text(7), root.message(4)]).toEqual([undefined, '', undefined]);
  });

  it.each([0, 1, 127, 128, 2 ** 31, 2 ** 53 - 1, -1, -2, -(2 ** 31)])(
    'gives the number %d back',
    async (value) => {
      expect((await read(message([[1, value]]))).int(1)).toBe(value);
    },
  );

  it('takes numbers packed or not', async () => {
    const packed = Buffer.concat([varint(1), varint(300), varint(-7)]);
    expect(
      (
        await read(
          message([
            [1, packed],
            [1, 4],
          ]),
        )
      ).ints(1),
    ).toEqual([1, 300, -7, 4]);
  });

  it('passes over groups and numbers of fixed width', async () => {
    const group = Buffer.from([(9 << 3) | 3, (1 << 3) | 0, 5, (10 << 3) | 3, (10 << 3) | 4, (9 << 3) | 4]);
    const fixed = Buffer.from([(11 << 3) | 5, 1, 2, 3, 4, (12 << 3) | 1, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await read(Buffer.concat([group, fixed, message([[2, 'end']])]))).text(2)).toBe('end');
  });

  it('passes over a known field of another wire type', async () => {
    const root = await read(
      message([
        [2, 7],
        [4, 7],
        [1, 3],
      ]),
    );
    expect([root.has(2), root.has(4), root.int(1)]).toEqual([false, false, 3]);
  });

  it('hands units over with what holds them, and keeps them nowhere', async () => {
    const seen: unknown[] = [];
    const root = await read(
      message([
        [
          4,
          [
            [5, [[1, 'inner']]],
            [2, 'name'],
          ],
        ],
        [5, [[1, 'outer']]],
      ]),
      (unit, holders) => seen.push([unit.text(1), holders.length]),
    );
    expect(seen).toEqual([
      ['inner', 2],
      ['outer', 1],
    ]);
    expect(root.has(5)).toBe(false);
    expect(root.message(4)?.text(2)).toBe('name');
  });

  it('is read without what nobody asked for', async () => {
    const head = Buffer.concat([Buffer.from([(9 << 3) | 2]), varint(2 ** 33)]);
    const tail = message([[2, 'behind']]);
    const tailAt = head.length + 2 ** 33;
    const reads: number[] = [];
    const bytes: Bytes = {
      size: tailAt + tail.length,
      read: (offset, length) => {
        reads.push(length);
        const held = offset < tailAt ? head.subarray(offset) : tail.subarray(offset - tailAt);
        return Promise.resolve(Buffer.concat([held, Buffer.alloc(300_000)]).subarray(0, length));
      },
    };
    expect((await readMessage(bytes, ROOT)).text(2)).toBe('behind');
    expect(reads.length).toBeLessThan(4);
  });

  it('reads across the ends of its window', async () => {
    const fields: Field[] = Array.from({ length: 60_000 }, (_, index): Field => [2, `text number ${index}`]);
    const texts = (await read(message(fields))).texts(2);
    expect([texts.length, texts[12_345]]).toEqual([60_000, 'text number 12345']);
  });

  it('shows its outline', async () => {
    const data = message([
      [1, 8],
      [2, 'ab'],
    ]);
    expect(await outlineOf(memoryBytes(data), { offset: 0, length: data.length }, 10)).toMatchObject([
      { field: 1, wire: 0, value: 8 },
      { field: 2, wire: 2, span: { offset: 4, length: 2 } },
    ]);
  });
});
