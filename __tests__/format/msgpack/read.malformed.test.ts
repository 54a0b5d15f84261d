import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readMsgpack } from '../../../src/format/msgpack/read.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { pack } from '../../support/msgpack-builder.ts';

const blob = Buffer.from('0123456789');

describe('hostile MessagePack', () => {
  it.each([
    ['a cut', pack({ nodes: blob }).subarray(0, 12), 'BROKEN'],
    ['a type that does not exist', Buffer.from([0x81, 0xa1, 0x61, 0xc1]), 'BROKEN'],
    ['no end of arrays', Buffer.alloc(1000, 0x91), 'BUDGET'],
  ])('stops at %s', async (_, file, code) => {
    expect((await readMsgpack(memoryBytes(file))).stopped).toMatchObject({ code });
  });

  it('ends in facts, whatever the bytes', async () => {
    const good = [pack({ nodes: [blob, { a: blob }], state: { nd: true, data: blob } })];
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, Buffer.from([0x84, 0xa1, 0x61])), async (data) => {
        for (const { offset, length } of (await readMsgpack(memoryBytes(data))).blobs)
          expect(offset + length).toBeLessThanOrEqual(data.length);
      }),
      { numRuns: 3000 },
    );
  });
});
