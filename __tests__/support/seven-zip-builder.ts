// Builds 7z archives, honest and not: members stored in one folder, or streams that a real tool packed.
import { crc32 } from 'node:zlib';

export interface SevenZipExampleMember {
  readonly name: string;
  /** Without either the member is empty; a directory or an anti-item has no data in any case. */
  readonly text?: string;
  readonly data?: Uint8Array;
  readonly directory?: true;
  readonly anti?: true;
  /** What the archive says the checksum is; the right one unless told. */
  readonly crc?: number;
  /** The mode of Unix, as 7-Zip keeps it. */
  readonly mode?: number;
}

export interface SevenZipShape {
  /** The coders of the folder; Copy unless told. */
  readonly coders?: readonly CoderExample[];
  /** What the packed stream holds; the members one after the other unless told. */
  readonly packed?: Uint8Array;
  /** How many bytes lie between the first header and the packed stream. */
  readonly gap?: number;
  /** Instead of the header that belongs to the members. */
  readonly header?: Uint8Array;
  /** What the folder says that it unpacks to; the members together unless told. */
  readonly size?: number;
  /** Packs the header in a stored stream of its own. */
  readonly encoded?: true;
}

export interface CoderExample {
  /** The method's id, in hexadecimal. */
  readonly method: string;
  readonly properties?: readonly number[];
}

/** Property ids of the format. */
export const ID = {
  end: 0,
  header: 1,
  main: 4,
  files: 5,
  pack: 6,
  unpack: 7,
  subStreams: 8,
  size: 9,
  crc: 10,
  folder: 11,
  unpackSize: 12,
  unpackStream: 13,
  emptyStream: 14,
  emptyFile: 15,
  anti: 16,
  names: 17,
  attributes: 21,
  encoded: 23,
} as const;

const COPY: readonly CoderExample[] = [{ method: '00' }];

export function buildSevenZip(members: readonly SevenZipExampleMember[], shape: SevenZipShape = {}): Buffer {
  const solid = members.filter(hasStream);
  const content = Buffer.concat(solid.map(dataOf));
  const packed = shape.packed ?? content;
  const gap = Buffer.alloc(shape.gap ?? 0, 'g');
  const size = shape.size ?? content.length;
  const streams =
    solid.length === 0
      ? []
      : [ID.main, ...streamsOf(gap.length, packed.length, shape.coders ?? COPY, size), ...subStreams(solid)];
  const plain = [ID.header, ...streams, ...(streams.length > 0 ? [ID.end] : []), ...filesOf(members), ID.end];
  const header = Buffer.from(shape.header ?? plain);
  if (shape.encoded !== true) return withSignature(Buffer.concat([gap, packed]), header);
  const outer = [
    ID.encoded,
    ...streamsOf(gap.length + packed.length, header.length, COPY, header.length, crc32(header)),
    ID.end,
  ];
  return withSignature(Buffer.concat([gap, packed, header]), Buffer.from(outer));
}

/** The signature and the first header, with right checksums. */
export function withSignature(streams: Uint8Array, header: Uint8Array): Buffer {
  const first = Buffer.alloc(32);
  first.write('377abcaf271c0004', 'hex');
  first.writeBigUInt64LE(BigInt(streams.length), 12);
  first.writeBigUInt64LE(BigInt(header.length), 20);
  first.writeUInt32LE(crc32(header), 28);
  first.writeUInt32LE(crc32(first.subarray(12)), 8);
  return Buffer.concat([first, streams, header]);
}

/** The format's number: short where it fits, nine bytes otherwise. */
export function number(value: number): number[] {
  if (value < 0x80) return [value];
  if (value < 0x4000) return [0x80 | (value >> 8), value & 0xff];
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return [0xff, ...bytes];
}

/** Where a packed stream is, and the one folder that unpacks it. */
export function streamsOf(
  offset: number,
  packed: number,
  coders: readonly CoderExample[],
  size: number,
  crc?: number,
): number[] {
  const binds = coders.slice(1).flatMap((_, index) => [index, index + 1]);
  return [
    ...[ID.pack, ...number(offset), 1, ID.size, ...number(packed), ID.end],
    ...[ID.unpack, ID.folder, 1, 0, coders.length, ...coders.flatMap(coderOf), ...binds],
    ...[ID.unpackSize, ...coders.flatMap(() => number(size))],
    ...(crc === undefined ? [] : [ID.crc, 1, ...u32(crc)]),
    ID.end,
  ];
}

function coderOf({ method, properties }: CoderExample): number[] {
  const id = [...Buffer.from(method, 'hex')];
  if (properties === undefined) return [id.length, ...id];
  return [id.length | 0x20, ...id, ...number(properties.length), ...properties];
}

function subStreams(solid: readonly SevenZipExampleMember[]): number[] {
  const sizes = solid.slice(0, -1).flatMap((member) => number(dataOf(member).length));
  const digests = solid.flatMap((member) => u32(member.crc ?? crc32(dataOf(member))));
  return [
    ...[ID.subStreams, ID.unpackStream, ...number(solid.length)],
    ...(sizes.length > 0 ? [ID.size, ...sizes] : []),
    ...[ID.crc, 1, ...digests, ID.end],
  ];
}

function filesOf(members: readonly SevenZipExampleMember[]): number[] {
  const empty = members.filter((member) => !hasStream(member));
  const names = members.flatMap(({ name }) => [...Buffer.from(`${name}\0`, 'utf16le')]);
  const modes = members.flatMap(({ mode = 0 }) => u32(mode === 0 ? 0 : mode * 65_536 + 0x8000));
  return [
    ...[ID.files, ...number(members.length)],
    ...(empty.length > 0
      ? part(
          ID.emptyStream,
          bits(members, (member) => !hasStream(member)),
        )
      : []),
    ...(empty.length > 0
      ? part(
          ID.emptyFile,
          bits(empty, (member) => member.directory !== true),
        )
      : []),
    ...(empty.some(({ anti }) => anti)
      ? part(
          ID.anti,
          bits(empty, ({ anti }) => anti === true),
        )
      : []),
    ...part(ID.names, [0, ...names]),
    ...(members.some(({ mode }) => mode) ? part(ID.attributes, [1, 0, ...modes]) : []),
    ID.end,
  ];
}

export function part(id: number, content: readonly number[]): number[] {
  return [id, ...number(content.length), ...content];
}

function hasStream(member: SevenZipExampleMember): boolean {
  return dataOf(member).length > 0;
}

function dataOf({ text = '', data = Buffer.from(text) }: SevenZipExampleMember): Uint8Array {
  return data;
}

function bits<Item>(items: readonly Item[], isSet: (item: Item) => boolean): number[] {
  const bytes = new Uint8Array(Math.ceil(items.length / 8));
  for (const [index, item] of items.entries()) {
    if (isSet(item)) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7));
  }
  return [...bytes];
}

function u32(value: number): number[] {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return [...bytes];
}
