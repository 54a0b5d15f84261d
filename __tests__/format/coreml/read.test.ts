import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readCoreml } from '../../../src/format/coreml/read.ts';
import { looksLikeCoreml } from '../../../src/format/coreml/sniff.ts';
import { buildCoreml, type CoremlExample } from '../../support/coreml-builder.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { buildOnnx } from '../../support/onnx-builder.ts';
import { buildTensorflow } from '../../support/tensorflow-builder.ts';

const read = (example: CoremlExample): ReturnType<typeof readCoreml> =>
  readCoreml(memoryBytes(buildCoreml(example)));
const layers = [{ name: 'a' }, { name: 'b', custom: 'Mine' }];

describe('a Core ML model', () => {
  it.each([{}, { branch: true }, { pipeline: true }, { branch: true, pipeline: true }])(
    'tells the classes that it calls, wherever they are: %j',
    async (where) => {
      const { customs, stopped } = await read({ layers, ...where });
      expect(customs).toMatchObject([{ kind: 'layer', name: 'b', className: 'Mine' }]);
      expect(stopped).toBeUndefined();
    },
  );

  it('tells custom models and linked ones', async () => {
    const { customs, links } = await read({
      custom: 'Mine',
      link: { file: 'a.mlmodelc', searchPath: '/tmp' },
    });
    expect(customs).toMatchObject([{ kind: 'model', className: 'Mine' }]);
    expect(links).toMatchObject([{ file: 'a.mlmodelc', searchPath: '/tmp' }]);
  });

  it('is told from other messages', async () => {
    expect(await looksLikeCoreml(memoryBytes(buildCoreml({ layers })))).toBe(true);
    for (const other of [
      buildOnnx({}),
      buildTensorflow({ nodes: [{ name: 'n', op: 'NoOp', inputs: ['^x'] }] }),
    ])
      expect(await looksLikeCoreml(memoryBytes(other))).toBe(false);
  });

  it('gives facts whatever its bytes', async () => {
    const good = [buildCoreml({ layers, branch: true, pipeline: true }), buildCoreml({ custom: 'Mine' })];
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, Buffer.from([0x08, 4, 0x12])), async (data) => {
        expect((await readCoreml(memoryBytes(data))).customs.length).toBeLessThanOrEqual(data.length);
        expect(typeof (await looksLikeCoreml(memoryBytes(data)))).toBe('boolean');
      }),
      { numRuns: 1500 },
    );
  });
});
