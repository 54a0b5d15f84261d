// Tables, vectors and strings of FlatBuffers (the internals page of its documentation), every offset checked.
import { FlatError } from './errors.ts';
import type { Pages } from './pages.ts';

export interface Vector {
  /** Where the first element is. */
  readonly offset: number;
  readonly count: number;
}

/** Field offsets in front of a table; fields are numbered in the order of the schema. */
export class Table {
  readonly offset: number;
  private readonly pages: Pages;
  private readonly vtable: number;
  private readonly vtableSize: number;

  private constructor(pages: Pages, offset: number, vtable: number, vtableSize: number) {
    this.pages = pages;
    this.offset = offset;
    this.vtable = vtable;
    this.vtableSize = vtableSize;
  }

  static async at(pages: Pages, offset: number): Promise<Table> {
    const vtable = offset - (await pages.i32(offset));
    return new Table(pages, offset, vtable, await pages.u16(vtable));
  }

  /** Where a field is; undefined when it has its default. */
  async field(number: number): Promise<number | undefined> {
    const at = 4 + 2 * number;
    if (at + 2 > this.vtableSize) return undefined;
    const offset = await this.pages.u16(this.vtable + at);
    return offset === 0 ? undefined : this.offset + offset;
  }

  async i8(number: number): Promise<number> {
    const at = await this.field(number);
    return at === undefined ? 0 : ((await this.pages.u8(at)) << 24) >> 24;
  }

  async i32(number: number): Promise<number> {
    const at = await this.field(number);
    return at === undefined ? 0 : this.pages.i32(at);
  }

  async u32(number: number): Promise<number> {
    const at = await this.field(number);
    return at === undefined ? 0 : this.pages.u32(at);
  }

  async u64(number: number): Promise<bigint> {
    const at = await this.field(number);
    return at === undefined ? 0n : this.pages.u64(at);
  }

  /** A vector whose elements have that many bytes; empty when the field is not there. */
  async vector(number: number, elementBytes: number): Promise<Vector> {
    const at = await this.field(number);
    if (at === undefined) return { offset: 0, count: 0 };
    const start = at + (await this.pages.u32(at));
    const count = await this.pages.u32(start);
    this.pages.check(start + 4, count * elementBytes);
    return { offset: start + 4, count };
  }

  /** A string of at most `limit` bytes; what is longer is cut. */
  async text(number: number, limit: number): Promise<string> {
    const { offset, count } = await this.vector(number, 1);
    return new TextDecoder().decode(await this.pages.take(offset, Math.min(count, limit)));
  }

  /** The tables of a vector of tables, opened one by one. Throws TOO_MUCH above `limit`. */
  async *tables(number: number, limit: number, what: string): AsyncGenerator<Table> {
    const { offset, count } = await this.vector(number, 4);
    if (count > limit) throw new FlatError('TOO_MUCH', offset, `more than ${limit} ${what}`);
    for (let index = 0; index < count; index++) {
      const at = offset + 4 * index;
      yield Table.at(this.pages, at + (await this.pages.u32(at)));
    }
  }
}
