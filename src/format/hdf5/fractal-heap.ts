// Fractal heaps: where groups with many links and objects with many attributes keep them (section III.G).
import { treeRecords, widthOf } from './btree2.ts';
import { Hdf5Error } from './errors.ts';
import { Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';
import { HDF5_LIMITS } from './limits.ts';

/** The header of a heap; sizes in bytes. */
interface FractalHeap {
  readonly idLength: number;
  readonly hugeTree: number | undefined;
  readonly tableWidth: number;
  readonly startBlock: number;
  readonly maxDirect: number;
  readonly root: number | undefined;
  /** Rows of the root indirect block; 0 when the root is a direct block. */
  readonly rows: number;
  /** Widths of the offset and of the length in the ids of managed objects. */
  readonly offsetWidth: number;
  readonly lengthWidth: number;
  /** Blocks of the heap are compressed: they are not read. */
  readonly filtered: boolean;
}

export class FractalHeapReader {
  private readonly file: Hdf5File;
  private readonly heap: FractalHeap;

  private constructor(file: Hdf5File, heap: FractalHeap) {
    this.file = file;
    this.heap = heap;
  }

  static async open(file: Hdf5File, address: number): Promise<FractalHeapReader> {
    return new FractalHeapReader(file, await readHeap(file, address));
  }

  get idLength(): number {
    return this.heap.idLength;
  }

  /** The object that a heap id names. Throws {@link Hdf5Error}, CursorError. */
  async object(id: Fields): Promise<Fields> {
    const flags = id.u8();
    switch ((flags >> 4) & 3) {
      case 0:
        return this.managed(id.uint(this.heap.offsetWidth), id.uint(this.heap.lengthWidth));
      case 1:
        return this.huge(id);
      case 2:
        return this.tiny(flags, id);
      default:
        throw new Hdf5Error('BROKEN', 'a heap id is of no known type');
    }
  }

  /** Finds the direct block that covers `offset` of the heap's address space: its header counts as part of it. */
  private async managed(offset: number, length: number): Promise<Fields> {
    const { startBlock, tableWidth, maxDirect } = this.heap;
    if (this.heap.filtered) throw new Hdf5Error('UNSUPPORTED', 'a compressed heap is not read');
    let address = this.heap.root;
    let rows = this.heap.rows;
    let within = offset;
    const directRows = Math.log2(maxDirect) - Math.log2(startBlock) + 2;
    while (rows > 0) {
      if (address === undefined) throw new Hdf5Error('BROKEN', 'a heap block is missing');
      const row =
        within < tableWidth * startBlock ? 0 : Math.floor(Math.log2(within / (tableWidth * startBlock))) + 1;
      const blockSize = row === 0 ? startBlock : startBlock * 2 ** (row - 1);
      const inRow = within - (row === 0 ? 0 : tableWidth * blockSize);
      const column = Math.floor(inRow / blockSize);
      if (row >= rows || column >= tableWidth)
        throw new Hdf5Error('BROKEN', 'a heap id points outside its heap');
      address = await this.child(address, row * tableWidth + column);
      within = inRow - column * blockSize;
      // Above the largest direct block stand indirect blocks, with as many rows as their size holds.
      rows = row < directRows ? 0 : Math.round(Math.log2(blockSize) - Math.log2(tableWidth * startBlock)) + 1;
    }
    if (address === undefined) throw new Hdf5Error('BROKEN', 'a heap block is missing');
    return this.file.fields(address + within, length);
  }

  /** The address of child `index` of the indirect block at `address`. */
  private async child(address: number, index: number): Promise<number | undefined> {
    const wide = this.file.widths.address;
    const head = 5 + wide + this.heap.offsetWidth;
    const signed = await this.file.fields(address, 4);
    signed.expect('FHIB', `the heap block at ${address}`);
    const fields = await this.file.fields(address + head + index * wide, wide);
    return fields.address();
  }

  /** Objects too large for a block stand alone; a tree of their keys says where. */
  private async huge(id: Fields): Promise<Fields> {
    if (this.heap.filtered) throw new Hdf5Error('UNSUPPORTED', 'a compressed heap is not read');
    const { address: wide, length } = this.file.widths;
    if (this.heap.idLength - 1 >= wide + length) {
      return this.standalone(id.definedAddress('a heap object'), id.length());
    }
    const key = id.uint(Math.min(id.remaining, 8));
    if (this.heap.hugeTree === undefined)
      throw new Hdf5Error('BROKEN', 'a heap object has no tree to be found in');
    for await (const record of treeRecords(this.file, this.heap.hugeTree)) {
      const address = record.definedAddress('a heap object');
      const size = record.length();
      if (record.length() === key) return this.standalone(address, size);
    }
    throw new Hdf5Error('BROKEN', 'a heap object is not in its tree');
  }

  private standalone(address: number, size: number): Promise<Fields> {
    if (size > HDF5_LIMITS.attributeValue)
      throw new Hdf5Error('BUDGET', `a heap object of ${size} bytes was not read`);
    return this.file.fields(address, size);
  }

  /** Small objects are inside their id. */
  private tiny(flags: number, id: Fields): Fields {
    const extended = this.heap.idLength - 1 > 16;
    const length = extended ? ((flags & 0x0f) << 8) | id.u8() : flags & 0x0f;
    return new Fields(id.bytes(length + 1), this.file.widths);
  }
}

async function readHeap(file: Hdf5File, address: number): Promise<FractalHeap> {
  const { address: wide, length } = file.widths;
  const head = await file.fields(address, 22 + 3 * wide + 12 * length);
  head.expect('FRHP', `the heap at ${address}`);
  head.skip(1);
  const idLength = head.u16();
  const filtered = head.u16() !== 0;
  head.skip(1);
  const maxManaged = head.u32();
  head.skip(length);
  const hugeTree = head.address();
  head.skip(length + wide + 8 * length);
  const tableWidth = head.u16();
  const startBlock = head.length();
  const maxDirect = head.length();
  const heapBits = head.u16();
  head.skip(2);
  const root = head.address();
  const rows = head.u16();
  if (tableWidth === 0 || startBlock === 0 || maxDirect < startBlock || heapBits === 0 || heapBits > 64) {
    throw new Hdf5Error('BROKEN', `the heap at ${address} states sizes that make no sense`);
  }
  const lengthWidth = Math.min(Math.floor((Math.log2(maxDirect) + 7) / 8), widthOf(maxManaged));
  const offsetWidth = Math.ceil(heapBits / 8);
  return {
    idLength,
    hugeTree,
    tableWidth,
    startBlock,
    maxDirect,
    root,
    rows,
    offsetWidth,
    lengthWidth,
    filtered,
  };
}
