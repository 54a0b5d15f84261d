// Where a dataset keeps its values when it is not this file: external files, virtual datasets (sections IV.A.2.h, i).
import { Hdf5Error } from './errors.ts';
import type { Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';
import { globalHeapObject } from './global-heap.ts';
import { HDF5_LIMITS } from './limits.ts';
import { heapText, openLocalHeap } from './local-heap.ts';

const VIRTUAL_CLASS = 3;

/** The names in an external file list message, the first few. Throws {@link Hdf5Error}, CursorError. */
export async function externalFiles(file: Hdf5File, body: Fields): Promise<string[]> {
  body.skip(6);
  const used = body.u16();
  const heap = await openLocalHeap(file, body.definedAddress('the name heap of external files'));
  const names: string[] = [];
  for (let slot = 0; slot < Math.min(used, HDF5_LIMITS.fileNames); slot++) {
    names.push(await heapText(file, heap, body.length()));
    body.skip(2 * file.widths.length);
  }
  return names;
}

/** Where the mapping of a virtual dataset stands; undefined when the layout is another one. */
export function virtualMapping(body: Fields): { collection: number | undefined; index: number } | undefined {
  const version = body.u8();
  // Older versions have no such class; it is the second byte of the newer ones.
  if (version < 4 || body.u8() !== VIRTUAL_CLASS) return undefined;
  return { collection: body.address(), index: body.u32() };
}

/** The first source file of a virtual dataset's mapping. Throws {@link Hdf5Error}, CursorError. */
export async function firstSource(file: Hdf5File, collection: number, index: number): Promise<string> {
  const { address, size } = await globalHeapObject(file, collection, index);
  const block = await file.upTo(address, Math.min(size, HDF5_LIMITS.name));
  const version = block.u8();
  if (version !== 0) throw new Hdf5Error('UNSUPPORTED', `virtual mapping version ${version} is not read`);
  block.length();
  return block.cString();
}
