// A moving window over bytes: fields are read without waiting while they are inside, and a skip costs nothing.
import type { Bytes } from '../core/bytes.ts';
import { GuardError } from '../core/errors.ts';

export class WindowError extends GuardError<'OUT_OF_BOUNDS' | 'TOO_LARGE'> {}

/** Bytes held at a time: one read serves some thousand small fields. */
const WINDOW_BYTES = 256 * 1024;

/**
 * A position in `[start, end)` of some bytes. {@link Window.need} brings bytes in and checks bounds; the reading
 * methods then only look at what is held. Offsets are those of the bytes.
 */
export class Window {
  position: number;
  readonly end: number;
  littleEndian = true;
  /** Bytes fetched so far: what a budget is measured in. */
  fetched = 0;
  private readonly bytes: Bytes;
  private readonly size: number;
  private held: DataView = new DataView(new ArrayBuffer(0));
  /** Offset of the first byte held. */
  private base = 0;

  constructor(bytes: Bytes, start = 0, end = bytes.size, size = WINDOW_BYTES) {
    this.bytes = bytes;
    this.position = start;
    this.end = Math.min(end, bytes.size);
    this.size = size;
  }

  get remaining(): number {
    return this.end - this.position;
  }

  /** Whether the next `count` bytes are held: the way around {@link Window.need} in hot loops. */
  has(count: number): boolean {
    const at = this.position - this.base;
    return at >= 0 && at + count <= this.held.byteLength;
  }

  /** Holds the next `count` bytes. Throws {@link WindowError} OUT_OF_BOUNDS when they do not exist. */
  async need(count: number): Promise<void> {
    if (count > this.remaining) throw this.outOfBounds(count);
    if (!this.has(count)) await this.fill(Math.max(count, this.size));
  }

  /** Holds what there is of the next `count` bytes, and returns how many that are. */
  async upTo(count: number): Promise<number> {
    const there = Math.max(0, Math.min(count, this.remaining));
    if (!this.has(there)) await this.fill(Math.max(there, this.size));
    return there;
  }

  /** Moves on without reading. Throws OUT_OF_BOUNDS past the end. */
  skip(count: number): void {
    if (!(count >= 0) || count > this.remaining) throw this.outOfBounds(count);
    this.position += count;
  }

  u8(): number {
    return this.held.getUint8(this.advance(1));
  }

  u16(): number {
    return this.held.getUint16(this.advance(2), this.littleEndian);
  }

  u32(): number {
    return this.held.getUint32(this.advance(4), this.littleEndian);
  }

  u64(): bigint {
    return this.held.getBigUint64(this.advance(8), this.littleEndian);
  }

  /** The next `count` bytes, which are not copied: a graph has thousands of names, and a copy of each costs more. */
  take(count: number): Uint8Array {
    return new Uint8Array(this.held.buffer, this.held.byteOffset + this.advance(count), count);
  }

  private advance(count: number): number {
    const at = this.position - this.base;
    if (!this.has(count)) throw this.outOfBounds(count);
    this.position += count;
    return at;
  }

  private async fill(count: number): Promise<void> {
    const wanted = Math.min(count, this.remaining);
    const data = await this.bytes.read(this.position, wanted);
    // An origin that gives less than it said would have a reader ask for ever.
    if (data.byteLength < wanted) throw this.outOfBounds(wanted);
    this.held = new DataView(data.buffer, data.byteOffset, data.byteLength);
    this.base = this.position;
    this.fetched += data.byteLength;
  }

  private outOfBounds(count: number): WindowError {
    return new WindowError(
      'OUT_OF_BOUNDS',
      `${count} bytes are needed at byte ${this.position}, ${Math.max(0, this.remaining)} exist`,
    );
  }
}
