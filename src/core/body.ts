// Reads the body of an answer whole, within a limit: what answers may send more than anybody asked for.

/**
 * All bytes of a body, at most `limit`. Rejects with what `tooLarge` makes as soon as there is one more, with what
 * `watch` throws for a chunk, or with what the body itself says. None of the chunks is kept beyond that.
 */
export async function readAtMost(
  body: AsyncIterable<Uint8Array> | null | undefined,
  limit: number,
  tooLarge: () => Error,
  watch: (chunk: Uint8Array) => void = () => undefined,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    watch(chunk);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
