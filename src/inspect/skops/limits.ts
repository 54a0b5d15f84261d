// How much of a file of skops is read.

/** Bytes of a schema. A large forest has some ten MB. */
export const MAX_BYTES = 128 * 2 ** 20;
