// Local heaps: the names of old-style groups and of external files (section III.D).
import type { Hdf5File } from './file.ts';
import { HDF5_LIMITS } from './limits.ts';

/** Where the heap's data segment is, in file addresses. */
export interface LocalHeap {
  readonly address: number;
  readonly size: number;
}

export async function openLocalHeap(file: Hdf5File, address: number): Promise<LocalHeap> {
  const { address: wide, length } = file.widths;
  const fields = await file.fields(address, 8 + 2 * length + wide);
  fields.expect('HEAP', `the local heap at ${address}`);
  fields.skip(4);
  const size = fields.length();
  fields.length();
  return { address: fields.definedAddress('a local heap'), size };
}

/** Most names are far shorter than the longest that is read. */
const USUAL_NAME = 128;

/** The NUL-terminated text at `offset` of the heap, cut at the limit for names. */
export async function heapText(file: Hdf5File, heap: LocalHeap, offset: number): Promise<string> {
  const most = Math.max(0, Math.min(HDF5_LIMITS.name, heap.size - offset));
  const usual = await file.upTo(heap.address + offset, Math.min(most, USUAL_NAME));
  if (usual.data.includes(0) || most <= USUAL_NAME) return usual.cString();
  return (await file.upTo(heap.address + offset, most)).cString();
}
