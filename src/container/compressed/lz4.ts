// LZ4 frames (LZ4 Frame Format 1.6.x): blocks of at most 4 MiB with 64 KiB of history.
import type { Bytes } from '../../core/bytes.ts';
import { CompressedError } from './errors.ts';
import { frameEnded, Input, startsWith } from './input.ts';
import { LZ4_MAGIC } from './magic.ts';
import type { Progress } from './model.ts';
import { skipSkippable } from './skippable.ts';

const HISTORY = 65_536;
/** Bits of the FLG byte. */
const FLAG = { dictionary: 0x01, contentChecksum: 0x04, contentSize: 0x08, blockChecksum: 0x10 } as const;
/** An uncompressed block. */
const STORED = 0x8000_0000;

/** Decodes LZ4 frames. Blocks may always refer to the history, which decodes independent ones as well. */
export async function* decodeLz4(
  bytes: Bytes,
  progress: Progress,
): AsyncGenerator<Uint8Array, void, undefined> {
  const input = new Input(bytes);
  for (;;) {
    await skipSkippable(input, progress);
    if (!startsWith(await input.peek(4), LZ4_MAGIC)) return;
    yield* decodeFrame(input);
    frameEnded(progress, input.position);
  }
}

async function* decodeFrame(input: Input): AsyncGenerator<Uint8Array, void, undefined> {
  const [flags, blockBytes] = await readHeader(input);
  const buffer = new Uint8Array(HISTORY + blockBytes);
  let history = 0;
  for (;;) {
    const size = readU32(await input.take(4));
    if (size === 0) break;
    const packed = size >= STORED ? size - STORED : size;
    if (packed > blockBytes) throw new CompressedError('DAMAGED', 'a block is larger than its frame allows');
    const block = await input.take(packed);
    let length = packed;
    let damage: CompressedError | undefined;
    if (size >= STORED) buffer.set(block, history);
    else [length, damage] = decodeBlock(block, buffer, history);
    yield buffer.slice(history, history + length);
    if (damage !== undefined) throw damage;
    if ((flags & FLAG.blockChecksum) !== 0) await input.take(4);
    const end = history + length;
    const kept = Math.min(HISTORY, end);
    buffer.copyWithin(0, end - kept, end);
    history = kept;
  }
  if ((flags & FLAG.contentChecksum) !== 0) await input.take(4);
}

/** The flags and the bytes of the largest block. */
async function readHeader(input: Input): Promise<[flags: number, blockBytes: number]> {
  const header = await input.take(6);
  const flags = header[4] ?? 0;
  const sizeId = ((header[5] ?? 0) >> 4) & 7;
  if (flags >> 6 !== 1 || sizeId < 4)
    throw new CompressedError('UNSUPPORTED', 'an LZ4 frame of another version');
  if ((flags & FLAG.dictionary) !== 0) {
    throw new CompressedError('UNSUPPORTED', 'the LZ4 frame needs a dictionary that is not in it');
  }
  await input.take((flags & FLAG.contentSize) === 0 ? 1 : 9);
  return [flags, 2 ** (8 + 2 * sizeId)];
}

/**
 * Decodes one block behind the `start` bytes of history in `out`; how many bytes came of it, and what stopped it
 * early.
 */
function decodeBlock(
  block: Uint8Array,
  out: Uint8Array,
  start: number,
): [length: number, damage: CompressedError | undefined] {
  let to = start;
  const stop = (why: string): [number, CompressedError] => [to - start, new CompressedError('DAMAGED', why)];
  for (let at = 0; at < block.length;) {
    const token = block[at++] ?? 0;
    let literals = token >> 4;
    if (literals === 15) [literals, at] = readLength(block, at);
    if (literals > block.length - at || literals > out.length - to)
      return stop('an LZ4 block overruns its end');
    out.set(block.subarray(at, at + literals), to);
    at += literals;
    to += literals;
    if (at >= block.length) break;
    const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
    at += 2;
    let length = token & 15;
    if (length === 15) [length, at] = readLength(block, at);
    length += 4;
    if (distance === 0 || distance > to) return stop('an LZ4 block refers to bytes before its start');
    if (length > out.length - to) return stop('an LZ4 block overruns its end');
    for (const end = to + length; to < end; to++) out[to] = out[to - distance] ?? 0;
  }
  return [to - start, undefined];
}

/** The rest of a length of 15 or more. It cannot overrun: a longer one than the buffer is refused by the caller. */
function readLength(block: Uint8Array, from: number): [length: number, at: number] {
  let length = 15;
  let at = from;
  for (;;) {
    const byte = block[at++] ?? 0;
    length += byte;
    if (byte !== 255) return [length, at];
  }
}

function readU32(data: Uint8Array): number {
  return new DataView(data.buffer, data.byteOffset, 4).getUint32(0, true);
}
