// Skippable frames, which LZ4 and Zstandard share: a magic of sixteen values, a length, data for someone else.
import { CompressedError } from './errors.ts';
import { frameEnded, type Input } from './input.ts';
import type { Progress } from './model.ts';

/** Whether the four bytes are 0x184D2A50 to 0x184D2A5F, little-endian. */
export function isSkippable(data: Uint8Array): boolean {
  return ((data[0] ?? 0) & 0xf0) === 0x50 && data[1] === 0x2a && data[2] === 0x4d && data[3] === 0x18;
}

/** Moves the input behind all skippable frames that come next; they count as frames. */
export async function skipSkippable(input: Input, progress: Progress): Promise<void> {
  for (let head = await input.peek(8); isSkippable(head); head = await input.peek(8)) {
    const length =
      head.length < 8 ? Infinity : new DataView(head.buffer, head.byteOffset, 8).getUint32(4, true);
    if (length > input.bytes.size - input.position - 8) {
      throw new CompressedError('DAMAGED', 'a skippable frame is longer than the file');
    }
    input.seek(input.position + 8 + length);
    frameEnded(progress, input.position);
  }
}
