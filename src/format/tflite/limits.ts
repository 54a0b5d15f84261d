// Limits of the TFLite reader, each with its reason.
export const TFLITE_LIMITS = {
  /** Kinds of operators: an index of them has to fit 32 bits, real models have dozens. */
  codes: 65_536,
  subgraphs: 10_000,
  /** Operators, tensors and buffers: large models have some ten thousand of each. */
  operators: 2_000_000,
  buffers: 2_000_000,
  /** Bytes of one name. */
  nameBytes: 4096,
  /** Options of one custom operator that are read: a NodeDef and its name. */
  optionBytes: 4 * 2 ** 20,
  /** Operators that run TensorFlow's, each of which is told. */
  flex: 100_000,
  /** Strings of one constant that are told, and bytes of the constant that are read. */
  strings: 64,
  stringBytes: 64 * 1024,
  /** Problems that are told apart. */
  problems: 20,
} as const;
