// bzip2: block by block, each of at most 900,000 bytes before its run-length coding is undone.
import type { Bytes } from '../../core/bytes.ts';
import { BitReader } from './bit-reader.ts';
import { readSymbols } from './bzip2-symbols.ts';
import { CompressedError } from './errors.ts';
import { frameEnded, Input, startsWith } from './input.ts';
import { BZIP2_MAGIC } from './magic.ts';
import type { Progress } from './model.ts';

/** The two 48-bit magics, in halves of 24 bits: of a block (pi) and of the end of a stream (its square root). */
const BLOCK = [0x314159, 0x265359] as const;
const STREAM_END = [0x177245, 0x385090] as const;

/**
 * Bytes that one block can take: 900,001 symbols of 20 bits at most, 18,002 selectors of 6, six tables. Once they
 * are in memory, a block is decoded without waiting.
 */
const BLOCK_INPUT = 2.5 * 2 ** 20;
const OUTPUT_BYTES = 2 ** 20;

/** Decodes bzip2 streams, as many as there are: Python's bz2 joins them. */
export async function* decodeBzip2(
  bytes: Bytes,
  progress: Progress,
): AsyncGenerator<Uint8Array, void, undefined> {
  const input = new Input(bytes);
  for (;;) {
    const head = await input.peek(4);
    const level = (head[3] ?? 0) - 0x30;
    if (!startsWith(head, BZIP2_MAGIC) || level < 1 || level > 9) return;
    await input.take(4);
    yield* decodeBlocks(input, level * 100_000);
    frameEnded(progress, input.position);
  }
}

async function* decodeBlocks(input: Input, blockSize: number): AsyncGenerator<Uint8Array, void, undefined> {
  const table = new Uint32Array(blockSize);
  let bit = 0;
  for (;;) {
    await input.ensure(BLOCK_INPUT);
    const reader = new BitReader(input.data, input.at, bit);
    const magic = [reader.bits(24), reader.bits(24)];
    const isEnd = magic[0] === STREAM_END[0] && magic[1] === STREAM_END[1];
    if (!isEnd && (magic[0] !== BLOCK[0] || magic[1] !== BLOCK[1])) {
      throw new CompressedError('DAMAGED', 'a bzip2 block does not begin where it should');
    }
    reader.bits(16);
    reader.bits(16);
    if (isEnd) {
      input.at = Math.min(input.data.length, reader.byteEnd);
      return;
    }
    if (reader.bits(1) === 1) throw new CompressedError('UNSUPPORTED', 'a randomised bzip2 block');
    const origin = reader.bits(24);
    const length = readSymbols(reader, table);
    if (origin >= length) throw new CompressedError('DAMAGED', 'a bzip2 block begins outside itself');
    yield* untransform(table, length, origin);
    bit = reader.bitInByte;
    input.at = reader.byte;
  }
}

/** Undoes the Burrows-Wheeler transform and the first run-length coding: four equal bytes, then a count. */
function* untransform(table: Uint32Array, length: number, origin: number): Generator<Uint8Array> {
  let out = new Uint8Array(OUTPUT_BYTES);
  let to = 0;
  let next = (table[origin] ?? 0) >>> 8;
  let run = 0;
  let last = -1;
  for (let count = 0; count < length; count++) {
    const entry = table[next] ?? 0;
    const byte = entry & 0xff;
    next = entry >>> 8;
    if (to + 256 > OUTPUT_BYTES) {
      yield out.subarray(0, to);
      out = new Uint8Array(OUTPUT_BYTES);
      to = 0;
    }
    if (run === 4) {
      out.fill(last, to, to + byte);
      to += byte;
      run = 0;
      last = -1;
      continue;
    }
    run = byte === last ? run + 1 : 1;
    last = byte;
    out[to++] = byte;
  }
  if (to > 0) yield out.subarray(0, to);
}
