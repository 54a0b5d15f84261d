// Writes TensorFlow's protobuf files that are just enough of one.
import { type Field, message, varint } from './protobuf-builder.ts';

export interface TfNodeExample {
  readonly name: string;
  readonly op: string;
  readonly inputs?: readonly string[];
  readonly texts?: Readonly<Record<string, string | readonly string[]>>;
  readonly functions?: Readonly<Record<string, string>>;
  /** A string constant. */
  readonly value?: string | readonly string[];
  /** The same, in tensor_content. */
  readonly packed?: readonly string[];
  /** A string constant that is a graph. */
  readonly graph?: readonly TfNodeExample[];
}

export interface TfFunctionExample {
  readonly name: string;
  readonly arguments?: readonly string[];
  readonly returns?: readonly string[];
  readonly nodes: readonly TfNodeExample[];
}

export interface TensorflowExample {
  readonly kind?: 'saved-model' | 'meta-graph' | 'graph';
  readonly nodes?: readonly TfNodeExample[];
  readonly functions?: readonly TfFunctionExample[];
  readonly saver?: string;
  readonly assets?: readonly { readonly tensor: string; readonly file: string }[];
  /** JSON of Keras' user objects. */
  readonly objects?: readonly string[];
}

const STRING = 7;

export function nodeOf({
  name,
  op,
  inputs = [],
  texts = {},
  functions = {},
  ...node
}: TfNodeExample): Field[] {
  const attribute = (key: string, value: readonly Field[]): Field => [
    5,
    [
      [1, key],
      [2, value],
    ],
  ];
  return [
    [1, name],
    [2, op],
    ...inputs.map((input): Field => [3, input]),
    ...Object.entries(texts).map(([key, text]) =>
      attribute(key, typeof text === 'string' ? [[2, text]] : [[1, text.map((each): Field => [2, each])]]),
    ),
    ...Object.entries(functions).map(([key, callee]) => attribute(key, [[10, [[1, callee]]]])),
    ...constantOf(node).map((value) => attribute('value', value)),
    ...(constantOf(node).length === 0 ? [] : [attribute('dtype', [[6, STRING]])]),
  ];
}

function constantOf({ value, packed, graph }: Partial<TfNodeExample>): Field[][] {
  if (graph !== undefined)
    return [
      [
        [
          8,
          [
            [1, STRING],
            [8, message(graphOf({ nodes: graph }))],
          ],
        ],
      ],
    ];
  if (packed !== undefined) {
    const lengths = packed.map((text) => varint(Buffer.byteLength(text)));
    const content = Buffer.concat([...lengths, Buffer.from(packed.join(''))]);
    return [
      [
        [
          8,
          [
            [1, STRING],
            [2, [[2, [[1, packed.length]]]]],
            [4, content],
          ],
        ],
      ],
    ];
  }
  if (value === undefined) return [];
  const strings = typeof value === 'string' ? [value] : value;
  return [[[8, [[1, STRING], ...strings.map((text): Field => [8, text])]]]];
}

export function graphOf({ nodes = [], functions = [] }: TensorflowExample): Field[] {
  const library = functions.map(({ name, arguments: args = [], returns = [], nodes: body }): Field => [
    1,
    [
      ...body.map((node): Field => [3, nodeOf(node)]),
      ...returns.map((tensor, index): Field => [
        4,
        [
          [1, `out${index}`],
          [2, tensor],
        ],
      ]),
      [1, [[1, name], ...args.map((argument): Field => [2, [[1, argument]]])]],
    ],
  ]);
  return [
    ...nodes.map((node): Field => [1, nodeOf(node)]),
    [2, library.length === 0 ? undefined : library],
    [4, [[1, 27]]],
  ];
}

export function metaGraphOf(example: TensorflowExample): Field[] {
  const objects = (example.objects ?? []).map((json): Field => [
    1,
    [
      [
        4,
        [
          [1, '_tf_keras_layer'],
          [3, json],
        ],
      ],
    ],
  ]);
  return [
    [
      1,
      [
        [4, 'serve'],
        [5, '2.21.0'],
      ],
    ],
    [2, graphOf(example)],
    [
      3,
      example.saver === undefined
        ? undefined
        : [
            [1, example.saver],
            [2, 'save:0'],
            [3, 'restore'],
          ],
    ],
    ...(example.assets ?? []).map(({ tensor, file }): Field => [
      6,
      [
        [1, [[1, tensor]]],
        [2, file],
      ],
    ]),
    [7, objects.length === 0 ? undefined : objects],
  ];
}

export function buildTensorflow(example: TensorflowExample): Uint8Array {
  const { kind = 'saved-model' } = example;
  if (kind === 'graph') return message(graphOf(example));
  return message(
    kind === 'meta-graph'
      ? metaGraphOf(example)
      : [
          [1, 1],
          [2, metaGraphOf(example)],
        ],
  );
}

/** keras_metadata.pb with one entry per JSON. */
export function buildKerasMetadata(configs: readonly string[]): Uint8Array {
  return message(
    configs.map((json, index): Field => [
      1,
      [
        [2, index],
        [3, index === 0 ? 'root' : `root.layer-${index}`],
        [4, '_tf_keras_layer'],
        [5, json],
      ],
    ]),
  );
}
