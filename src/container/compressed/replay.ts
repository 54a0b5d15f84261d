// Decoded bytes too many to hold: the first ones are in memory, later ones are decoded again as they are read.
import type { Bytes } from '../../core/bytes.ts';
import { CompressedError } from './errors.ts';
import { COMPRESSED_LIMITS } from './limits.ts';

/**
 * Reads go forward at the cost of decoding once; a read that goes back further than what is remembered starts
 * again. `read` rejects with `CompressedError` BUDGET when that happened too often.
 */
export class ReplayedBytes implements Bytes {
  readonly size: number;
  /** They cost the same as if they were: what is unpacked from one file is counted. */
  readonly inMemory = true;
  private readonly prefix: Uint8Array;
  private readonly decode: () => AsyncGenerator<Uint8Array>;
  private source: AsyncGenerator<Uint8Array> | undefined;
  /** The pieces that were decoded last, in order, and the offsets of the first and behind the last. */
  private recent: Uint8Array[] = [];
  private start = 0;
  private end = 0;
  private spent = 0;
  /** Reads are answered one after the other: they share the decoder. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(prefix: Uint8Array, size: number, decode: () => AsyncGenerator<Uint8Array>) {
    this.prefix = prefix;
    this.size = size;
    this.decode = decode;
  }

  read(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(this.size, offset + Math.max(0, length));
    if (end <= this.prefix.length || end <= offset) return Promise.resolve(this.prefix.subarray(offset, end));
    const answer = this.last.then(() => this.readBehind(offset, end));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async readBehind(offset: number, end: number): Promise<Uint8Array> {
    const result = new Uint8Array(end - offset);
    result.set(this.prefix.subarray(offset, end));
    let at = Math.max(offset, this.prefix.length);
    if (at < this.start) await this.restart();
    while (at < end) {
      if (at >= this.end && !(await this.advance())) return result.subarray(0, at - offset);
      at += this.copyRecent(result, offset, at, end);
    }
    return result;
  }

  /** Copies what is remembered of `[at, end)` to its place; how much that was. */
  private copyRecent(result: Uint8Array, offset: number, at: number, end: number): number {
    let pieceStart = this.start;
    let copied = 0;
    for (const piece of this.recent) {
      const from = at + copied - pieceStart;
      if (from >= 0 && from < piece.length && at + copied < end) {
        const part = piece.subarray(from, from + end - at - copied);
        result.set(part, at + copied - offset);
        copied += part.length;
      }
      pieceStart += piece.length;
    }
    return copied;
  }

  private async restart(): Promise<void> {
    await this.source?.return(undefined);
    this.source = undefined;
    this.recent = [];
    this.start = 0;
    this.end = 0;
  }

  /** Decodes one more piece; false when there is none, as happens when the origin changed. */
  private async advance(): Promise<boolean> {
    this.source ??= this.decode();
    const { value, done } = await this.source.next();
    if (done === true || value === undefined) return false;
    this.recent.push(value);
    this.end += value.length;
    this.spent += value.length;
    while (this.end - this.start - (this.recent[0]?.length ?? 0) > COMPRESSED_LIMITS.recent) {
      this.start += this.recent.shift()?.length ?? 0;
    }
    if (this.spent > COMPRESSED_LIMITS.replayed) {
      throw new CompressedError('BUDGET', 'the compressed data would have to be decoded too many times');
    }
    return true;
  }
}
