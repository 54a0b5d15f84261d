// Limits of the protobuf reader, each with its reason.
export const PROTOBUF_LIMITS = {
  /** The default recursion limit of protobuf's own readers: loaders refuse anything deeper. */
  depth: 100,
  /** Fields looked at in one file; graphs of large models have some million. */
  fields: 50_000_000,
  /** Bytes of one string that are kept; names, operators and paths are far shorter. */
  textBytes: 64 * 1024,
  /** Values kept in one message that is handed over, with everything inside it. */
  valuesPerUnit: 1_000_000,
  /** Bytes of packed numbers in one field of those that are kept: dimensions and flags, never weights. */
  packedBytes: 4 * 2 ** 20,
  /** Bytes of strings kept in one message that is handed over. */
  textPerUnit: 32 * 2 ** 20,
} as const;
