// Limits of the GGUF reader, each with its reason.
export const GGUF_LIMITS = {
  /** GGML_MAX_DIMS: ggml has no tensors of more dimensions. */
  dimensions: 4,
  /** GGML_MAX_NAME, the terminating zero included. */
  nameBytes: 64,
  /** The specification's limit for keys. */
  keyBytes: 65_535,
  /** Tensors of one file: the largest mixtures of experts have some thousands. */
  tensors: 1_000_000,
  /** Metadata entries of one file: real files have dozens. */
  entries: 100_000,
  /** Elements of string arrays in one file, each of which is looked at: the largest vocabularies have half a million. */
  strings: 20_000_000,
  /** Arrays inside arrays: the specification allows them, ggml does not, nobody writes them. */
  depth: 4,
  /** Above any file: a length beyond it is written to overflow arithmetic, not by accident. */
  plausible: 2 ** 48,
  /** Chat templates that are handed on; models have one, or a handful under names. */
  templates: 64,
  /** Problems of one kind that are told apart. */
  problemsPerKind: 20,
} as const;
