import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { TensorflowKind } from '../../../src/format/tensorflow/facts.ts';
import { readTensorflow } from '../../../src/format/tensorflow/read.ts';
import { tensorflowKinds } from '../../../src/format/tensorflow/sniff.ts';
import { type Field, message } from '../../support/protobuf-builder.ts';
import {
  buildKerasMetadata,
  buildTensorflow,
  graphOf,
  metaGraphOf,
  type TensorflowExample,
} from '../../support/tensorflow-builder.ts';

const read = (data: Uint8Array, kind: TensorflowKind): ReturnType<typeof readTensorflow> =>
  readTensorflow(memoryBytes(data), kind, (op) => op === 'WriteFile');

const EXAMPLE: TensorflowExample = {
  saver: 'filename:0',
  assets: [{ tensor: 'a:0', file: 'vocab.txt' }],
  objects: ['{"class_name": "Dense"}'],
  functions: [{ name: 'f', arguments: ['x'], nodes: [{ name: 'inner', op: 'WriteFile', inputs: ['x'] }] }],
  nodes: [
    { name: 'w', op: 'WriteFile', inputs: ['a'], texts: { one: 'x', many: ['y', 'z'] } },
    { name: 'm', op: 'MatMul', inputs: ['a', 'b'] },
    { name: 'm2', op: 'MatMul', inputs: ['a', 'b'] },
  ],
};

describe('a TensorFlow file', () => {
  it.each(['saved-model', 'meta-graph', 'graph'] as const)('of kind %s tells its operators', async (kind) => {
    const facts = await read(buildTensorflow({ ...EXAMPLE, kind }), kind);
    expect(facts.operators.map(({ op, count }) => [op, count])).toEqual([
      ['WriteFile', 2],
      ['MatMul', 2],
    ]);
    expect(facts.nodes.map(({ name, scope }) => [name, scope.function])).toEqual([
      ['w', ''],
      ['inner', 'f'],
    ]);
    expect(facts.nodes[0]?.texts).toEqual(
      new Map([
        ['one', ['x']],
        ['many', ['y', 'z']],
      ]),
    );
    expect(facts.functions).toEqual([{ scope: { graph: 0, function: 'f' }, inputs: ['x'], returns: [] }]);
    expect(facts.stopped).toBeUndefined();
  });

  it('tells what a SavedModel says about its graph', async () => {
    const data = buildTensorflow(EXAMPLE);
    const { graphs, configs } = await read(data, 'saved-model');
    expect(graphs).toEqual([{ saverFilename: 'filename:0', assets: [{ tensor: 'a:0', file: 'vocab.txt' }] }]);
    const [config] = configs;
    expect(
      Buffer.from(data)
        .subarray(config?.offset, (config?.offset ?? 0) + (config?.length ?? 0))
        .toString(),
    ).toBe('{"class_name": "Dense"}');
  });

  it('keeps several graphs of one file apart', async () => {
    const meta = (name: string): Field => [
      2,
      metaGraphOf({ nodes: [{ name, op: 'WriteFile', inputs: ['x'] }] }),
    ];
    const { nodes } = await read(message([[1, 1], meta('a'), meta('b')]), 'saved-model');
    expect(nodes.map(({ name, scope }) => [name, scope.graph])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  it('finds graphs inside constants and attributes', async () => {
    const data = buildTensorflow({
      nodes: [
        { name: 'c', op: 'Const', graph: [{ name: 'w', op: 'WriteFile', inputs: ['x'] }] },
        { name: 'd', op: 'Const', value: 'just some text' },
      ],
    });
    const { embedded } = await read(data, 'saved-model');
    expect(embedded).toHaveLength(1);
    const { offset = 0, length = 0 } = embedded[0] ?? {};
    expect(await tensorflowKinds(memoryBytes(data.subarray(offset, offset + length)))).toEqual(['graph']);
  });

  it("tells Keras' notes", async () => {
    const { configs } = await read(buildKerasMetadata(['{"a":1}', '{"b":2}']), 'keras-metadata');
    expect(configs.map(({ text }) => text)).toEqual(['{"a":1}', '{"b":2}']);
  });
});

describe('recognition', () => {
  const graph = graphOf(EXAMPLE);
  const kinds = (fields: readonly Field[]): Promise<TensorflowKind[]> =>
    tensorflowKinds(memoryBytes(message(fields)));

  it.each<[string, readonly Field[], TensorflowKind[]]>([
    [
      'a SavedModel',
      [
        [1, 1],
        [2, metaGraphOf(EXAMPLE)],
      ],
      ['saved-model'],
    ],
    ['a MetaGraphDef', metaGraphOf(EXAMPLE), ['meta-graph']],
    ['a GraphDef', graph, ['graph']],
    ['a library without a graph', graphOf({ functions: EXAMPLE.functions ?? [] }), ['graph']],
    [
      'a SavedModel behind fields that do not belong there',
      [
        [1, 'x'],
        [700, 3],
        [2, 5],
        [2, metaGraphOf(EXAMPLE)],
      ],
      ['saved-model'],
    ],
    [
      'pairs of texts',
      [
        [
          1,
          [
            [1, 'name'],
            [2, 'Value'],
          ],
        ],
      ],
      [],
    ],
    ['a number', [[1, 1]], []],
  ])('goes by structure: %s', async (_, fields, expected) => {
    expect(await kinds(fields)).toEqual(expected);
  });

  it("knows Keras' notes", async () => {
    expect(await tensorflowKinds(memoryBytes(buildKerasMetadata(['{}'])))).toEqual(['keras-metadata']);
  });
});
