// Random access to a large file in pages: tables lie anywhere in it, mostly close to one another.
import type { Bytes } from '../../core/bytes.ts';
import { FlatError } from './errors.ts';

const PAGE_BYTES = 64 * 1024;
/** Pages held: tables refer to others near and far, seldom to more than a few places at a time. */
const MAX_PAGES = 64;
/** Fields read from one file: tables may be shared, so a small file can describe endless ones. */
const MAX_READS = 20_000_000;
/** Bytes taken out of one file, besides twice its size: vectors may be shared too. */
const MAX_TAKEN = 64 * 2 ** 20;

export class Pages {
  readonly size: number;
  private readonly bytes: Bytes;
  private readonly pages = new Map<number, Uint8Array>();
  private reads = 0;
  private taken = 0;

  constructor(bytes: Bytes) {
    this.bytes = bytes;
    this.size = bytes.size;
  }

  async u8(at: number): Promise<number> {
    return (await this.view(at, 1)).getUint8(0);
  }

  async u16(at: number): Promise<number> {
    return (await this.view(at, 2)).getUint16(0, true);
  }

  async u32(at: number): Promise<number> {
    return (await this.view(at, 4)).getUint32(0, true);
  }

  async i32(at: number): Promise<number> {
    return (await this.view(at, 4)).getInt32(0, true);
  }

  async u64(at: number): Promise<bigint> {
    return (await this.view(at, 8)).getBigUint64(0, true);
  }

  /** Throws {@link FlatError} OUT_OF_BOUNDS unless all of it exists. */
  async take(at: number, length: number): Promise<Uint8Array> {
    this.check(at, length);
    this.taken += length;
    if (this.taken > MAX_TAKEN + 2 * this.size)
      throw new FlatError('TOO_MUCH', at, 'parts are shared without end');
    return this.bytes.read(at, length);
  }

  check(at: number, length: number): void {
    if (at < 0 || length < 0 || at + length > this.size) {
      throw new FlatError('OUT_OF_BOUNDS', at, `${length} bytes at byte ${at} of ${this.size} do not exist`);
    }
  }

  private async view(at: number, length: number): Promise<DataView> {
    this.check(at, length);
    if (++this.reads > MAX_READS) throw new FlatError('TOO_MUCH', at, `more than ${MAX_READS} fields`);
    const number = Math.floor(at / PAGE_BYTES);
    const start = at - number * PAGE_BYTES;
    const page = this.pages.get(number) ?? (await this.load(number));
    if (start + length <= page.length) return new DataView(page.buffer, page.byteOffset + start, length);
    const across = await this.bytes.read(at, length);
    return new DataView(across.buffer, across.byteOffset, length);
  }

  private async load(number: number): Promise<Uint8Array> {
    const page = await this.bytes.read(number * PAGE_BYTES, PAGE_BYTES);
    const [oldest] = this.pages.keys();
    if (this.pages.size >= MAX_PAGES && oldest !== undefined) this.pages.delete(oldest);
    this.pages.set(number, page);
    return page;
  }
}
