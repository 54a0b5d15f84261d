// Random-access bytes: the one way every reader sees a file, a zip member or a remote object.

/** Bytes at an origin that does not matter to the reader. `size` is in bytes and never changes. */
export interface Bytes {
  readonly size: number;
  /** Whether the bytes are held in memory rather than read from where they are. */
  readonly inMemory?: boolean;
  /** Whether each read gives memory that nobody else knows of, so that whoever reads may give it away. */
  readonly givesAway?: boolean;
  /**
   * Resolves to the bytes of `[offset, offset + length)`, cut at `size`; empty past the end.
   * Rejects with the origin's own error when the bytes cannot be had.
   */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Bytes already in memory. */
export function memoryBytes(data: Uint8Array): Bytes {
  return {
    size: data.length,
    inMemory: true,
    read: (offset, length) => Promise.resolve(data.subarray(offset, offset + Math.max(0, length))),
  };
}

/** The part `[offset, offset + length)` of other bytes, cut where they end. */
export function sliceBytes(whole: Bytes, offset: number, length: number): Bytes {
  const start = Math.min(Math.max(0, offset), whole.size);
  const size = Math.max(0, Math.min(length, whole.size - start));
  return {
    size,
    read: (at, count) => whole.read(start + at, Math.max(0, Math.min(count, size - at))),
  };
}

/** Reads everything in chunks, in order: for hashing and for streams that must be seen whole. */
export async function* chunksOf(bytes: Bytes, chunkSize = 1 << 20): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < bytes.size; offset += chunkSize) {
    yield await bytes.read(offset, chunkSize);
  }
}
