// The history that LZMA matches refer to: a ring that grows as it fills, and hands out what was written.
import { CompressedError } from './errors.ts';
import { COMPRESSED_LIMITS } from './limits.ts';

const FIRST_BYTES = 2 ** 16;

export class LzmaWindow {
  data: Uint8Array;
  /** Where the next byte goes. */
  at = 0;
  /** Bytes written since the last reset: matches refer to them, and the bit models depend on their number. */
  written = 0;
  private handedOut = 0;
  private readonly pending: Uint8Array[] = [];
  private readonly dictionary: number;
  private readonly largest: number;

  /** `dictionary` is what the stream asks for; no more than the limit is ever held. */
  constructor(dictionary: number) {
    this.dictionary = Math.max(4096, dictionary);
    this.largest = Math.min(this.dictionary, COMPRESSED_LIMITS.window);
    this.data = new Uint8Array(Math.min(this.largest, FIRST_BYTES));
  }

  /** Forgets the history; what was written before stays to be handed out. */
  reset(): void {
    this.written = 0;
  }

  /** The byte `distance` back, from 1; 0 when there is none, as a decoder starts. */
  byteBack(distance: number): number {
    const from = this.at - distance;
    return this.data[from < 0 ? from + this.data.length : from] ?? 0;
  }

  put(byte: number): void {
    this.data[this.at++] = byte;
    this.written++;
    if (this.at === this.data.length) this.turn();
  }

  putAll(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) {
      const count = Math.min(bytes.length - from, this.data.length - this.at);
      this.data.set(bytes.subarray(from, from + count), this.at);
      this.at += count;
      this.written += count;
      from += count;
      if (this.at === this.data.length) this.turn();
    }
  }

  /** Repeats `length` bytes from `distance` back. Throws when the history does not reach so far. */
  copy(distance: number, length: number): void {
    if (distance > this.written || distance > this.dictionary) {
      throw new CompressedError('DAMAGED', 'LZMA data refers to bytes before its start');
    }
    if (distance > this.largest) {
      throw new CompressedError('BUDGET', `LZMA data needs a window of more than ${this.largest} bytes`);
    }
    const end = this.at + length;
    if (end >= this.data.length || distance > this.at) {
      for (let left = length; left > 0; left--) this.put(this.byteBack(distance));
      return;
    }
    // The common case: neither end of the match is where the ring turns.
    const { data } = this;
    for (let to = this.at; to < end; to++) data[to] = data[to - distance] ?? 0;
    this.at = end;
    this.written += length;
  }

  /** What was written since the last time. */
  takeOutput(): Uint8Array[] {
    if (this.at > this.handedOut) this.pending.push(this.data.slice(this.handedOut, this.at));
    this.handedOut = this.at;
    return this.pending.splice(0);
  }

  /** At the end of the buffer: a larger one, or back to its start. */
  private turn(): void {
    if (this.data.length < this.largest) {
      const larger = new Uint8Array(Math.min(this.largest, this.data.length * 2));
      larger.set(this.data);
      this.data = larger;
      return;
    }
    this.pending.push(this.data.slice(this.handedOut));
    this.handedOut = 0;
    this.at = 0;
  }
}
