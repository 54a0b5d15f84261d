// Every limit of the numpy readers, with its reason.

export const NUMPY_LIMITS = {
  /** Bytes of a header. numpy itself refuses more than 10,000 unless it is told to trust the file. */
  headerBytes: 2 ** 20,
  /** Levels of nesting in a header's literal: structured types in structured types. */
  depth: 64,
  /** Values in a header's literal. */
  values: 100_000,
  /** Arrays saved one behind the other into one file. */
  arrays: 1000,
} as const;
