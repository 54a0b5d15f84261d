// The limits of the YAML reader, with their reasons.

export const YAML_LIMITS = {
  /** Characters of a file. Configurations have some thousand; lock files and data sets are not what is looked for. */
  characters: 4 * 2 ** 20,
  /** Levels of nesting. Python's own reader recurses and gives up near a thousand. */
  depth: 200,
  /** Values in all. */
  values: 500_000,
} as const;
