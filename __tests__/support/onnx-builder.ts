// Writes ONNX models that are just enough of one.
import { type Field, message } from './protobuf-builder.ts';

export interface OnnxNode {
  readonly type: string;
  readonly domain?: string;
  readonly name?: string;
  readonly attributes?: readonly (readonly Field[])[];
}

export interface OnnxTensor {
  readonly name: string;
  readonly dims?: readonly number[];
  readonly raw?: Uint8Array;
  readonly external?: { readonly location?: string; readonly offset?: string; readonly length?: string };
}

export interface OnnxExample {
  readonly nodes?: readonly OnnxNode[];
  readonly tensors?: readonly OnnxTensor[];
  readonly functions?: readonly {
    readonly domain: string;
    readonly name: string;
    readonly nodes: readonly OnnxNode[];
  }[];
  /** Puts nodes and tensors into the branch of an If node. */
  readonly branch?: boolean;
}

export function nodeOf({ type, domain, name, attributes = [] }: OnnxNode): Field[] {
  return [
    [1, 'x'],
    [2, 'y'],
    [3, name],
    [4, type],
    [7, domain],
    ...attributes.map((each): Field => [5, each]),
  ];
}

export function tensorOf({ name, dims = [2], raw, external }: OnnxTensor): Field[] {
  const entries = Object.entries(external ?? {}).map(([key, value]): Field => [
    13,
    [
      [1, key],
      [2, value],
    ],
  ]);
  const dimensions = dims.map((value): Field => [1, value]);
  return [
    ...dimensions,
    [2, 1],
    [8, name],
    [9, raw],
    ...entries,
    [14, external === undefined ? undefined : 1],
  ];
}

export function graphOf({ nodes = [], tensors = [] }: OnnxExample): Field[] {
  return [
    ...(nodes.length === 0 ? [{ type: 'Relu' }] : nodes).map((node): Field => [1, nodeOf(node)]),
    [2, 'graph'],
    ...tensors.map((tensor): Field => [5, tensorOf(tensor)]),
    [12, [[1, 'y']]],
  ];
}

export function buildOnnx(example: OnnxExample): Uint8Array {
  const inner = graphOf(example);
  const branch = graphOf({
    nodes: [
      {
        type: 'If',
        attributes: [
          [
            [1, 'then_branch'],
            [6, inner],
            [20, 5],
          ],
        ],
      },
    ],
  });
  const functions = (example.functions ?? []).map(({ domain, name, nodes }): Field => [
    25,
    [[1, name], ...nodes.map((node): Field => [7, nodeOf(node)]), [10, domain]],
  ]);
  return message([
    [1, 9],
    [2, 'test'],
    [7, example.branch === true ? branch : inner],
    [
      8,
      [
        [1, ''],
        [2, 20],
      ],
    ],
    ...functions,
  ]);
}
