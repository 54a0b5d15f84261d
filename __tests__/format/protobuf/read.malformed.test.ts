import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { ProtobufError } from '../../../src/format/protobuf/errors.ts';
import { PROTOBUF_LIMITS } from '../../../src/format/protobuf/limits.ts';
import type { Message, MessageType } from '../../../src/format/protobuf/message.ts';
import { outlineOf } from '../../../src/format/protobuf/outline.ts';
import { readMessage } from '../../../src/format/protobuf/read.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { message, varint } from '../../support/protobuf-builder.ts';

const ROOT: MessageType = { name: 'Root', fields: () => ({ 1: 'int', 2: 'text', 3: 'span', 4: ROOT }) };
const read = (data: Uint8Array): Promise<Message> => readMessage(memoryBytes(data), ROOT);

describe('bytes that are no message', () => {
  it.each([
    ['field zero', [0, 1]],
    ['wire type six', [0x0e, 1]],
    ['wire type seven', [0x0f, 1]],
    ['half a number', [0x08, 0x80]],
    ['a number that does not end', [0x08, ...Array<number>(11).fill(0x80)]],
    ['a length behind the end', [0x12, 5, 1]],
    ['a length of 2^63', [0x12, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1]],
    ['a message that ends inside a number', [0x22, 1, 0x08, 0x01]],
    ['a packed number that ends outside its field', [0x0a, 1, 0x80, 0x01]],
    ['half a fixed number', [0x0d, 1, 2]],
    ['a group that does not end', [0x0b, 0x08, 1]],
    ['the end of another group', [0x0b, 0x14]],
    ['the end of no group', [0x0c]],
  ])('are refused: %s', async (_, bytes) => {
    await expect(read(Uint8Array.from(bytes))).rejects.toMatchObject({ code: 'BROKEN' });
  });

  it('are refused when they nest too deep', async () => {
    let data: Uint8Array = new Uint8Array();
    for (let depth = 0; depth <= PROTOBUF_LIMITS.depth; depth++) data = message([[4, data]]);
    await expect(read(data)).rejects.toMatchObject({ code: 'TOO_DEEP' });
    await expect(read(Buffer.alloc(1000, 0x0b))).rejects.toMatchObject({ code: 'TOO_DEEP' });
  });

  it('are refused when there is too much to keep', async () => {
    const numbers = Buffer.alloc(PROTOBUF_LIMITS.valuesPerUnit + 1);
    await expect(
      read(Buffer.concat([Buffer.from([0x0a]), varint(numbers.length), numbers])),
    ).rejects.toMatchObject({
      code: 'TOO_MUCH',
    });
  });

  it('have their texts cut', async () => {
    const root = await read(
      message([
        [2, 'x'.repeat(300_000)],
        [1, 5],
      ]),
    );
    expect([root.text(2).length, root.int(1)]).toEqual([PROTOBUF_LIMITS.textBytes, 5]);
  });
});

describe('hostile bytes', () => {
  const good = [
    message([
      [1, 1],
      [2, 'ab'],
      [
        4,
        [
          [1, 5],
          [4, [[3, 'x']]],
        ],
      ],
      [1, varint(-3)],
    ]),
    Buffer.from([0x0b, 0x08, 1, 0x0c, 0x12, 1, 0x41]),
  ];

  it('give a message inside the file or the own error', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, Buffer.from([0x22])), async (data) => {
        try {
          const root = await read(data);
          for (const { offset, length } of root.spans(3))
            expect(offset + length).toBeLessThanOrEqual(data.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtobufError);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('have an outline wherever they are a message, so that none is overlooked', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, Buffer.from([0x22])), async (data) => {
        const outline = await outlineOf(memoryBytes(data), { offset: 0, length: data.length }, 1000);
        const whole = await readMessage(memoryBytes(data), { name: 'Any', fields: () => ({}) }).then(
          () => true,
          () => false,
        );
        if (whole) expect(outline).toBeDefined();
      }),
      { numRuns: 3000 },
    );
  });
});
