// Builds marshal streams as Python 3.12 writes them.

export function text(value: string): Buffer {
  const data = Buffer.from(value);
  return Buffer.concat([Buffer.from('u'), length(data.length), data]);
}

export function list(...items: readonly Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.from('('), length(items.length), ...items]);
}

export function bytes(value: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from('s'), length(value.length), value]);
}

/** A code object; `names` and `constants` are streams of their own. */
export function code(parts: {
  readonly names: Uint8Array;
  readonly constants: Uint8Array;
  readonly name?: string;
}): Buffer {
  const name = text(parts.name ?? '<lambda>');
  const head = [
    Buffer.from('c'),
    Buffer.alloc(20),
    bytes(Buffer.from([0x97, 0, 0x53, 0])),
    parts.constants,
    parts.names,
  ];
  const variables = [list(), bytes(Buffer.alloc(0))];
  const tail = [text('x.py'), name, name, length(1), bytes(Buffer.alloc(0)), bytes(Buffer.alloc(0))];
  return Buffer.concat([...head, ...variables, ...tail]);
}

function length(value: number): Buffer {
  const data = Buffer.alloc(4);
  data.writeUInt32LE(value);
  return data;
}
