// The limits of the Jinja reader, with their reasons.

export const JINJA_LIMITS = {
  /** Bytes of a template. The longest chat templates of well-known models have some 50 KB. */
  bytes: 2 ** 20,
  /** Tokens of all tags together. */
  tokens: 300_000,
  /** Expressions inside expressions. Jinja's own parser recurses and gives up below a hundred. */
  depth: 100,
  /** Problems that are listed; one is enough to say that the template was not read to its end. */
  problems: 20,
  /** Values that one expression may stand for: enough for a variable that is set in two branches. */
  alternatives: 8,
  /** Characters of a value that is worked out: names are short. */
  valueLength: 1024,
  /** Items of a list that is worked out. */
  items: 256,
  /** Steps of working out values, over the whole template. */
  steps: 200_000,
} as const;
