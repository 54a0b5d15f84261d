// Global heaps: where variable-length text and the mappings of virtual datasets are kept (section III.E).
import { Hdf5Error } from './errors.ts';
import type { Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';

/** Objects are numbered with 16 bits. */
const MAX_OBJECTS = 65_536;

/**
 * Where object `index` of the collection at `address` is: its file address and size in bytes. The data itself is
 * not read. Throws {@link Hdf5Error}, CursorError.
 */
export async function globalHeapObject(
  file: Hdf5File,
  address: number,
  index: number,
): Promise<{ address: number; size: number }> {
  const { length } = file.widths;
  const head = await file.fields(address, 8 + length);
  head.expect('GCOL', `the global heap at ${address}`);
  head.skip(4);
  const end = address + head.length();
  let at = address + 8 + length;
  for (let seen = 0; seen < MAX_OBJECTS && at + 8 + length <= end; seen++) {
    const object: Fields = await file.fields(at, 8 + length);
    const found = object.u16();
    object.skip(6);
    const size = object.length();
    // Object 0 is the free space at the end.
    if (found === 0) break;
    if (found === index) return { address: at + 8 + length, size };
    at += 8 + length + Math.ceil(size / 8) * 8;
  }
  throw new Hdf5Error('BROKEN', `the global heap at ${address} has no object ${index}`);
}
