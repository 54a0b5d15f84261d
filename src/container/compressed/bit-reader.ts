// Bits of a byte array, most significant first, as bzip2 writes them.
import { CompressedError } from './errors.ts';

export class BitReader {
  private readonly data: Uint8Array;
  private at: number;
  private held = 0;
  private count = 0;

  /** Starts `bit` bits into the byte at `at`. */
  constructor(data: Uint8Array, at: number, bit: number) {
    this.data = data;
    this.at = at;
    if (bit > 0) this.bits(bit);
  }

  /** The byte that holds the next bit, and how many of its bits are taken. */
  get byte(): number {
    return this.at - Math.ceil(this.count / 8);
  }

  get bitInByte(): number {
    return (8 - (this.count % 8)) % 8;
  }

  /** The first byte of which nothing was taken. */
  get byteEnd(): number {
    return this.at - Math.floor(this.count / 8);
  }

  /** The next `count` bits, at most 24. Throws DAMAGED at the end. */
  bits(count: number): number {
    while (this.count < count) {
      const byte = this.data[this.at];
      if (byte === undefined) throw new CompressedError('DAMAGED', 'the stream ends within a block');
      this.at++;
      // At most 24 + 7 bits: what is shifted out at the top was taken already.
      this.held = (this.held << 8) | byte;
      this.count += 8;
    }
    this.count -= count;
    return (this.held >>> this.count) & ((1 << count) - 1);
  }
}
