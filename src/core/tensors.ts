// What every format says about its tensors: enough to compare two versions of a model without reading the weights.
import type { Locator } from './artifact.ts';

/** One tensor as its file declares it. */
export interface TensorFact {
  /** Raw text. */
  readonly name: string;
  /** The format's own word for the element type, such as `F32` or `Q4_K`. */
  readonly dtype: string;
  /** Sizes in the order of the file; a dimension above 2^53 loses digits and is refused by the readers. */
  readonly shape: readonly number[];
  /** Bytes in the file. */
  readonly bytes: number;
  /**
   * Differs when the tensor's bytes differ: a checksum that the file itself keeps, which nobody has checked. Absent
   * when the file keeps none, or none for this tensor alone.
   */
  readonly content?: string;
}

/** The tensors of one artifact. */
export interface TensorSet {
  readonly format: string;
  /** The first {@link MAX_TENSORS} in the order of the file. */
  readonly tensors: readonly TensorFact[];
  /** Whether there are more than are kept. */
  readonly more: boolean;
}

/** The tensors of one artifact, and where it is. */
export interface ModelTensors extends TensorSet {
  readonly locator: Locator;
}

/** Tensors kept of one artifact: the largest mixtures of experts have some thousands in one file. */
export const MAX_TENSORS = 20_000;

/** Characters of a name that are kept: names are words and numbers with dots between them. */
const NAME_LENGTH = 300;
const DTYPE_LENGTH = 60;
/** Dimensions that are kept: no library has more than 64. */
const DIMENSIONS = 64;

/** The first tensors and whether there are more. Of each only what is in {@link TensorFact} is kept, and bounded. */
export function tensorSet(format: string, all: readonly TensorFact[]): TensorSet {
  return { format, tensors: all.slice(0, MAX_TENSORS).map(kept), more: all.length > MAX_TENSORS };
}

function kept({ name, dtype, shape, bytes, content }: TensorFact): TensorFact {
  return {
    name: copied(name, NAME_LENGTH),
    dtype: copied(dtype, DTYPE_LENGTH),
    shape: shape.slice(0, DIMENSIONS),
    bytes,
    ...(content !== undefined && { content }),
  };
}

/** A part of a string keeps the whole in memory, and here the whole is the header of a file. */
function copied(text: string, length: number): string {
  return Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le');
}
