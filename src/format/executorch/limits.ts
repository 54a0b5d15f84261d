// Limits of the ExecuTorch reader, each with its reason.
export const EXECUTORCH_LIMITS = {
  /** Methods of one program; language models have some. */
  plans: 1_000,
  /** Kinds of operators and backends of one plan; the largest have some hundred. */
  names: 20_000,
  /** Values and instructions; large models have some ten thousand of each. */
  values: 2_000_000,
  chains: 10_000,
  segments: 1_000_000,
  /** Test suites of a bundle, tests of a suite, values of a test: one suite for each method. */
  suites: 1_000,
  tests: 100_000,
  inputs: 100_000,
  /** Dimensions of a tensor: loaders take 16. */
  dimensions: 64,
  /** Bytes of one name. */
  nameBytes: 1_024,
  /** Problems that are told apart. */
  problems: 20,
} as const;
