// The first look at what may be a message never refuses what the outline would take.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { mayBeMessage, outlineOf } from '../../../src/format/protobuf/outline.ts';

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
const field = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 3000 }), fc.nat(1_000_000))
    .map(([id, value]) => [...varint(id * 8), ...varint(value)]),
  fc
    .tuple(fc.integer({ min: 1, max: 3000 }), fc.uint8Array({ maxLength: 300 }))
    .map(([id, data]) => [...varint(id * 8 + 2), ...varint(data.length), ...data]),
  fc.integer({ min: 1, max: 3000 }).map((id) => [...varint(id * 8 + 5), 1, 2, 3, 4]),
);
const message = fc.array(field, { maxLength: 20 }).map((fields) => Uint8Array.from(fields.flat()));
const junk = fc.uint8Array({ maxLength: 40 });

test('a message, cut or followed by anything, is looked at further whenever the outline would take it', async () => {
  await fc.assert(
    fc.asyncProperty(message, junk, fc.nat(600), async (start, end, head) => {
      const data = Uint8Array.from([...start, ...end]);
      const outline = await outlineOf(memoryBytes(data), { offset: 0, length: data.length }, 256);
      if (outline !== undefined) expect(mayBeMessage(data.subarray(0, head), data.length)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a field number of 0', [0x00, 0x01]],
  ['a wire type that does not exist', [0x0f, 0x01]],
  ['the end of a group that did not begin', [0x0c]],
  ['a field longer than the file', [0x0a, 0x7f, 0x01]],
])('%s is no message', (_, bytes) => {
  expect(mayBeMessage(Uint8Array.from(bytes), bytes.length)).toBe(false);
});
