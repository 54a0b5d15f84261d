// What every format says about a tensor: enough to compare two versions of a model without reading the weights.

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
}
