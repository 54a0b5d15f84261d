// Cheap recognition of zip archives, at the start of a file and at its end.
import type { Bytes } from '../../core/bytes.ts';
import { ZIP_LIMITS } from './limits.ts';
import { END_BYTES, END_SIGNATURE, LOCAL_SIGNATURE } from './signatures.ts';

/** Whether the first bytes are a local file header or the end record of an empty archive (APPNOTE 4.3.7, 4.3.16). */
export function looksLikeZip(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const signature = new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true);
  return signature === LOCAL_SIGNATURE || signature === END_SIGNATURE;
}

/**
 * Whether an end of central directory record is near the end of the file, whatever the file begins with: readers
 * that search from the end (miniz, Python's zipfile) open such a file as a zip. Reads at most 70 KiB.
 */
export async function hasZipTail(bytes: Bytes): Promise<boolean> {
  const start = Math.max(0, bytes.size - ZIP_LIMITS.tailBytes);
  const data = await bytes.read(start, bytes.size - start);
  const tail = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const at = tail.lastIndexOf('PK\x05\x06', Math.max(0, tail.length - END_BYTES), 'latin1');
  return at >= 0 && tail.length - at >= END_BYTES;
}
