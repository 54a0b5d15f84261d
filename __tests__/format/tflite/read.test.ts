import { describe, expect, it } from 'vitest';
import { type Bytes, memoryBytes } from '../../../src/core/bytes.ts';
import { readTflite } from '../../../src/format/tflite/read.ts';
import { looksLikeTflite } from '../../../src/format/tflite/sniff.ts';
import { buildTflite, type TfliteExample } from '../../support/tflite-builder.ts';

const read = (example: TfliteExample): ReturnType<typeof readTflite> =>
  readTflite(memoryBytes(buildTflite(example)));

describe('a TFLite model', () => {
  it('is known by its identifier', () => {
    expect(looksLikeTflite(buildTflite({ operators: [] }))).toBe(true);
    expect(looksLikeTflite(Buffer.from('TFL3'))).toBe(false);
  });

  it('tells its custom operators with their counts', async () => {
    const { customs, problems, stopped } = await read({
      operators: [{ builtin: 3 }, { custom: 'Mine' }, { custom: 'Mine' }, { builtin: 140 }],
    });
    expect(customs.map(({ name, count }) => [name, count])).toEqual([['Mine', 2]]);
    expect([problems, stopped]).toEqual([[], undefined]);
  });

  it("tells where TensorFlow's operators get their inputs from", async () => {
    const { flex } = await read({
      constants: [['one', 'two']],
      inputs: [0],
      operators: [{ custom: 'FlexX', node: { name: 'x', op: 'X' }, inputs: [0, 1, -1] }],
    });
    expect(flex.map(({ name, inputs }) => [name, inputs])).toEqual([
      ['FlexX', ['input', ['one', 'two'], 'computed']],
    ]);
    expect(flex[0]?.node?.length).toBeGreaterThan(5);
  });

  it.each<[string, TfliteExample['operators'][number], string]>([
    ['a tensor below -1', { inputs: [-2] }, 'uses tensor -2 of 1'],
    ['a tensor that is not there', { inputs: [1] }, 'uses tensor 1 of 1'],
    ['an output that is left out', { outputs: [-1] }, 'uses tensor -1 of 1'],
  ])('is wrong about %s', async (_, operator, expected) => {
    const { problems } = await read({ operators: [{ builtin: 0, ...operator }] });
    expect(problems).toMatchObject([{ kind: 'index', detail: expect.stringContaining(expected) }]);
  });

  it('is read without its weights', async () => {
    const head = buildTflite({ operators: [{ builtin: 0 }] });
    let fetched = 0;
    const bytes: Bytes = {
      size: head.length + 2 ** 32,
      read: (offset, length) => {
        fetched += length;
        return Promise.resolve(
          Buffer.concat([head.subarray(offset), Buffer.alloc(length)]).subarray(0, length),
        );
      },
    };
    expect((await readTflite(bytes)).problems).toEqual([]);
    expect(fetched).toBeLessThan(1_000_000);
  });
});
