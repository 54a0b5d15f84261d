// Writes the protobuf wire format.

/** A number is a varint, a text its UTF-8, an array a message; undefined fields are left out. */
export type Field = readonly [number: number, value: FieldValue | undefined];
export type FieldValue = number | bigint | string | Uint8Array | readonly Field[];

export function varint(value: number | bigint): Uint8Array {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  do {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return Uint8Array.from(bytes);
}

export function message(fields: readonly Field[]): Uint8Array {
  return Buffer.concat(
    fields.map(([number, value]) => (value === undefined ? Buffer.alloc(0) : field(number, value))),
  );
}

function field(number: number, value: FieldValue): Uint8Array {
  if (typeof value === 'number' || typeof value === 'bigint')
    return Buffer.concat([varint(number * 8), varint(value)]);
  const bytes =
    typeof value === 'string' ? Buffer.from(value) : value instanceof Uint8Array ? value : message(value);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}
