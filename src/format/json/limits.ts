// Limits of the JSON reader, each with its reason.

export interface JsonLimits {
  /** Containers inside containers. */
  readonly depth: number;
  /** Scalars, arrays and objects together. */
  readonly values: number;
}

export const JSON_LIMITS: JsonLimits = {
  /** serde_json stops at 128 and Python near 1000; no configuration is nested deeper than a dozen or two. */
  depth: 256,
  /** A vocabulary has some hundred thousand entries; each value costs about 100 bytes of memory. */
  values: 2_000_000,
};

/** Duplicates that are reported; one is enough to distrust a file. */
export const MAX_DUPLICATES = 100;
