import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { type MxnetParams, readParams } from '../../../src/format/mxnet/params.ts';
import { inspectBytes } from '../../support/inspect.ts';
import { buildParams, type ParamsExample } from '../../support/mxnet-builder.ts';

const read = (example: ParamsExample): Promise<MxnetParams> => readParams(memoryBytes(buildParams(example)));

describe('parameters of MXNet', () => {
  it.each([0, 1, 2, 3] as const)('are read in version %i', async (version) => {
    const { tensors, stopped } = await read({
      arrays: [
        { version, shape: [2, 3], bytes: 24 },
        { version, shape: [5], type: 5, bytes: 5 },
      ],
      names: ['arg:w', 'aux:b'],
    });
    expect(stopped).toBeUndefined();
    expect(tensors).toEqual([
      { name: 'arg:w', dtype: 'float32', shape: [2, 3], bytes: 24 },
      { name: 'aux:b', dtype: 'int8', shape: [5], bytes: 5 },
    ]);
  });

  it('may be sparse and without names', async () => {
    const { tensors, stopped } = await read({ arrays: [{ shape: [9, 2], rows: 3, bytes: 24 + 24 }] });
    expect(stopped).toBeUndefined();
    expect(tensors).toEqual([{ name: '#0', dtype: 'float32', shape: [9, 2], bytes: 48 }]);
  });

  it.each<[string, ParamsExample]>([
    ['an array larger than the file', { arrays: [{ shape: [1_000_000], bytes: 4 }] }],
    ['an array without an element type', { arrays: [{ shape: [1], type: 99, bytes: 4 }] }],
    ['more names than arrays', { arrays: [{ shape: [1], bytes: 4 }], names: ['a', 'b'] }],
    ['the end of the file', { arrays: [{ shape: [1], bytes: 4 }], names: ['a'], cut: 3 }],
  ])('are broken by %s', async (_, example) => {
    expect((await read(example)).stopped).toMatchObject({ code: 'BROKEN' });
    const { coverage } = await inspectBytes(buildParams(example), 'net-0001.params');
    expect(coverage).toMatchObject([{ format: 'mxnet-params', status: 'partial' }]);
  });

  it('hand on what lies behind them', async () => {
    const pickle = Buffer.from("cos\nsystem\n(S'id'\ntR.");
    const file = Buffer.concat([buildParams({ arrays: [] }), pickle]);
    const { findings } = await inspectBytes(file, 'net-0001.params');
    expect(findings.map(({ rule }) => rule)).toContain('PICKLE-EXEC');
  });
});
