// The range coder of LZMA and its adaptive bits (LZMA SDK, lzma.txt). The decoder is one rather than has one: a bit is
// then a call on the object itself, of which a file has as many as it has bits.
import { CompressedError } from './errors.ts';

/** Half, of a probability with eleven bits. */
const EVEN = 1024;
const MOVE_BITS = 5;
/** The coder takes another byte when the top byte of its range is empty. */
const TOP_BYTE = 0xff000000;
/** Turns an unsigned comparison into a signed one. */
const SIGN = 0x80000000;

export class RangeCoder {
  private readonly probs: Uint16Array;
  /** Unsigned, but held as signed integers, which the runtime keeps out of the heap. */
  private range = 0;
  private code = 0;
  private data: Uint8Array = new Uint8Array();
  /** The next byte of the input. */
  at = 0;

  /** Every bit is as likely as not. */
  constructor(probabilities: number) {
    this.probs = new Uint16Array(probabilities).fill(EVEN);
  }

  /** Every bit is as likely as not again. */
  protected forget(): void {
    this.probs.fill(EVEN);
  }

  /** The input from `at` on; `run` reads it until `end`. */
  feed(data: Uint8Array, at: number): void {
    this.data = data;
    this.at = at;
  }

  /** Begins a range-coded stream: five bytes, the first of them zero. */
  startCoder(): void {
    if (this.data[this.at] !== 0) throw new CompressedError('DAMAGED', 'LZMA data does not begin with zero');
    this.range = -1;
    this.code = 0;
    for (let index = 1; index < 5; index++) this.code = (this.code << 8) | (this.data[this.at + index] ?? 0);
    this.at += 5;
  }

  /** Whether nothing is left in the coder, as at the end of a stream. */
  get isDone(): boolean {
    return this.code === 0;
  }

  /** What was decoded from beyond the input means nothing. */
  protected checkInput(): void {
    if (this.at > this.data.length) throw new CompressedError('CUT', 'the LZMA data ends early');
  }

  protected bit(index: number): number {
    const prob = this.probs[index] ?? EVEN;
    const bound = Math.imul(this.range >>> 11, prob);
    let bit = 0;
    if ((this.code ^ SIGN) < (bound ^ SIGN)) {
      this.range = bound;
      this.probs[index] = prob + ((2048 - prob) >> MOVE_BITS);
    } else {
      this.range = (this.range - bound) | 0;
      this.code = (this.code - bound) | 0;
      this.probs[index] = prob - (prob >> MOVE_BITS);
      bit = 1;
    }
    if ((this.range & TOP_BYTE) === 0) {
      this.range <<= 8;
      this.code = (this.code << 8) | (this.data[this.at++] ?? 0);
    }
    return bit;
  }

  protected directBits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--) {
      this.range >>>= 1;
      const isOne = (this.code ^ SIGN) >= (this.range ^ SIGN);
      if (isOne) this.code = (this.code - this.range) | 0;
      value = value * 2 + (isOne ? 1 : 0);
      if ((this.range & TOP_BYTE) === 0) {
        this.range <<= 8;
        this.code = (this.code << 8) | (this.data[this.at++] ?? 0);
      }
    }
    return value;
  }

  protected tree(base: number, bits: number): number {
    let node = 1;
    for (let left = bits; left > 0; left--) node = (node << 1) | this.bit(base + node);
    return node - (1 << bits);
  }

  protected reverseTree(base: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const bit = this.bit(base + node);
      node = (node << 1) | bit;
      value |= bit << index;
    }
    return value;
  }
}
