import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, memoryBytes } from '../../../src/core/bytes.ts';
import { SafetensorsError } from '../../../src/format/safetensors/errors.ts';
import { readSafetensors } from '../../../src/format/safetensors/read.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { buildSafetensors } from '../../support/safetensors-builder.ts';

const refusal = (header: string, length?: number | bigint): Promise<string> =>
  readSafetensors(
    memoryBytes(buildSafetensors({ header, data: 0, ...(length === undefined ? {} : { length }) })),
  ).then(
    () => 'read',
    (error: unknown) => (error instanceof SafetensorsError ? error.code : 'other'),
  );

describe('a header that no loader takes', () => {
  it.each([
    ['an array', '[]', undefined],
    ['white space first', ' {}', undefined],
    ['half an object', '{"a":', undefined],
    ['a length behind the end', '{}', 3],
    ['a length of 100 MB and one byte', '{}', 100_000_001],
    ['the largest length', '{}', 2n ** 64n - 1n],
    ['something behind the object', '{}{}', undefined],
  ])('is refused: %s', async (_, header, length) => {
    expect(await refusal(header, length)).toBe('BROKEN');
  });

  it('is not read when it is larger than any published one', async () => {
    const head = buildSafetensors({ header: '{', data: 0, length: 50_000_000 });
    const reads: number[] = [];
    const bytes: Bytes = {
      size: 200_000_000,
      read: (offset, length) => {
        reads.push(length);
        return Promise.resolve(head.subarray(offset, offset + length));
      },
    };
    await expect(readSafetensors(bytes)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(Math.max(...reads)).toBeLessThan(1000);
  });

  it('is too much when it is nested', async () => {
    expect(await refusal(`{"a":${'['.repeat(100)}`)).toBe('TOO_LARGE');
  });
});

describe('hostile bytes', () => {
  it("give facts or the reader's own error", async () => {
    const good = [
      buildSafetensors({
        header: '{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"__metadata__":{"k":"v"}}',
        data: 2,
      }),
      buildSafetensors({ header: '{}    ', data: 0 }),
    ];
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, Buffer.from([9, 0, 0, 0, 0, 0, 0, 0, 0x7b])), async (data) => {
        try {
          const { tensors } = await readSafetensors(memoryBytes(data));
          expect(tensors.length).toBeLessThan(data.length);
        } catch (error) {
          expect(error).toBeInstanceOf(SafetensorsError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
