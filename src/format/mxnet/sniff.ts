// Tells MXNet's parameter files from others.

/** kMXAPINDArrayListMagic. */
export const PARAMS_MAGIC = Buffer.from('1201000000000000', 'hex');

export function looksLikeParams(head: Uint8Array): boolean {
  return head.length >= 16 && PARAMS_MAGIC.equals(head.subarray(0, PARAMS_MAGIC.length));
}
