// Reads the header of a .npy file: what the array is, and where its data are.
import type { Bytes } from '../../core/bytes.ts';
import { type ElementType, elementCount, elementType, lengthsOf } from './dtype.ts';
import { NumpyError } from './errors.ts';
import { NUMPY_LIMITS } from './limits.ts';
import { type Literal, readLiteral } from './literal.ts';

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59] as const;
const PREFIX = MAGIC.length + 2;

export interface NpyArray {
  /** Offset of the data. */
  readonly dataOffset: number;
  readonly element: ElementType;
  /** Elements; may be more than any file has. */
  readonly count: number;
  readonly shape: readonly number[];
  /** The type string; `record` for a type of several fields. */
  readonly dtype: string;
}

/** A header that numpy may read although it is not understood here: the data may be anything. */
export interface UnknownArray {
  readonly dataOffset: number;
  readonly error: NumpyError;
}

/** Whether a .npy header begins. */
export function looksLikeNumpy(head: Uint8Array): boolean {
  return MAGIC.every((byte, at) => head[at] === byte);
}

/**
 * Reads the header at `start`, versions 1.0 to 3.0 (numpy, `numpy/lib/format.py`). Throws {@link NumpyError} when
 * it is cut off or its version is not known; rejects with the origin's own error.
 */
export async function readNpyHeader(bytes: Bytes, start = 0): Promise<NpyArray | UnknownArray> {
  const prefix = await bytes.read(start, PREFIX + 4);
  const major = prefix[6] ?? 0;
  if (!looksLikeNumpy(prefix) || prefix.length < PREFIX + 4)
    throw new NumpyError('BROKEN', 'the array header is cut off');
  if (major < 1 || major > 3)
    throw new NumpyError('UNSUPPORTED', `the array has format version ${major}, which is not known`);
  const width = major === 1 ? 2 : 4;
  const view = new DataView(prefix.buffer, prefix.byteOffset, prefix.length);
  const length = major === 1 ? view.getUint16(PREFIX, true) : view.getUint32(PREFIX, true);
  const dataOffset = start + PREFIX + width + length;
  if (dataOffset > bytes.size) throw new NumpyError('BROKEN', 'the array header is longer than the file');
  if (length > NUMPY_LIMITS.headerBytes) {
    return {
      dataOffset,
      error: new NumpyError('UNSUPPORTED', `the array header has ${length} bytes, too many to read`),
    };
  }
  const header = Buffer.from(await bytes.read(dataOffset - length, length));
  try {
    return { dataOffset, ...describe(readLiteral(header.toString(major === 3 ? 'utf8' : 'latin1'))) };
  } catch (error) {
    if (error instanceof NumpyError) return { dataOffset, error };
    throw error;
  }
}

function describe(header: Literal): Omit<NpyArray, 'dataOffset'> {
  const entries = typeof header === 'object' && header?.kind === 'dict' ? header.entries : [];
  // Of a key that is given twice, Python keeps the last.
  const fields = new Map(entries);
  const descr = fields.get('descr');
  const shape = fields.get('shape');
  if (descr === undefined || shape === undefined || !fields.has('fortran_order')) {
    throw new NumpyError('BROKEN', 'the array header lacks its type, order or shape');
  }
  return {
    element: elementType(descr),
    count: elementCount(shape),
    shape: lengthsOf(shape),
    dtype: typeof descr === 'string' ? descr : 'record',
  };
}
