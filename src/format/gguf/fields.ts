// The fields that a GGUF header is made of: versions differ in the width of lengths, machines in the order of bytes.
import { Window, WindowError } from '../window.ts';
import type { Bytes } from '../../core/bytes.ts';
import { GgufError } from './errors.ts';
import { GGUF_LIMITS } from './limits.ts';

export class GgufFields {
  readonly window: Window;
  version = 3;

  constructor(bytes: Bytes) {
    this.window = new Window(bytes);
  }

  get position(): number {
    return this.window.position;
  }

  async u32(): Promise<number> {
    if (!this.window.has(4)) await this.need(4, 'a number');
    return this.window.u32();
  }

  async u64(): Promise<bigint> {
    if (!this.window.has(8)) await this.need(8, 'a number');
    return this.window.u64();
  }

  /** A count or length: 32 bits wide in version 1, 64 since. Throws OVERFLOW above what any file can hold. */
  async length(what: string): Promise<number> {
    const at = this.position;
    if (this.version === 1) return this.u32();
    const value = await this.u64();
    if (value > BigInt(GGUF_LIMITS.plausible)) {
      throw new GgufError('OVERFLOW', at, `${what} is said to be ${value}, which no file can hold`);
    }
    return Number(value);
  }

  /** Passes over a string and says where its bytes are. */
  async span(what: string): Promise<{ offset: number; length: number }> {
    const length = await this.length(`the length of ${what}`);
    const offset = this.position;
    this.skip(length, what);
    return { offset, length };
  }

  /** Passes over a string that is held whole; a vocabulary has half a million, which are not worth waiting for. */
  skipHeldString(): boolean {
    const { window } = this;
    const width = this.version === 1 ? 4 : 8;
    const at = window.position;
    if (!window.has(width)) return false;
    const length = width === 4 ? window.u32() : Number(window.u64());
    const held = window.has(length);
    window.position = held ? window.position + length : at;
    return held;
  }

  /** A string of at most `limit` bytes. */
  async text(what: string, limit: number): Promise<string> {
    const at = this.position;
    const length = await this.length(`the length of ${what}`);
    if (length > limit)
      throw new GgufError('BROKEN', at, `${what} has ${length} bytes, ${limit} at most are allowed`);
    if (!this.window.has(length)) await this.need(length, what);
    return new TextDecoder().decode(this.window.take(length));
  }

  skip(count: number, what: string): void {
    if (count > this.window.remaining) throw this.endsInside(what);
    this.window.skip(count);
  }

  private async need(count: number, what: string): Promise<void> {
    try {
      await this.window.need(count);
    } catch (error) {
      if (error instanceof WindowError) throw this.endsInside(what);
      throw error;
    }
  }

  private endsInside(what: string): GgufError {
    return new GgufError('BROKEN', this.position, `the file ends inside ${what}`);
  }
}
