// Writes Core ML models that are just enough of one.
import { type Field, message } from './protobuf-builder.ts';

export interface CoremlExample {
  readonly layers?: readonly { readonly name: string; readonly custom?: string }[];
  /** Puts the layers into a branch of another layer. */
  readonly branch?: boolean;
  /** Puts the model into a pipeline. */
  readonly pipeline?: boolean;
  /** A custom model of that class. */
  readonly custom?: string;
  readonly link?: { readonly file: string; readonly searchPath: string };
}

function modelOf({ layers = [], branch = false, custom, link }: CoremlExample): Field[] {
  const network = layers.map(({ name, custom: className }): Field => [
    1,
    [
      [1, name],
      [500, className === undefined ? undefined : [[10, className]]],
    ],
  ]);
  const branched: Field[] = [
    [
      1,
      [
        [1, 'if'],
        [
          605,
          [
            [1, []],
            [2, network],
          ],
        ],
      ],
    ],
  ];
  return [
    [1, 4],
    [
      2,
      [
        [
          1,
          [
            [1, 'image'],
            [3, [[5, []]]],
          ],
        ],
        [
          10,
          [
            [1, 'label'],
            [3, [[5, []]]],
          ],
        ],
      ],
    ],
    [500, branch ? branched : network],
    [555, custom === undefined ? undefined : [[10, custom]]],
    [
      556,
      link === undefined
        ? undefined
        : [
            [
              1,
              [
                [1, [[1, link.file]]],
                [2, [[1, link.searchPath]]],
              ],
            ],
          ],
    ],
  ];
}

export function buildCoreml(example: CoremlExample): Uint8Array {
  const model = modelOf(example);
  return message(example.pipeline === true ? [...modelOf({}).slice(0, 2), [202, [[1, model]]]] : model);
}
