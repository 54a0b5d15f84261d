import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readOnnx } from '../../../src/format/onnx/read.ts';
import { looksLikeOnnx } from '../../../src/format/onnx/sniff.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { buildOnnx } from '../../support/onnx-builder.ts';

describe('hostile bytes', () => {
  const good = [
    buildOnnx({
      nodes: [{ type: 'Relu' }],
      tensors: [{ name: 'w', external: { location: 'w', offset: '1' } }],
    }),
    buildOnnx({ branch: true, functions: [{ domain: 'd', name: 'f', nodes: [{ type: 'Relu' }] }] }),
  ];

  it('give facts, and are recognised or not', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, Buffer.from([0x08, 9, 0x3a])), async (data) => {
        const { operators, externals } = await readOnnx(memoryBytes(data));
        expect(operators.length + externals.length).toBeLessThanOrEqual(data.length);
        expect(typeof (await looksLikeOnnx(memoryBytes(data)))).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  it('are hardly ever taken for a model by chance', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 8, maxLength: 300 }), async (data) => {
        expect(await looksLikeOnnx(memoryBytes(data))).toBe(false);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
