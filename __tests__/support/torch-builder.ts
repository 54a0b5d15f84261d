// Writes tensors as torch pickles them, as lines for the assembler, and the zips around them.
import { assemble } from './pickle-assembler.ts';
import { buildZip } from './zip-builder.ts';

export interface TensorExample {
  readonly storage?: string;
  readonly type?: string;
  /** Elements of the storage. */
  readonly elements?: number;
  readonly offset?: number;
  readonly shape?: readonly number[];
  readonly stride?: readonly number[];
  /** 3 gives the dtype besides the storage. */
  readonly version?: 2 | 3;
  readonly dtype?: string;
}

/** Two floats in storage 0, unless told. */
export function tensor({
  storage = '0',
  type = 'FloatStorage',
  elements = 2,
  offset = 0,
  shape = [elements],
  stride = shape.map((_, index) => shape.slice(index + 1).reduce((product, size) => product * size, 1)),
  version = 2,
  dtype = 'float32',
}: TensorExample): string[] {
  const numbers = (items: readonly number[]): string[] => [
    'MARK',
    ...items.map((item) => `BININT ${item}`),
    'TUPLE',
  ];
  return [
    `GLOBAL torch._utils _rebuild_tensor_v${version}`,
    'MARK',
    'MARK',
    'BINUNICODE storage',
    `GLOBAL torch ${type}`,
    `BINUNICODE ${JSON.stringify(storage)}`,
    'BINUNICODE cpu',
    `BININT ${elements}`,
    'TUPLE',
    'BINPERSID',
    `BININT ${offset}`,
    ...numbers(shape),
    ...numbers(stride),
    'NEWFALSE',
    'GLOBAL collections OrderedDict',
    'EMPTY_TUPLE',
    'REDUCE',
    ...(version === 3 ? [`GLOBAL torch ${dtype}`] : []),
    'TUPLE',
    'REDUCE',
  ];
}

/** What torch.save makes of a dict of tensors; `records` are the data by storage key. */
export function torchZip(
  tensors: Readonly<Record<string, TensorExample>>,
  records: Readonly<Record<string, Uint8Array | string>>,
  folder = 'archive',
): Uint8Array {
  const entries = Object.entries(tensors).flatMap(([name, example]) =>
    [`BINUNICODE ${JSON.stringify(name)}`].concat(tensor(example)),
  );
  const pickle = assemble(['PROTO 2', 'EMPTY_DICT', 'MARK', ...entries, 'SETITEMS', 'STOP']);
  return buildZip([
    { name: `${folder}/data.pkl`, data: pickle },
    ...Object.entries(records).map(([key, data]) => ({ name: `${folder}/data/${key}`, data })),
    { name: `${folder}/version`, data: '3\n' },
  ]);
}
