// The limits of the Keras configuration reader, with their reasons.

export const KERAS_LIMITS = {
  /** Bytes of a configuration. The largest architectures describe themselves in a few MB. */
  bytes: 64 * 2 ** 20,
  /** Levels of nesting. Python's own reader recurses and gives up near a thousand. */
  depth: 10_000,
  /** Values in all, some 150 bytes of memory each. The largest architectures have 100,000; vocabularies add words. */
  values: 1_000_000,
  /** Keras objects that are judged. Large models describe a few ten thousand. */
  objects: 100_000,
  /** Readings of one object whose keys are given twice: enough to see what hides behind what. */
  readings: 8,
} as const;
