// Writes MessagePack: maps, arrays, texts, byte strings and numbers.

export type Packed =
  string | number | boolean | null | Uint8Array | readonly Packed[] | { readonly [key: string]: Packed };

export function pack(value: Packed): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') return sized([0xd2], 4, value);
  if (typeof value === 'string') return text(Buffer.from(value));
  if (value instanceof Uint8Array) return Buffer.concat([sized([0xc6], 4, value.length), value]);
  if (isList(value)) return Buffer.concat([sized([0xdc], 2, value.length), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([
    Buffer.from([0x80 | entries.length]),
    ...entries.flatMap(([key, each]) => [pack(key), pack(each)]),
  ]);
}

function isList(value: Packed): value is readonly Packed[] {
  return Array.isArray(value);
}

function text(data: Buffer): Buffer {
  return Buffer.concat([
    data.length < 32 ? Buffer.from([0xa0 | data.length]) : sized([0xda], 2, data.length),
    data,
  ]);
}

function sized(type: readonly number[], bytes: number, value: number): Buffer {
  const number = Buffer.alloc(bytes);
  number.writeIntBE(value, 0, bytes);
  return Buffer.concat([Buffer.from(type), number]);
}
