// The part of the header that says where packed streams are, how folders unpack them, and what is in a folder.
import { type Cursor, damaged, safe } from './cursor.ts';
import { SevenZipError } from './errors.ts';
import { SEVEN_ZIP_LIMITS } from './limits.ts';

/** Property ids (7zFormat.txt, "Property IDs"). */
const ID = {
  end: 0,
  pack: 6,
  unpack: 7,
  subStreams: 8,
  size: 9,
  crc: 10,
  folder: 11,
  unpackSize: 12,
  unpackStream: 13,
} as const;

/** Of the signature header: packed streams are counted from its end. */
export const SIGNATURE_HEADER = 32;

export interface Coder {
  /** Big-endian, in hexadecimal without leading zeros; empty for Copy. */
  readonly method: string;
  readonly inputs: number;
  readonly properties: Uint8Array;
}

/** The input `input` of a folder's coders is what comes out of its output `output`. */
interface Bind {
  readonly input: number;
  readonly output: number;
}

interface FolderShape {
  readonly coders: readonly Coder[];
  readonly binds: readonly Bind[];
  /** The inputs that are packed streams, in the order of these. */
  readonly packed: readonly number[];
}

/** A part of the archive, in bytes from its signature. */
export interface Extent {
  readonly offset: number;
  readonly size: number;
}

export interface SubStream {
  readonly size: number;
  readonly crc?: number | undefined;
}

/** What is unpacked together. */
export interface Folder extends FolderShape {
  /** Of what comes out of each coder. */
  readonly sizes: readonly number[];
  /** Of what comes out of the last. */
  readonly size: number;
  readonly packs: readonly Extent[];
  /** What the unpacked bytes consist of, one after the other. */
  readonly streams: readonly SubStream[];
}

export interface Streams {
  readonly folders: readonly Folder[];
  readonly packs: readonly Extent[];
}

interface Sized extends FolderShape {
  readonly sizes: readonly number[];
  readonly size: number;
  crc: number | undefined;
}

/** Reads a StreamsInfo up to its end. Throws `SevenZipError`. */
export function readStreams(cursor: Cursor): Streams {
  let packs: Extent[] = [];
  let folders: Sized[] = [];
  let streams: (readonly SubStream[])[] | undefined;
  let last = 0;
  for (let id = cursor.number(); id !== ID.end; id = cursor.number()) {
    if (id <= last) throw damaged('the parts of the streams are not in their order');
    last = id;
    if (id === ID.pack) packs = readPacks(cursor);
    else if (id === ID.unpack) folders = readFolders(cursor);
    else if (id === ID.subStreams) streams = readSubStreams(cursor, folders);
    else throw damaged(`the streams have a part of no known kind (${id})`);
  }
  let next = 0;
  return {
    packs,
    folders: folders.map(({ coders, binds, packed, sizes, size, crc }, index) => {
      const own = packs.slice(next, (next += packed.length));
      if (own.length < packed.length) throw damaged('a folder has no packed data');
      return { coders, binds, packed, sizes, size, packs: own, streams: streams?.[index] ?? [{ size, crc }] };
    }),
  };
}

function readPacks(cursor: Cursor): Extent[] {
  let offset = safe(SIGNATURE_HEADER + cursor.number());
  const count = cursor.count('packed streams');
  const packs: Extent[] = [];
  for (let id = cursor.number(); id !== ID.end; id = cursor.number()) {
    if (id === ID.crc) cursor.digests(count);
    else if (id !== ID.size || packs.length > 0)
      throw damaged('the sizes of packed streams are not as they should be');
    else {
      for (let index = 0; index < count; index++) {
        const size = cursor.number();
        packs.push({ offset, size });
        offset = safe(offset + size);
      }
    }
  }
  return packs;
}

function readFolders(cursor: Cursor): Sized[] {
  expect(cursor, ID.folder, 'folders');
  const count = cursor.count('folders');
  cursor.notExternal();
  const shapes = Array.from({ length: count }, () => readFolder(cursor));
  expect(cursor, ID.unpackSize, 'sizes of folders');
  const folders = shapes.map(({ coders, binds, packed }): Sized => {
    const sizes = coders.map(() => cursor.number());
    const last = coders.findIndex((_, output) => !binds.some((bind) => bind.output === output));
    return { coders, binds, packed, sizes, size: sizes[last] ?? 0, crc: undefined };
  });
  for (let id = cursor.number(); id !== ID.end; id = cursor.number()) {
    if (id !== ID.crc) throw damaged(`the folders have a part of no known kind (${id})`);
    const digests = cursor.digests(count);
    for (const [index, folder] of folders.entries()) folder.crc = digests[index];
  }
  return folders;
}

function readFolder(cursor: Cursor): FolderShape {
  const count = cursor.number();
  if (count === 0) throw damaged('a folder has no coders');
  if (count > SEVEN_ZIP_LIMITS.coders)
    throw new SevenZipError('UNSUPPORTED', `a folder has ${count} coders, more than tools write`);
  const coders = Array.from({ length: count }, () => readCoder(cursor));
  const inputs = coders.reduce((sum, coder) => sum + coder.inputs, 0);
  const binds = Array.from({ length: count - 1 }, () => ({
    input: cursor.number(),
    output: cursor.number(),
  }));
  const bound = new Set(binds.map(({ input }) => input));
  const free = Array.from({ length: inputs }, (_, input) => input).filter((input) => !bound.has(input));
  const packedCount = inputs - binds.length;
  const packed = packedCount > 1 ? Array.from({ length: packedCount }, () => cursor.number()) : free;
  if (packed.length === 0 || packed.toSorted((a, b) => a - b).join() !== free.join())
    throw damaged('the coders of a folder are not joined as they should be');
  return { coders, binds, packed };
}

/** Bits of a coder's first byte. */
const CODER = { idSize: 0x0f, complex: 0x10, properties: 0x20, more: 0xc0 } as const;

const NONE = new Uint8Array();

function readCoder(cursor: Cursor): Coder {
  const flags = cursor.byte();
  if ((flags & CODER.more) !== 0) throw new SevenZipError('UNSUPPORTED', 'a folder names alternative coders');
  const method = Buffer.from(cursor.bytes(flags & CODER.idSize))
    .toString('hex')
    .replace(/^0+/, '');
  const [inputs, outputs] = (flags & CODER.complex) === 0 ? [1, 1] : [cursor.number(), cursor.number()];
  if (inputs === 0 || inputs > SEVEN_ZIP_LIMITS.inputs || outputs !== 1)
    throw damaged(`a coder has ${inputs} inputs and ${outputs} outputs`);
  const properties = (flags & CODER.properties) === 0 ? NONE : cursor.bytes(cursor.number());
  return { method, inputs, properties };
}

/** What each folder holds: how many streams, their sizes but the last, and the checksums nobody knows yet. */
function readSubStreams(cursor: Cursor, folders: readonly Sized[]): (readonly SubStream[])[] {
  let counts = folders.map(() => 1);
  let id = cursor.number();
  if (id === ID.unpackStream) {
    counts = folders.map(() => cursor.count('members'));
    id = cursor.number();
  }
  if (counts.reduce((sum, count) => sum + count, 0) > SEVEN_ZIP_LIMITS.members)
    throw new SevenZipError('BUDGET', `the archive has more than ${SEVEN_ZIP_LIMITS.members} members`);
  const hasSizes = id === ID.size;
  const sizes = folders.map((folder, index) => readSizes(cursor, folder.size, counts[index] ?? 0, hasSizes));
  if (hasSizes) id = cursor.number();
  const known = folders.map(({ crc }, index) => (counts[index] === 1 ? crc : undefined));
  const unknown = sizes.flatMap((own, index) => (known[index] === undefined ? own : []));
  let digests: (number | undefined)[] = [];
  for (; id !== ID.end; id = cursor.number()) {
    if (id !== ID.crc || digests.length > 0)
      throw damaged(`the members have a part of no known kind (${id})`);
    digests = cursor.digests(unknown.length);
  }
  let next = 0;
  return sizes.map((own, index) => own.map((size) => ({ size, crc: known[index] ?? digests[next++] })));
}

function readSizes(cursor: Cursor, whole: number, count: number, hasSizes: boolean): number[] {
  if (count === 0) return [];
  if (count > 1 && !hasSizes) throw damaged('the sizes of members are missing');
  const sizes = Array.from({ length: count - 1 }, () => cursor.number());
  const rest = whole - sizes.reduce((sum, size) => safe(sum + size), 0);
  if (rest < 0) throw damaged('the members of a folder are larger than the folder');
  return [...sizes, rest];
}

function expect(cursor: Cursor, id: number, what: string): void {
  if (cursor.number() !== id) throw damaged(`the ${what} are not where they should be`);
}
