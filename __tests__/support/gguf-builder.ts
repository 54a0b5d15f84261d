// Writes GGUF files of any version and byte order, true or not.

export interface GgufEntry {
  readonly key: string;
  readonly type: number;
  readonly value: GgufValue;
  /** What the length of a string says; by default the truth. */
  readonly length?: string;
}
type GgufValue = string | number | { readonly of: number; readonly items: readonly GgufValue[] };

export interface GgufExample {
  readonly version?: number;
  readonly bigEndian?: boolean;
  readonly entries?: readonly GgufEntry[];
  readonly tensors?: readonly {
    readonly name: string;
    readonly type: number;
    readonly shape: readonly (number | string)[];
    readonly offset: number | string;
  }[];
  readonly alignment?: number;
  /** Bytes behind the aligned header; none means that nothing is aligned either. */
  readonly data?: number;
  /** What the counts say; by default the truth. */
  readonly counts?: readonly [tensors: string, entries: string];
}

const WIDTH: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};

export function buildGguf(example: GgufExample): Uint8Array {
  const {
    version = 3,
    bigEndian = false,
    entries = [],
    tensors = [],
    alignment = 32,
    data,
    counts,
  } = example;
  const number = (value: bigint | number | string, width: number): Buffer => {
    const field = Buffer.alloc(8);
    field.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)));
    const bytes = field.subarray(0, width);
    return bigEndian ? bytes.reverse() : bytes;
  };
  const length = (value: number | string): Buffer => number(value, version === 1 ? 4 : 8);
  const text = (value: string, said?: string): Buffer =>
    Buffer.concat([length(said ?? Buffer.byteLength(value)), Buffer.from(value)]);
  const valueOf = (type: number, value: GgufValue, said?: string): Buffer => {
    if (typeof value === 'string') return text(value, said);
    if (typeof value === 'number') return number(value, WIDTH[type] ?? 4);
    const items = value.items.map((item) => valueOf(value.of, item));
    return Buffer.concat([number(value.of, 4), length(value.items.length), ...items]);
  };
  const header = Buffer.concat([
    Buffer.from('GGUF'),
    number(version, 4),
    length(counts?.[0] ?? tensors.length),
    length(counts?.[1] ?? entries.length),
    ...entries.map(({ key, type, value, length: said }) =>
      Buffer.concat([text(key), number(type, 4), valueOf(type, value, said)]),
    ),
    ...tensors.map(({ name, type, shape, offset }) =>
      Buffer.concat([
        text(name),
        number(shape.length, 4),
        ...shape.map((dimension) => length(dimension)),
        number(type, 4),
        number(offset, 8),
      ]),
    ),
  ]);
  if (data === undefined) return header;
  const padding = Buffer.alloc((alignment - (header.length % alignment)) % alignment);
  return Buffer.concat([header, padding, Buffer.alloc(data)]);
}
