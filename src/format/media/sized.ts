// Formats that say in their first bytes how long they are: RIFF (WebP, WAV), BMP, WOFF, and the table of a font.
import type { Bytes } from '../../core/bytes.ts';

const RECORD_BYTES = 16;
const HEAD_BYTES = 12;

/** RIFF: behind a name of four bytes; chunks fill up to even. */
export function endOfRiff(head: Buffer): number | undefined {
  const length = head.readUInt32LE(4);
  return 8 + length + (length % 2);
}

/** Programs leave it 0 where nobody reads it. */
export function endOfBmp(head: Buffer): number | undefined {
  const length = head.readUInt32LE(2);
  return length < 26 ? undefined : length;
}

export function endOfWoff(head: Buffer): number | undefined {
  return head.readUInt32BE(8);
}

/** The last byte of all tables, each filled up to four. */
export async function endOfFont(head: Buffer, bytes: Bytes): Promise<number | undefined> {
  const count = head.readUInt16BE(4);
  const data = Buffer.from(await bytes.read(HEAD_BYTES, count * RECORD_BYTES));
  if (count === 0 || data.length < count * RECORD_BYTES) return undefined;
  let end = HEAD_BYTES + data.length;
  for (let at = 0; at < data.length; at += RECORD_BYTES) {
    const length = data.readUInt32BE(at + 12);
    end = Math.max(end, data.readUInt32BE(at + 8) + length + ((4 - (length % 4)) % 4));
  }
  return end;
}
