// The compressed bytes as decoders read them: one window that moves forward.
import type { Bytes } from '../../core/bytes.ts';
import { CompressedError } from './errors.ts';
import { COMPRESSED_LIMITS } from './limits.ts';
import type { Progress } from './model.ts';

const WINDOW = 256 * 1024;

export class Input {
  readonly bytes: Bytes;
  /** The window; the next byte is `data[at]`. */
  data: Uint8Array = new Uint8Array();
  at = 0;
  private base = 0;

  constructor(bytes: Bytes) {
    this.bytes = bytes;
  }

  /** Offset of the next byte. */
  get position(): number {
    return this.base + this.at;
  }

  /** Bytes that can be had without moving the window. */
  get available(): number {
    return this.data.length - this.at;
  }

  get atEnd(): boolean {
    return this.position >= this.bytes.size;
  }

  /** Whether the window holds the last bytes there are. */
  get holdsEnd(): boolean {
    return this.base + this.data.length >= this.bytes.size;
  }

  /** Moves the window so that `count` bytes can be had, or all that are left. Resolves to how many there are. */
  async ensure(count: number): Promise<number> {
    if (this.available < count && !this.holdsEnd) {
      const position = this.position;
      // Twice what is asked for, so that asking for a lot and taking little does not read all again each time.
      this.data = await this.bytes.read(position, Math.max(count * 2, WINDOW));
      this.base = position;
      this.at = 0;
    }
    return this.available;
  }

  /** The next `count` bytes, a view. Throws CUT when there are fewer. */
  async take(count: number): Promise<Uint8Array> {
    if ((await this.ensure(count)) < count) {
      throw new CompressedError('CUT', `the stream ends at byte ${this.bytes.size}, before its time`);
    }
    this.at += count;
    return this.data.subarray(this.at - count, this.at);
  }

  /** The bytes that come next, fewer at the end; they stay. */
  async peek(count: number): Promise<Uint8Array> {
    await this.ensure(count);
    return this.data.subarray(this.at, this.at + count);
  }

  seek(position: number): void {
    const at = position - this.base;
    if (at >= 0 && at <= this.data.length) {
      this.at = at;
      return;
    }
    this.data = new Uint8Array();
    this.base = position;
    this.at = 0;
  }
}

/** Notes that a frame ended at `end`. Throws BUDGET when there are too many. */
export function frameEnded(progress: Progress, end: number): void {
  progress.frames += 1;
  progress.end = end;
  if (progress.frames >= COMPRESSED_LIMITS.frames) {
    throw new CompressedError(
      'BUDGET',
      `more than ${COMPRESSED_LIMITS.frames} compressed streams in one file`,
    );
  }
}

export function startsWith(data: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => data[at] === byte);
}
