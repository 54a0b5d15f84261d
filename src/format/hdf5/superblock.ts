// Finds and reads the superblock, where every HDF5 file begins (file format specification, section II).
import type { Bytes } from '../../core/bytes.ts';
import { Hdf5Error } from './errors.ts';
import { Fields } from './fields.ts';
import { Hdf5File } from './file.ts';

const SIGNATURE = Buffer.from('894844460d0a1a0a', 'hex');
/** A user block is a power of two of at least this size. */
const FIRST_USER_BLOCK = 512;
/** Bytes of the longest superblock: version 1 with 8-byte addresses has 100. */
const SUPERBLOCK_BYTES = 128;

export interface Superblock {
  readonly version: number;
  /** Bytes before the superblock that HDF5 readers skip. */
  readonly userBlock: number;
  /** Address of the root group's object header. */
  readonly root: number;
}

/** Offset of the signature, searched where libhdf5 searches (H5FD_locate_signature): 0, 512, 1024, 2048 ... */
export async function findSuperblock(bytes: Bytes, head?: Uint8Array): Promise<number | undefined> {
  for (let at = 0; at + SIGNATURE.length <= bytes.size; at = at === 0 ? FIRST_USER_BLOCK : at * 2) {
    const known = head !== undefined && at + SIGNATURE.length <= head.length;
    const found = known ? head.subarray(at, at + SIGNATURE.length) : await bytes.read(at, SIGNATURE.length);
    if (SIGNATURE.equals(found)) return at;
  }
  return undefined;
}

/** Opens the file. Throws {@link Hdf5Error}, CursorError when the superblock is cut short. */
export async function openSuperblock(bytes: Bytes): Promise<{ file: Hdf5File; superblock: Superblock }> {
  const at = await findSuperblock(bytes);
  if (at === undefined)
    throw new Hdf5Error('NOT_HDF5', 'no HDF5 superblock was found: read it as something else');
  const data = await bytes.read(at, SUPERBLOCK_BYTES);
  const version = data[SIGNATURE.length];
  const place = version === 0 || version === 1 ? 13 : 9;
  const widths = { address: width(data[place]), length: width(data[place + 1]) };
  const fields = new Fields(data, widths);
  const root = version === 0 || version === 1 ? oldRoot(fields, version) : newRoot(fields, version);
  return {
    file: new Hdf5File(bytes, at, widths),
    superblock: { version: version ?? 0, userBlock: at, root },
  };
}

function width(size: number | undefined): number {
  if (size === 2 || size === 4 || size === 8) return size;
  throw new Hdf5Error('UNSUPPORTED', `addresses or lengths of ${size ?? 'no'} bytes are not read`);
}

/** Versions 0 and 1: the root group is a symbol table entry behind four addresses. */
function oldRoot(fields: Fields, version: number): number {
  // Signature, versions and widths, tree parameters, flags; version 1 adds a tree parameter.
  fields.skip(24 + (version === 1 ? 4 : 0));
  for (let address = 0; address < 4; address++) fields.address();
  fields.skip(fields.widths.address);
  return fields.definedAddress('the root group');
}

/** Versions 2 and 3: base, extension and end-of-file addresses, then the root group's header. */
function newRoot(fields: Fields, version: number | undefined): number {
  if (version !== 2 && version !== 3) {
    throw new Hdf5Error('UNSUPPORTED', `superblock version ${version ?? 'none'} is not read`);
  }
  fields.skip(12);
  for (let address = 0; address < 3; address++) fields.address();
  return fields.definedAddress('the root group');
}
