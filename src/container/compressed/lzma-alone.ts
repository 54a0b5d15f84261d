// The LZMA format before xz: properties, dictionary size, decoded size, then one stream.
import type { Bytes } from '../../core/bytes.ts';
import { CompressedError } from './errors.ts';
import { frameEnded, Input } from './input.ts';
import { LzmaDecoder, SYMBOL_BYTES } from './lzma-decoder.ts';
import { CODER_START, LZMA_HEADER, type LzmaHeader, lzmaHeader } from './lzma-header.ts';
import { LzmaWindow } from './lzma-window.ts';
import type { Progress } from './model.ts';

const OUTPUT_BYTES = 2 ** 18;

/** Decodes one stream; nothing joins several. */
export async function* decodeLzmaAlone(
  bytes: Bytes,
  progress: Progress,
): AsyncGenerator<Uint8Array, void, undefined> {
  const input = new Input(bytes);
  const header = lzmaHeader(await input.peek(LZMA_HEADER + CODER_START));
  if (header === undefined) throw new CompressedError('DAMAGED', 'the LZMA header is cut off');
  await input.take(LZMA_HEADER);
  yield* decodeLzma(input, header);
  frameEnded(progress, input.position);
}

/**
 * Decodes one stream that has no header of its own, as containers hold it that keep the properties elsewhere. Throws
 * `CompressedError` behind the last good byte.
 */
export async function* decodeLzma(
  input: Input,
  header: LzmaHeader,
): AsyncGenerator<Uint8Array, void, undefined> {
  const window = new LzmaWindow(header.dictionary);
  const decoder = new LzmaDecoder(window, header.properties);
  await input.ensure(CODER_START);
  decoder.feed(input.data, input.at);
  decoder.startCoder();
  try {
    yield* decodeSymbols(input, decoder, window, header.size);
  } catch (thrown) {
    yield* window.takeOutput();
    throw thrown;
  }
  yield* window.takeOutput();
}

async function* decodeSymbols(
  input: Input,
  decoder: LzmaDecoder,
  window: LzmaWindow,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let rest = size; rest > 0;) {
    const count = Math.min(rest, OUTPUT_BYTES);
    const end = input.holdsEnd ? input.data.length : input.data.length - SYMBOL_BYTES;
    const { written, status } = decoder.run(count, end, rest);
    rest -= written;
    input.at = Math.min(decoder.at, input.data.length);
    if (decoder.at > input.data.length) throw new CompressedError('CUT', 'the LZMA data ends early');
    yield* window.takeOutput();
    if (status === 'end') return;
    if (status === 'input') await refill(input, decoder);
  }
  // Some encoders write the marker although the size is known.
  if (!decoder.isDone && decoder.run(1, input.data.length).status === 'end') input.at = decoder.at;
}

async function refill(input: Input, decoder: LzmaDecoder): Promise<void> {
  if (input.holdsEnd) throw new CompressedError('CUT', 'the LZMA data ends early');
  await input.ensure(SYMBOL_BYTES * 2);
  decoder.feed(input.data, input.at);
}
