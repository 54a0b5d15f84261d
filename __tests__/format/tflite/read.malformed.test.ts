import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readTflite } from '../../../src/format/tflite/read.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { buildTflite } from '../../support/tflite-builder.ts';

const good = [
  buildTflite({
    constants: [['a', 'b']],
    inputs: [0],
    operators: [{ builtin: 3 }, { custom: 'FlexX', node: { name: 'x', op: 'X' }, inputs: [0, 1] }],
  }),
];

describe('a file that ends early', () => {
  it('is a problem wherever it ends', async () => {
    const [file = new Uint8Array()] = good;
    for (let length = 8; length < file.length - 20; length += 7) {
      const { problems, stopped } = await readTflite(memoryBytes(file.subarray(0, length)));
      expect([problems[0]?.kind, stopped?.code]).toEqual(['out-of-bounds', 'broken']);
    }
  });
});

describe('hostile bytes', () => {
  it('give facts that stay inside the file', async () => {
    const magic = Buffer.from([16, 0, 0, 0, 0x54, 0x46, 0x4c, 0x33, 0, 0, 0, 0]);
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, magic), async (data) => {
        const { flex, problems } = await readTflite(memoryBytes(data));
        expect(problems.length).toBeLessThanOrEqual(20);
        for (const { node } of flex)
          if (node !== undefined) expect(node.offset + node.length).toBeLessThanOrEqual(data.length);
      }),
      { numRuns: 3000 },
    );
  });
});
