// What a safetensors header says, and where it contradicts itself or the file.
import type { TensorFact } from '../../core/tensors.ts';

/**
 * How a header departs from what the safetensors crate writes and accepts.
 * `duplicate-key`: readers differ in which of the two they take; `entry`: a tensor without a usable dtype, shape
 * or data_offsets; `size`: dtype and shape are not the length of the data; `overlap`, `hole`: the tensors do not
 * follow one another; `beyond-file`: data that is not there; `trailing-data`: bytes that no tensor owns;
 * `metadata`: `__metadata__` is not a map of strings; `extra-key`: a key that the format does not know;
 * `padding`: something other than spaces around the JSON.
 */
export type SafetensorsProblemKind =
  | 'duplicate-key'
  | 'entry'
  | 'size'
  | 'overlap'
  | 'hole'
  | 'beyond-file'
  | 'trailing-data'
  | 'metadata'
  | 'extra-key'
  | 'padding';

export interface SafetensorsProblem {
  readonly kind: SafetensorsProblemKind;
  /** One clause with the names and numbers; raw text. */
  readonly detail: string;
  /** Byte offset in the file, where there is one. */
  readonly offset?: number;
}

export interface SafetensorsFacts {
  /** In the order of the header. */
  readonly tensors: readonly TensorFact[];
  readonly metadata: ReadonlyMap<string, string>;
  readonly headerBytes: number;
  readonly problems: readonly SafetensorsProblem[];
  /** Problems of each kind that were only counted. */
  readonly more: ReadonlyMap<SafetensorsProblemKind, number>;
}
