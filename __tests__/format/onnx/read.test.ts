import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readOnnx } from '../../../src/format/onnx/read.ts';
import { looksLikeOnnx } from '../../../src/format/onnx/sniff.ts';
import { buildOnnx, graphOf, nodeOf, type OnnxExample, tensorOf } from '../../support/onnx-builder.ts';
import { type Field, message } from '../../support/protobuf-builder.ts';

const read = (example: OnnxExample): ReturnType<typeof readOnnx> => readOnnx(memoryBytes(buildOnnx(example)));
const recognised = (fields: readonly Field[]): Promise<boolean> => looks(message(fields));
const looks = (data: Uint8Array): Promise<boolean> => looksLikeOnnx(memoryBytes(data));

describe('an ONNX model', () => {
  it('tells its operators, each once with its count', async () => {
    const facts = await read({
      nodes: [{ type: 'Relu', name: 'first' }, { type: 'Relu' }, { type: 'X', domain: 'd' }],
    });
    expect(facts).toMatchObject({ irVersion: 9, producer: 'test', opsets: [{ domain: '', version: 20 }] });
    expect(facts.operators.map(({ domain, type, node, count }) => [domain, type, node, count])).toEqual([
      ['', 'Relu', 'first', 2],
      ['d', 'X', '', 1],
    ]);
    expect(facts.stopped).toBeUndefined();
  });

  it('tells its tensors without reading them', async () => {
    const { tensors, externals } = await read({
      tensors: [
        { name: 'in', dims: [2, 3], raw: new Uint8Array(24) },
        { name: 'out', dims: [4], external: { location: 'w.bin', offset: '0', length: '16' } },
      ],
    });
    expect(tensors).toEqual([
      { name: 'in', dtype: 'FLOAT', shape: [2, 3], bytes: 24 },
      { name: 'out', dtype: 'FLOAT', shape: [4], bytes: 16 },
    ]);
    expect(externals).toMatchObject([{ tensor: 'out', location: 'w.bin', offset: '0', length: '16' }]);
  });

  it('looks into branches, functions, training graphs, sparse tensors and attributes', async () => {
    const external = (name: string): Field[] => tensorOf({ name, external: { location: name } });
    const graph = (type: string): Field[] => graphOf({ nodes: [{ type }] });
    const attributes: Field[][] = [
      [
        [1, 'value'],
        [5, external('attribute')],
      ],
      [
        [1, 'values'],
        [10, external('list')],
      ],
      [
        [1, 'sparse'],
        [
          22,
          [
            [1, external('sparse')],
            [2, external('indices')],
          ],
        ],
      ],
      [
        [1, 'graphs'],
        [11, graph('InGraphs')],
      ],
    ];
    const facts = await readOnnx(
      memoryBytes(
        message([
          [1, 9],
          [
            7,
            [
              [1, nodeOf({ type: 'A', attributes })],
              [15, [[1, external('initializer')]]],
            ],
          ],
          [
            20,
            [
              [1, graph('Initial')],
              [2, graph('Step')],
            ],
          ],
          [
            25,
            [
              [1, 'f'],
              [7, nodeOf({ type: 'InFunction' })],
              [10, 'own'],
            ],
          ],
        ]),
      ),
    );
    expect(facts.operators.map(({ type }) => type).sort()).toEqual([
      'A',
      'InFunction',
      'InGraphs',
      'Initial',
      'Step',
    ]);
    expect(facts.externals.map(({ location }) => location).sort()).toEqual(
      ['attribute', 'indices', 'initializer', 'list', 'sparse'].sort(),
    );
    expect(facts.functions).toEqual([{ domain: 'own', name: 'f' }]);
  });

  it('tells compiled programs, inside or beside it', async () => {
    const context = (mode: number): Field[][] => [
      [
        [1, 'embed_mode'],
        [3, mode],
      ],
      [
        [1, 'ep_cache_context'],
        [4, 'a.bin'],
      ],
    ];
    const nodes = [1, 0].map((mode) => ({
      type: 'EPContext',
      domain: 'com.microsoft',
      attributes: context(mode),
    }));
    expect((await read({ nodes })).compiled.map(({ file }) => file)).toEqual([undefined, 'a.bin']);
  });

  it('keeps what it found before it broke', async () => {
    const whole = buildOnnx({ nodes: [{ type: 'PyOp' }] });
    const facts = await readOnnx(memoryBytes(Buffer.concat([whole, Buffer.from([0x3a, 0xff])])));
    expect(facts.operators[0]?.type).toBe('PyOp');
    expect(facts.stopped?.code).toBe('broken');
  });
});

describe('recognition', () => {
  const graph = graphOf({});
  it.each<[string, readonly Field[], boolean]>([
    [
      'a model',
      [
        [1, 9],
        [7, graph],
      ],
      true,
    ],
    [
      'a model whose graph comes first',
      [
        [7, graph],
        [1, 9],
      ],
      true,
    ],
    [
      'a model behind an unknown field',
      [
        [900, 'x'],
        [1, 9],
        [7, graph],
      ],
      true,
    ],
    [
      'a model of functions only',
      [
        [1, 9],
        [
          25,
          [
            [1, 'f'],
            [7, nodeOf({ type: 'Relu' })],
          ],
        ],
      ],
      true,
    ],
    ['no version', [[7, graph]], false],
    [
      'no graph',
      [
        [1, 9],
        [2, 'name'],
      ],
      false,
    ],
    [
      'a graph whose node has no operator',
      [
        [1, 9],
        [7, [[1, [[1, 'x']]]]],
      ],
      false,
    ],
    [
      'a number for a graph',
      [
        [1, 9],
        [7, 1],
      ],
      false,
    ],
    [
      'another message',
      [
        [1, 'name'],
        [2, 'value'],
      ],
      false,
    ],
  ])('goes by structure: %s', async (_, fields, expected) => {
    expect(await recognised(fields)).toBe(expected);
  });

  it('passes over text', async () => {
    for (const text of ['hello world, this is text', '{"a": 1}', 'P5 12 12 255', '\b\u0001 x'])
      expect(await looks(Buffer.from(text))).toBe(false);
  });
});
