// The limits of the marshal reader, with their reasons.

export const MARSHAL_LIMITS = {
  /** Bytes of one code object: functions in a model are a few KB; a whole program would be this much. */
  bytes: 4 * 2 ** 20,
  /** Nesting. A function in a function in a class is 10; CPython itself stops at 2000, our own stack far earlier. */
  depth: 200,
  /** Objects read in all. */
  objects: 200_000,
  /** Names and texts kept of one payload: enough for the sentence about it. */
  kept: 256,
  /** Characters kept of one text. */
  text: 200,
} as const;
