// Recognises 7z archives by their signature; behind a program or other data, by the checksum of the header as well.
import { crc32 } from 'node:zlib';
import type { Bytes } from '../../core/bytes.ts';
import { SEVEN_ZIP_LIMITS } from './limits.ts';
import { SIGNATURE_HEADER } from './streams.ts';

const SIGNATURE = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]);

export function looksLikeSevenZip(head: Uint8Array): boolean {
  return head[0] === SIGNATURE[0] && SIGNATURE.equals(head.subarray(0, SIGNATURE.length));
}

/** Where an archive begins in the first 8 MiB; undefined when none does. Rejects with the origin's own error. */
export async function findSevenZip(bytes: Bytes): Promise<number | undefined> {
  const head = await bytes.read(0, SEVEN_ZIP_LIMITS.searched);
  if (looksLikeSevenZip(head)) return 0;
  const data = Buffer.from(head.buffer, head.byteOffset, head.length);
  for (let at = data.indexOf(SIGNATURE); at >= 0; at = data.indexOf(SIGNATURE, at + 1)) {
    const header = data.subarray(at, at + SIGNATURE_HEADER);
    if (header.length === SIGNATURE_HEADER && crc32(header.subarray(12)) === header.readUInt32LE(8))
      return at;
  }
  return undefined;
}
