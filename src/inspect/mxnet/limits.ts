// How much of a file of MXNet is read.

/** Bytes of a graph; the largest have some MB. */
export const MAX_BYTES = 64 * 2 ** 20;
