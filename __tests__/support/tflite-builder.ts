// Writes TFLite models that are just enough of one: FlatBuffers built back to front, one table after the other.
import { message } from './protobuf-builder.ts';
import { nodeOf, type TfNodeExample } from './tensorflow-builder.ts';

export interface TfliteExample {
  readonly operators: readonly {
    readonly builtin?: number;
    readonly custom?: string;
    /** NodeDef in the options of a Flex operator. */
    readonly node?: TfNodeExample;
    readonly inputs?: readonly number[];
    readonly outputs?: readonly number[];
  }[];
  /** Tensors besides tensor 0: string constants. */
  readonly constants?: readonly (readonly string[])[];
  /** Tensors that are inputs of the model. */
  readonly inputs?: readonly number[];
  /** Bytes that are cut off at the end. */
  readonly cut?: number;
}

/** A field is a number of so many bytes, or something written elsewhere. */
export type FlatField =
  { readonly bytes: 1 | 4; readonly value: number } | { readonly at: () => number } | undefined;

export class FlatWriter {
  private readonly chunks: Buffer[] = [];
  private size = 0;
  /** Places of offsets that point at something written later. */
  private readonly links: { at: number; to: () => number }[] = [];

  reserve(data: Buffer): number {
    const padding = Buffer.alloc((4 - (this.size % 4)) % 4);
    this.chunks.push(padding, data);
    const at = this.size + padding.length;
    this.size = at + data.length;
    return at;
  }

  link(at: number, to: () => number): void {
    this.links.push({ at, to });
  }

  table(fields: readonly FlatField[]): number {
    const vtable = Buffer.alloc(4 + 2 * fields.length);
    const table = Buffer.alloc(4 + 4 * fields.length);
    vtable.writeUInt16LE(vtable.length, 0);
    vtable.writeUInt16LE(table.length, 2);
    const vtableAt = this.reserve(vtable);
    const at = this.reserve(table);
    table.writeInt32LE(at - vtableAt, 0);
    for (const [index, field] of fields.entries()) {
      if (field === undefined) continue;
      const place = 4 + 4 * index;
      vtable.writeUInt16LE(place, 4 + 2 * index);
      if ('at' in field) this.link(at + place, field.at);
      else table.writeIntLE(field.value, place, field.bytes);
    }
    return at;
  }

  bytes(data: Uint8Array): number {
    return this.reserve(Buffer.concat([count(data.length), data, Buffer.alloc(1)]));
  }

  numbers(values: readonly number[]): number {
    return this.reserve(Buffer.concat([count(values.length), ...values.map((value) => count(value))]));
  }

  finish(): Buffer {
    const file = Buffer.concat(this.chunks);
    for (const { at, to } of this.links) file.writeInt32LE(to() - at, at);
    return file;
  }
}

/** Offsets only point forwards: holders are written first, what they hold after them. */
export function buildTflite({ operators, constants = [], inputs = [], cut = 0 }: TfliteExample): Uint8Array {
  const writer = new FlatWriter();
  const place = (): { at: () => number; set: (at: number) => void } => {
    let found = 0;
    return { at: () => found, set: (at) => void (found = at) };
  };
  const [model, codes, subgraphs, buffers] = [place(), place(), place(), place()];
  writer.reserve(Buffer.concat([Buffer.alloc(4), Buffer.from('TFL3')]));
  writer.link(0, model.at);
  model.set(
    writer.table([
      { bytes: 4, value: 3 },
      { at: codes.at },
      { at: subgraphs.at },
      undefined,
      { at: buffers.at },
    ]),
  );
  const late: (() => void)[] = [];
  const held = (write: () => number): { at: () => number } => {
    const spot = place();
    late.push(() => spot.set(write()));
    return { at: spot.at };
  };
  const flush = (): void => {
    for (let next = late.shift(); next !== undefined; next = late.shift()) next();
  };
  const each = (list: readonly (() => readonly FlatField[])[]): number => {
    const at = writer.reserve(Buffer.concat([count(list.length), Buffer.alloc(4 * list.length)]));
    for (const [index, fields] of list.entries()) {
      const table = writer.table(fields());
      writer.link(at + 4 + 4 * index, () => table);
    }
    flush();
    return at;
  };
  codes.set(
    each(
      operators.map(({ builtin = 32, custom }) => () => [
        { bytes: 1, value: Math.min(builtin, 127) },
        custom === undefined ? undefined : held(() => writer.bytes(Buffer.from(custom))),
        undefined,
        { bytes: 4, value: builtin },
      ]),
    ),
  );
  const tensors = (): number =>
    each(
      [undefined, ...constants].map((texts, index) => () => [
        undefined,
        { bytes: 1, value: texts === undefined ? 0 : 5 },
        { bytes: 4, value: index },
      ]),
    );
  const list = (): number =>
    each(
      operators.map(({ node, ...operator }, index) => () => [
        { bytes: 4, value: index },
        held(() => writer.numbers(operator.inputs ?? [0])),
        held(() => writer.numbers(operator.outputs ?? [0])),
        undefined,
        undefined,
        node === undefined
          ? undefined
          : held(() => writer.bytes(flexOptions(node.op, message(nodeOf(node))))),
      ]),
    );
  subgraphs.set(each([() => [held(tensors), held(() => writer.numbers(inputs)), undefined, held(list)]]));
  buffers.set(
    each(
      [undefined, ...constants].map((texts) => () => [
        texts === undefined ? undefined : held(() => writer.bytes(stringTensor(texts))),
      ]),
    ),
  );
  const file = writer.finish();
  return file.subarray(0, file.length - cut);
}

function count(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

function stringTensor(texts: readonly string[]): Buffer {
  let at = 4 * (texts.length + 2);
  const offsets = texts.map((text) => (at += Buffer.byteLength(text)) - Buffer.byteLength(text));
  return Buffer.concat([count(texts.length), ...[...offsets, at].map(count), Buffer.from(texts.join(''))]);
}

/** A FlexBuffer: the vector of an operator's name and its NodeDef, all offsets four bytes wide. */
export function flexOptions(op: string, node: Uint8Array): Buffer {
  const string = (data: Uint8Array): Buffer => Buffer.concat([count(data.length), data, Buffer.alloc(1)]);
  const [first, second] = [string(Buffer.from(op)), string(node)];
  const strings = Buffer.concat([first, second]);
  const [firstAt, secondAt] = [4, first.length + 4];
  const vector = strings.length + 4;
  const type = (5 << 2) | 2;
  return Buffer.concat([
    strings,
    count(2),
    count(vector - firstAt),
    count(vector + 4 - secondAt),
    Buffer.from([type, type]),
    count(10),
    Buffer.from([(10 << 2) | 2, 4]),
  ]);
}
