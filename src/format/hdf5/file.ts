// An HDF5 file as its structures see it: addresses count from the superblock, reads are bounded and cached in pages.
import type { Bytes } from '../../core/bytes.ts';
import { Hdf5Error } from './errors.ts';
import { Fields, type Widths } from './fields.ts';
import { HDF5_LIMITS, PAGE_BYTES, PAGES } from './limits.ts';

export class Hdf5File {
  readonly bytes: Bytes;
  /** Where address 0 is: the superblock, wherever the user block puts it (H5F__super_read adjusts it likewise). */
  readonly base: number;
  readonly widths: Widths;
  /** Bytes that structures asked for so far. */
  bytesRead = 0;
  private readonly pages = new Map<number, Uint8Array>();

  constructor(bytes: Bytes, base: number, widths: Widths) {
    this.bytes = bytes;
    this.base = base;
    this.widths = widths;
  }

  /**
   * The fields of `[address, address + length)`, address in bytes from the superblock. Throws {@link Hdf5Error}:
   * BROKEN when they end outside the file, BUDGET above the limit; rejects with the origin's own error.
   */
  async fields(address: number, length: number): Promise<Fields> {
    return new Fields(await this.read(address, length, length), this.widths);
  }

  /** As {@link fields}, but cut where the file ends. For text whose end is not known. */
  async upTo(address: number, length: number): Promise<Fields> {
    return new Fields(await this.read(address, 0, length), this.widths);
  }

  private async read(address: number, least: number, most: number): Promise<Uint8Array> {
    const start = this.base + address;
    if (!(start >= 0) || start + least > this.bytes.size) {
      throw new Hdf5Error('BROKEN', `${least} bytes at address ${address} lie outside the file`);
    }
    const length = Math.min(most, Math.max(0, this.bytes.size - start));
    this.bytesRead += length;
    if (this.bytesRead > HDF5_LIMITS.bytesRead) {
      throw new Hdf5Error(
        'BUDGET',
        `more than ${HDF5_LIMITS.bytesRead} bytes of metadata; the rest was not read`,
      );
    }
    if (length > PAGE_BYTES) return this.fromOrigin(start, length);
    const page = Math.floor(start / PAGE_BYTES);
    const within = start - page * PAGE_BYTES;
    const first = await this.page(page);
    if (within + length <= PAGE_BYTES) return complete(first.subarray(within, within + length), length);
    const second = await this.page(page + 1);
    const joined = new Uint8Array(length);
    joined.set(first.subarray(within));
    joined.set(second.subarray(0, length - (PAGE_BYTES - within)), PAGE_BYTES - within);
    return joined;
  }

  private async fromOrigin(start: number, length: number): Promise<Uint8Array> {
    return complete(await this.bytes.read(start, length), length);
  }

  private async page(index: number): Promise<Uint8Array> {
    const known = this.pages.get(index);
    if (known !== undefined) return known;
    const [oldest] = this.pages.keys();
    if (this.pages.size >= PAGES && oldest !== undefined) this.pages.delete(oldest);
    const page = await this.bytes.read(index * PAGE_BYTES, PAGE_BYTES);
    this.pages.set(index, page);
    return page;
  }
}

function complete(data: Uint8Array, length: number): Uint8Array {
  if (data.length < length) throw new Hdf5Error('BROKEN', 'the file ends before its stated size');
  return data;
}
