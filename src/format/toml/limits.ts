// The limits of the TOML reader, with their reasons.

export const TOML_LIMITS = {
  /** The largest lock files of monorepos have some megabytes. */
  characters: 16 * 2 ** 20,
  /** What the library is given: it needs up to 4 seconds for a dense megabyte. */
  library: 2 ** 20,
  /** Levels of arrays and inline tables; the library recurses. */
  depth: 64,
  /** Keys of one dotted key or header; each becomes a level of the tree. */
  keys: 32,
  /** Values in all that the scanner takes: each costs about 100 bytes. The library's limit keeps it below that. */
  values: 2_000_000,
} as const;
