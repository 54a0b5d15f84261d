// Limits of the ONNX reader, each with its reason.
export const ONNX_LIMITS = {
  /** Kinds of operators: ONNX and its extensions have less than a thousand together. */
  operators: 10_000,
  /** Files that tensors are kept in: models have one, or one per tensor. */
  externals: 100_000,
  functions: 100_000,
  tensors: 1_000_000,
  compiled: 1_000,
  /** Top-level fields that recognition looks at; functions and metadata come one by one. */
  outline: 4_096,
  /** Fields of a graph or node that recognition looks at. */
  shape: 256,
  /** Messages of one field that recognition looks into. */
  candidates: 16,
} as const;
