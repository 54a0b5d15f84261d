// The bounds-checked cursor: every fixed-size field of hostile bytes is read through it.
import { GuardError } from './errors.ts';

export class CursorError extends GuardError<'OUT_OF_BOUNDS' | 'TOO_LARGE'> {}

/** A position in bytes held in memory. Every read checks bounds and throws {@link CursorError} past the end. */
export class Cursor {
  private readonly view: DataView;
  private readonly data: Uint8Array;
  position: number;

  constructor(data: Uint8Array, position = 0) {
    this.data = data;
    this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    this.position = position;
  }

  get remaining(): number {
    return this.data.length - this.position;
  }

  u8(): number {
    return this.view.getUint8(this.advance(1));
  }

  u16(): number {
    return this.view.getUint16(this.advance(2), true);
  }

  u32(): number {
    return this.view.getUint32(this.advance(4), true);
  }

  i32(): number {
    return this.view.getInt32(this.advance(4), true);
  }

  /** Little-endian 64-bit unsigned as a number; throws TOO_LARGE above 2^53 - 1, where numbers lose digits. */
  u64(): number {
    const at = this.position;
    const value = this.view.getBigUint64(this.advance(8), true);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new CursorError('TOO_LARGE', `a 64-bit length at byte ${at} is larger than any file`);
    }
    return Number(value);
  }

  /** A view of the next `length` bytes, not a copy. */
  bytes(length: number): Uint8Array {
    const start = this.advance(length);
    return this.data.subarray(start, start + length);
  }

  private advance(length: number): number {
    const start = this.position;
    if (!(length >= 0) || start < 0 || length > this.data.length - start) {
      throw new CursorError(
        'OUT_OF_BOUNDS',
        `${length} bytes are needed at byte ${start}, ${this.data.length} exist`,
      );
    }
    this.position = start + length;
    return start;
  }
}
