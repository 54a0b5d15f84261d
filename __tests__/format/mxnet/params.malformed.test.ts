import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readParams } from '../../../src/format/mxnet/params.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { buildParams } from '../../support/mxnet-builder.ts';

const good = ([0, 1, 2, 3] as const).map((version) =>
  buildParams({ arrays: [{ version, shape: [2, 2], bytes: 16 }], names: ['w'] }),
);
good.push(buildParams({ arrays: [{ shape: [9, 2], rows: 1, bytes: 16 }] }));

describe('hostile parameters', () => {
  it('end in facts, whatever the bytes', async () => {
    const magic = Buffer.from('12010000000000000000000000000000', 'hex');
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, magic), async (data) => {
        const { end } = await readParams(memoryBytes(data));
        expect(end).toBeLessThanOrEqual(Math.max(16, data.length));
      }),
      { numRuns: 2000 },
    );
  });

  it('stop at a count that no file has', async () => {
    const file = Buffer.from(buildParams({ arrays: [] }));
    file.writeBigUInt64LE(2n ** 63n, 16);
    expect((await readParams(memoryBytes(file))).stopped).toMatchObject({ code: 'BUDGET' });
  });
});
