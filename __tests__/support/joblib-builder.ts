// Writes pickles as joblib does: array data, or another pickle, between the opcodes.
import { assemble } from './pickle-assembler.ts';

export interface JoblibArray {
  /** The type's name, as numpy.dtype takes it; `f8` unless told. */
  readonly dtype?: string;
  readonly shape?: readonly number[];
  /** Lines of opcodes that build the state of the type, instead of an ordinary one. */
  readonly dtypeState?: readonly string[];
  /** The bytes of the data; a pickle when the type is an object. */
  readonly data: Uint8Array;
  /** Bytes of padding in front of the data, joblib since 1.2; no padding at all when false. */
  readonly padding?: number | false;
  /** Lines of opcodes that make the wrapper, instead of calling the class. */
  readonly wrapper?: readonly string[];
}

export interface JoblibFile {
  readonly protocol?: 2 | 3 | 4 | 5;
  /** Lines of opcodes behind the arrays. */
  readonly after?: readonly string[];
  /** Puts frames around everything, as protocol 4 does; `over-data` has the first one span the first array. */
  readonly frames?: 'none' | 'right' | 'over-data';
}

const DTYPE_STATE = ['MARK', 'BININT1 3', 'BINUNICODE "<"', 'NONE', 'NONE', 'NONE', 'BININT -1', 'BININT -1'];

/** Opcodes that belong together. */
const lines = (...opcodes: string[]): readonly string[] => opcodes;

/** A list of arrays. */
export function buildJoblib(arrays: readonly JoblibArray[], file: JoblibFile = {}): Buffer {
  const { protocol = 3, after = [], frames = 'none' } = file;
  const parts: Buffer[] = [Buffer.from([0x80, protocol])];
  let pending = ['EMPTY_LIST', 'MARK'];
  for (const array of arrays) {
    const opcodes = Buffer.from(assemble([...pending, ...wrapperLines(array)]));
    const data = dataOf(array);
    const spans = frames === 'over-data' ? data.length : 0;
    if (frames !== 'none') parts.push(frame(opcodes.length + spans));
    parts.push(opcodes, data);
    pending = [];
  }
  const rest = Buffer.from(assemble([...pending, 'APPENDS', ...after, 'STOP']));
  if (frames !== 'none') parts.push(frame(rest.length));
  return Buffer.concat([...parts, rest]);
}

function wrapperLines({
  dtype = 'f8',
  shape = [2],
  dtypeState,
  padding = 3,
  wrapper,
}: JoblibArray): string[] {
  const flags = dtype.includes('O') ? 63 : 0;
  return [
    ...(wrapper ?? ['GLOBAL joblib.numpy_pickle NumpyArrayWrapper', 'EMPTY_TUPLE', 'NEWOBJ']),
    'EMPTY_DICT',
    'MARK',
    ...lines('BINUNICODE "subclass"', 'GLOBAL numpy ndarray'),
    ...lines('BINUNICODE "shape"', 'MARK', ...shape.map((length) => `LONG1 ${length}`), 'TUPLE'),
    ...lines('BINUNICODE "order"', 'BINUNICODE "C"'),
    ...lines('BINUNICODE "dtype"', 'GLOBAL numpy dtype', `BINUNICODE ${JSON.stringify(dtype)}`),
    ...lines('NEWFALSE', 'NEWTRUE', 'TUPLE3', 'REDUCE'),
    ...(dtypeState ?? [...DTYPE_STATE, `BININT1 ${flags}`, 'TUPLE']),
    'BUILD',
    ...lines('BINUNICODE "allow_mmap"', 'NEWTRUE'),
    ...(padding === false ? [] : ['BINUNICODE "numpy_array_alignment_bytes"', 'BININT1 16']),
    'SETITEMS',
    'BUILD',
  ];
}

function dataOf({ data, padding = 3, dtype = 'f8' }: JoblibArray): Buffer {
  if (padding === false || dtype.includes('O')) return Buffer.from(data);
  return Buffer.concat([Buffer.from([padding]), Buffer.alloc(padding, 0xff), data]);
}

function frame(length: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = 0x95;
  bytes.writeBigUInt64LE(BigInt(length), 1);
  return bytes;
}
