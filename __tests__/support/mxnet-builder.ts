// Writes MXNet's parameter files, in the form of every version.

export interface ParamsExample {
  readonly arrays: readonly {
    readonly version?: 0 | 1 | 2 | 3;
    readonly shape: readonly number[];
    /** Number of the element type; 0 is float32. */
    readonly type?: number;
    /** Rows that a row-sparse array keeps. */
    readonly rows?: number;
    readonly bytes: number;
  }[];
  readonly names?: readonly string[];
  readonly cut?: number;
}

export function buildParams({ arrays, names = [], cut = 0 }: ParamsExample): Uint8Array {
  const parts: Buffer[] = [u64(0x112), u64(0), u64(arrays.length)];
  for (const { version = 2, shape, type = 0, rows, bytes } of arrays) {
    if (version >= 1) parts.push(u32(0xf993fac8 + version - 1));
    if (version >= 2) parts.push(u32(rows === undefined ? 0 : 1));
    if (rows !== undefined) parts.push(shapeOf([rows, ...shape.slice(1)]));
    parts.push(version === 0 ? Buffer.concat([u32(shape.length), ...shape.map(u32)]) : shapeOf(shape));
    parts.push(u32(1), u32(0), u32(type));
    if (rows !== undefined) parts.push(u32(6), shapeOf([rows]));
    parts.push(Buffer.alloc(bytes));
  }
  parts.push(
    u64(names.length),
    ...names.flatMap((name) => [u64(Buffer.byteLength(name)), Buffer.from(name)]),
  );
  const file = Buffer.concat(parts);
  return file.subarray(0, file.length - cut);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(value));
  return bytes;
}

function shapeOf(shape: readonly number[]): Buffer {
  return Buffer.concat([u32(shape.length), ...shape.map(u64)]);
}
