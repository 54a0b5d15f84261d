// The xz container (The .xz File Format 1.1): streams of blocks, each filtered by LZMA2, then an index.
import type { Bytes } from '../../core/bytes.ts';
import { CompressedError } from './errors.ts';
import { frameEnded, Input, startsWith } from './input.ts';
import { decodeLzma2, lzma2Dictionary } from './lzma2.ts';
import { XZ_MAGIC } from './magic.ts';
import type { Progress } from './model.ts';

const HEADER = 12;
const FOOTER = 12;
const LZMA2_FILTER = 0x21;
/** Bits of a block header's flags. */
const FLAG = { filters: 0x03, packedSize: 0x40, size: 0x80 } as const;
/** Bytes of the check behind each block, by its kind: none, CRC32, CRC64, SHA-256, and reserved ones between. */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64] as const;

/** Decodes xz streams with any zero padding between them, as liblzma's LZMA_CONCATENATED and Python's lzma do. */
export async function* decodeXz(
  bytes: Bytes,
  progress: Progress,
): AsyncGenerator<Uint8Array, void, undefined> {
  const input = new Input(bytes);
  while (startsWith(await input.peek(6), XZ_MAGIC)) {
    const header = await input.take(HEADER);
    const check = CHECK_BYTES[(header[7] ?? 0) & 0x0f] ?? 0;
    yield* decodeBlocks(input, check);
    await skipIndex(input);
    await input.take(FOOTER);
    frameEnded(progress, input.position);
    await skipPadding(input);
  }
}

/** Blocks up to the zero byte with which the index begins; that byte is taken. */
async function* decodeBlocks(input: Input, check: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    const start = input.position;
    const [units = 0] = await input.take(1);
    if (units === 0) return;
    const dictionary = dictionaryOf(await input.take(units * 4 + 3));
    yield* decodeLzma2(input, dictionary);
    await input.take((4 - ((input.position - start) % 4)) % 4);
    await input.take(check);
  }
}

/** The dictionary size of a block header that names no filter but LZMA2. */
function dictionaryOf(header: Uint8Array): number {
  const flags = header[0] ?? 0;
  if ((flags & FLAG.filters) !== 0) throw unsupported();
  const fields = { data: header, at: 1 };
  if ((flags & FLAG.packedSize) !== 0) readNumber(fields);
  if ((flags & FLAG.size) !== 0) readNumber(fields);
  if (readNumber(fields) !== LZMA2_FILTER || readNumber(fields) !== 1) throw unsupported();
  return lzma2Dictionary(header[fields.at] ?? 0);
}

/** Seven bits in each byte, the lowest first. */
function readNumber(fields: { readonly data: Uint8Array; at: number }): number {
  let value = 0;
  for (let shift = 0; shift < 63; shift += 7) {
    const byte = fields.data[fields.at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
  throw new CompressedError('DAMAGED', 'an xz block header holds a number that does not end');
}

/** The index tells where the blocks are: nothing that was not seen on the way. */
async function skipIndex(input: Input): Promise<void> {
  const start = input.position - 1;
  const records = await takeNumber(input);
  for (let field = 0; field < records * 2; field++) await takeNumber(input);
  await input.take((4 - ((input.position - start) % 4)) % 4);
  await input.take(4);
}

async function takeNumber(input: Input): Promise<number> {
  let value = 0;
  for (let shift = 0; shift < 63; shift += 7) {
    if (input.available === 0 && (await input.ensure(1)) === 0) {
      throw new CompressedError('DAMAGED', 'the file ends within the index of an xz stream');
    }
    const byte = input.data[input.at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
  throw new CompressedError('DAMAGED', 'the index of an xz stream holds a number that does not end');
}

/** Zeros behind a stream, in fours; anything else is left where it is. */
async function skipPadding(input: Input): Promise<void> {
  for (;;) {
    const next = await input.peek(4);
    if (next.length < 4 || next.some((byte) => byte !== 0)) return;
    await input.take(4);
  }
}

function unsupported(): CompressedError {
  return new CompressedError('UNSUPPORTED', 'an xz block uses a filter other than LZMA2');
}
