// Limits of the safetensors reader, each with its reason.
export const SAFETENSORS_LIMITS = {
  /** MAX_HEADER_SIZE of the safetensors crate: loaders refuse anything above. */
  loaderHeaderBytes: 100_000_000,
  /** What is read here: the largest published headers have a few megabytes. Above it the header is not read. */
  headerBytes: 32 * 2 ** 20,
  /** A tensor's entry is about a dozen JSON values; the largest models have some hundred thousand tensors. */
  json: { depth: 16, values: 4_000_000 },
  /** Problems of one kind that are told apart; the rest is counted. */
  problemsPerKind: 20,
} as const;

/** The header's length stands in front of it as a little-endian u64. */
export const LENGTH_BYTES = 8;
