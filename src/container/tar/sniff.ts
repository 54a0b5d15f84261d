// Recognises tar archives by their first header.
import { BLOCK, readHeader } from './header.ts';

/** Whether a header with a right checksum and a name comes first. `head` needs 512 bytes. */
export function looksLikeTar(head: Uint8Array): boolean {
  const header = readHeader(head.subarray(0, BLOCK));
  return header !== undefined && header.name !== '';
}
