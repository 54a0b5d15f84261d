// Writes ExecuTorch programs and data files that are just enough of one.
import { type FlatField, FlatWriter } from './tflite-builder.ts';

export interface ExecutorchExample {
  /** Whether it is a .ptd file. */
  readonly data?: boolean;
  readonly operators?: readonly string[];
  readonly backends?: readonly string[];
  readonly calls?: readonly { readonly operator: number; readonly args: readonly number[] }[];
  /** Offset and size. */
  readonly segments?: readonly (readonly [number, number])[];
  /** Segments that named data are in. */
  readonly named?: readonly number[];
  /** Tensors of the one test of a bundle that the program is part of. */
  readonly bundled?: readonly { readonly sizes: readonly number[]; readonly bytes: number }[];
  /** Bytes that are cut off at the end. */
  readonly cut?: number;
}

/** Values that the one method of a program has. */
const VALUES = 2;

type Write = () => number;

export function buildExecutorch(example: ExecutorchExample): Uint8Array {
  const { bundled, ...program } = example;
  return bundled === undefined ? buildProgram(program) : buildBundle(buildProgram(program), bundled);
}

/** FLOAT of ScalarType. */
const FLOAT = 6;

export function buildBundle(
  program: Uint8Array,
  tensors: NonNullable<ExecutorchExample['bundled']>,
): Uint8Array {
  const writer = new ForwardWriter();
  const head = Buffer.alloc(8);
  head.write('BP08', 4, 'latin1');
  writer.reserve(head);
  const tensor = ({ sizes, bytes }: (typeof tensors)[number]): FlatField =>
    writer.held(() =>
      writer.table([
        { bytes: 1, value: FLOAT },
        writer.held(() => writer.numbers(sizes)),
        writer.held(() => writer.bytes(Buffer.alloc(bytes))),
      ]),
    );
  const values = tensors.map((each) => () => writer.table([{ bytes: 1, value: 1 }, tensor(each)]));
  const test = (): number => writer.table([writer.held(() => writer.each(values))]);
  const suite = (): number =>
    writer.table([
      writer.held(() => writer.bytes(Buffer.from('forward'))),
      writer.held(() => writer.each([test])),
    ]);
  writer.root([
    { bytes: 4, value: 1 },
    writer.held(() => writer.each([suite])),
    writer.held(() => writer.bytes(program)),
  ]);
  return writer.finish();
}

function buildProgram(example: ExecutorchExample): Uint8Array {
  const { data = false, segments = [], cut = 0 } = example;
  const writer = new ForwardWriter();
  const header = writer.header(data, segments.length > 0);
  writer.root(data ? dataTable(writer, example) : programTable(writer, example));
  const tables = writer.finish();
  tables.writeBigUInt64LE(BigInt(tables.length), header.size);
  if (segments.length > 0) tables.writeBigUInt64LE(BigInt(tables.length), header.size + 8);
  const file = Buffer.concat([tables, Buffer.alloc(segments.length > 0 ? 16 : 0)]);
  return file.subarray(0, file.length - cut);
}

/** Offsets only point forwards: what a table holds is written once the table is. */
class ForwardWriter extends FlatWriter {
  private readonly late: (() => void)[] = [];

  /** Where the size of the tables stands. */
  header(data: boolean, hasSegments: boolean): { size: number } {
    const head = Buffer.alloc(data ? 48 : 40);
    head.write(data ? 'FT01' : 'ET12', 4, 'latin1');
    if (data || hasSegments) head.write(data ? 'FH01' : 'eh00', 8, 'latin1');
    head.writeUInt32LE(data ? 40 : 24, 12);
    this.reserve(head);
    return { size: data ? 24 : 16 };
  }

  held(write: Write): FlatField {
    let found = 0;
    this.late.push(() => void (found = write()));
    return { at: () => found };
  }

  each(list: readonly Write[]): number {
    const head = Buffer.alloc(4 + 4 * list.length);
    head.writeUInt32LE(list.length);
    const at = this.reserve(head);
    for (const [index, write] of list.entries()) {
      const table = write();
      this.link(at + 4 + 4 * index, () => table);
    }
    return at;
  }

  root(fields: readonly FlatField[]): void {
    const table = this.table(fields);
    this.link(0, () => table);
    for (let next = this.late.shift(); next !== undefined; next = this.late.shift()) next();
  }
}

function programTable(writer: ForwardWriter, example: ExecutorchExample): FlatField[] {
  const { segments = [], named = [] } = example;
  return [
    undefined,
    writer.held(() => writer.each([(): number => writer.table(planFields(writer, example))])),
    undefined,
    writer.held(() => writer.each([(): number => writer.table([])])),
    writer.held(() => writer.each(segments.map((segment) => segmentOf(writer, segment)))),
    undefined,
    undefined,
    writer.held(() => writer.each(named.map((index) => namedOf(writer, index)))),
  ];
}

function dataTable(writer: ForwardWriter, { segments = [], named = [] }: ExecutorchExample): FlatField[] {
  return [
    undefined,
    writer.held(() => writer.each(segments.map((segment) => segmentOf(writer, segment)))),
    writer.held(() => writer.each(named.map((index) => namedOf(writer, index)))),
  ];
}

function planFields(writer: ForwardWriter, example: ExecutorchExample): FlatField[] {
  const { operators = [], backends = [], calls = [] } = example;
  const text = (value: string): FlatField => writer.held(() => writer.bytes(Buffer.from(value)));
  const values = Array.from({ length: VALUES }, () => (): number => writer.table([]));
  const instructions = calls.map(
    (call) => (): number => writer.table([{ bytes: 1, value: 1 }, callOf(writer, call)]),
  );
  const chain = (): number =>
    writer.table([undefined, undefined, writer.held(() => writer.each(instructions))]);
  return [
    text('forward'),
    undefined,
    writer.held(() => writer.each(values)),
    writer.held(() => writer.numbers([0])),
    writer.held(() => writer.numbers([1])),
    writer.held(() => writer.each([chain])),
    writer.held(() => writer.each(operators.map((name) => () => writer.table([text(name)])))),
    writer.held(() => writer.each(backends.map((name) => () => writer.table([text(name), inline(writer)])))),
  ];
}

function callOf(
  writer: ForwardWriter,
  { operator, args }: { operator: number; args: readonly number[] },
): FlatField {
  return writer.held(() =>
    writer.table([{ bytes: 4, value: operator }, writer.held(() => writer.numbers(args))]),
  );
}

function inline(writer: ForwardWriter): FlatField {
  return writer.held(() => writer.table([undefined, { bytes: 4, value: 0 }]));
}

/** Fields of 64 bits: the table is written by hand. */
function segmentOf(writer: ForwardWriter, [offset, size]: readonly [number, number]): Write {
  return () => {
    const vtable = Buffer.from([8, 0, 20, 0, 4, 0, 12, 0]);
    const table = Buffer.alloc(20);
    const vtableAt = writer.reserve(vtable);
    const at = writer.reserve(table);
    table.writeInt32LE(at - vtableAt, 0);
    table.writeBigUInt64LE(BigInt(offset), 4);
    table.writeBigUInt64LE(BigInt(size), 12);
    return at;
  };
}

function namedOf(writer: ForwardWriter, index: number): Write {
  return () =>
    writer.table([writer.held(() => writer.bytes(Buffer.from('weight'))), { bytes: 4, value: index }]);
}
