// LZMA2, as xz blocks hold it: chunks of LZMA or of plain data, each with what it resets.
import type { Bytes } from '../../core/bytes.ts';
import { CompressedError } from './errors.ts';
import { frameEnded, Input } from './input.ts';
import { LzmaDecoder } from './lzma-decoder.ts';
import { type LzmaProperties, lzmaProperties } from './lzma-header.ts';
import { LzmaWindow } from './lzma-window.ts';
import type { Progress } from './model.ts';

/** What `xz -9` asks for, the most that a preset of liblzma has. */
const LARGEST_PRESET = 64 * 2 ** 20;

/** Decodes chunks without a container, as liblzma's raw encoder writes them with any of its presets. */
export async function* decodeRawLzma2(
  bytes: Bytes,
  progress: Progress,
): AsyncGenerator<Uint8Array, void, undefined> {
  const input = new Input(bytes);
  yield* decodeLzma2(input, LARGEST_PRESET);
  frameEnded(progress, input.position);
}

/** Decodes chunks up to the end marker (a zero). `dictionary` is the window in bytes. */
export async function* decodeLzma2(
  input: Input,
  dictionary: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const window = new LzmaWindow(dictionary);
  const chunks = new Chunks(input, window);
  for (let goesOn = true; goesOn;) {
    try {
      goesOn = await chunks.decodeNext();
    } catch (thrown) {
      // What comes before the damage is what a loader acts on.
      yield* window.takeOutput();
      throw thrown;
    }
    yield* window.takeOutput();
  }
}

/** The window in bytes that the one byte of LZMA2's properties stands for. Throws DAMAGED for an impossible one. */
export function lzma2Dictionary(bits: number): number {
  if (bits > 40) throw damaged('names an impossible dictionary');
  return bits === 40 ? 0xffffffff : (2 | (bits & 1)) * 2 ** (Math.floor(bits / 2) + 11);
}

class Chunks {
  private readonly input: Input;
  private readonly window: LzmaWindow;
  private decoder: LzmaDecoder | undefined;
  private isFirst = true;

  constructor(input: Input, window: LzmaWindow) {
    this.input = input;
    this.window = window;
  }

  /** Decodes one chunk into the window; false at the end marker. */
  async decodeNext(): Promise<boolean> {
    const { input, window } = this;
    const [control = 0] = await input.take(1);
    if (control === 0) return false;
    if (control > 2 && control < 0x80) throw damaged('has a chunk of no known kind');
    const resetsWindow = control === 1 || control >= 0xe0;
    if (this.isFirst && !resetsWindow) throw damaged('does not begin by resetting its window');
    if (resetsWindow) window.reset();
    this.isFirst = false;
    if (control >= 0x80) await this.decodeLzma(control);
    else window.putAll(await input.take(readU16(await input.take(2)) + 1));
    return true;
  }

  private async decodeLzma(control: number): Promise<void> {
    const header = await this.input.take(4);
    const size = ((control & 0x1f) << 16) + readU16(header) + 1;
    const packed = readU16(header.subarray(2)) + 1;
    const reset = (control >> 5) & 3;
    if (reset >= 2) this.decoder = new LzmaDecoder(this.window, propertiesOf(await this.input.take(1)));
    else if (reset === 1) this.decoder?.reset();
    if (this.decoder === undefined) throw damaged('has a chunk without properties');
    await decodeChunk(this.input, this.decoder, size, packed);
  }
}

/** Decodes one chunk into the window of the decoder. */
async function decodeChunk(input: Input, decoder: LzmaDecoder, size: number, packed: number): Promise<void> {
  const chunk = await input.take(Math.min(await input.ensure(packed), packed));
  decoder.feed(chunk, 0);
  decoder.startCoder();
  const { written } = decoder.run(size, chunk.length);
  if (written < size || decoder.at > chunk.length) throw damaged('has a chunk that ends early');
}

function propertiesOf([byte = 0]: Uint8Array): LzmaProperties {
  const properties = lzmaProperties(byte);
  if (properties === undefined) throw damaged('has impossible properties');
  return properties;
}

function readU16(data: Uint8Array): number {
  return ((data[0] ?? 0) << 8) | (data[1] ?? 0);
}

function damaged(why: string): CompressedError {
  return new CompressedError('DAMAGED', `LZMA2 data ${why}`);
}
