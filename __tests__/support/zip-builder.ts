// Builds zip archives byte by byte, with every lie a header can tell.
import { deflateRawSync, crc32 } from 'node:zlib';

/** Fields of one header that shall say something else than the truth. */
interface HeaderLies {
  readonly name?: string | Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly compressedSize?: number;
  readonly size?: number;
  readonly extra?: Uint8Array;
  readonly signature?: number;
}

interface CentralLies extends HeaderLies {
  readonly offset?: number;
  readonly madeBy?: number;
  readonly externalAttributes?: number;
  readonly comment?: Uint8Array;
}

export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** Deflate the data (method 8); otherwise it is stored. */
  readonly deflate?: boolean;
  /** Bytes to write as compressed data, whatever `data` is. */
  readonly raw?: Uint8Array;
  readonly local?: HeaderLies;
  readonly central?: CentralLies;
  /** No directory entry: a hidden member. */
  readonly hidden?: boolean;
  /** No local header and no data: only a directory entry. */
  readonly phantom?: boolean;
  /** Bytes between this member and what follows. */
  readonly after?: Uint8Array;
}

interface EndLies {
  readonly disk?: number;
  readonly entries?: number;
  readonly entriesOnDisk?: number;
  readonly size?: number;
  readonly start?: number;
  readonly commentLength?: number;
}

export interface ZipShape {
  readonly prefix?: Uint8Array;
  /** Whether offsets count the prefix, as `zip -A` makes them; otherwise they are off by its length. */
  readonly adjusted?: boolean;
  readonly comment?: Uint8Array;
  readonly suffix?: Uint8Array;
  readonly end?: EndLies;
  /** Write a zip64 end record and locator, with these lies in the record. */
  readonly zip64?: EndLies & { readonly pointer?: number };
  /** Leave out the end record, or the directory as well. */
  readonly without?: 'end' | 'directory';
}

const bytesOf = (value: string | Uint8Array): Buffer =>
  typeof value === 'string' ? Buffer.from(value) : Buffer.from(value);

/** Little-endian fields: `[value, size]`. */
function fields(...pairs: readonly (readonly [value: number, size: 1 | 2 | 4 | 8])[]): Buffer {
  return Buffer.concat(
    pairs.map(([value, size]) => {
      const buffer = Buffer.alloc(8);
      buffer.writeBigUInt64LE(BigInt(value));
      return buffer.subarray(0, size);
    }),
  );
}

/** A zip64 extra field with these 64-bit values, in order. */
export function zip64Extra(...values: readonly number[]): Buffer {
  return Buffer.concat([
    fields([1, 2], [values.length * 8, 2]),
    ...values.map((value) => fields([value, 8])),
  ]);
}

interface Truth {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly compressed: Buffer;
  readonly size: number;
}

function truthOf(part: ZipPart): Truth {
  const data = bytesOf(part.data ?? '');
  const compressed =
    part.raw === undefined ? (part.deflate === true ? deflateRawSync(data) : data) : Buffer.from(part.raw);
  return {
    name: bytesOf(part.name),
    method: part.deflate === true ? 8 : 0,
    crc: crc32(data),
    compressed,
    size: part.raw === undefined || data.length > 0 ? data.length : compressed.length,
  };
}

/** One local header, without data. */
function localHeader(truth: Truth, lies: HeaderLies = {}): Buffer {
  const name = bytesOf(lies.name ?? truth.name);
  const extra = Buffer.from(lies.extra ?? []);
  return Buffer.concat([
    fields(
      [lies.signature ?? 0x04034b50, 4],
      [20, 2],
      [lies.flags ?? 0, 2],
      [lies.method ?? truth.method, 2],
      [0, 4],
    ),
    fields(
      [lies.crc ?? truth.crc, 4],
      [lies.compressedSize ?? truth.compressed.length, 4],
      [lies.size ?? truth.size, 4],
    ),
    fields([name.length, 2], [extra.length, 2]),
    name,
    extra,
  ]);
}

function centralHeader(truth: Truth, offset: number, lies: CentralLies = {}): Buffer {
  const name = bytesOf(lies.name ?? truth.name);
  const extra = Buffer.from(lies.extra ?? []);
  const comment = Buffer.from(lies.comment ?? []);
  return Buffer.concat([
    fields([lies.signature ?? 0x02014b50, 4], [lies.madeBy ?? 0x031e, 2], [20, 2], [lies.flags ?? 0, 2]),
    fields([lies.method ?? truth.method, 2], [0, 4], [lies.crc ?? truth.crc, 4]),
    fields([lies.compressedSize ?? truth.compressed.length, 4], [lies.size ?? truth.size, 4]),
    fields([name.length, 2], [extra.length, 2], [comment.length, 2], [0, 2], [0, 2]),
    fields([lies.externalAttributes ?? 0o100644 * 0x10000, 4], [lies.offset ?? offset, 4]),
    name,
    extra,
    comment,
  ]);
}

/** An end record (APPNOTE 4.3.16) with its comment. */
export function endRecord(entries: number, size: number, start: number, shape: ZipShape = {}): Buffer {
  const lies = shape.end ?? {};
  const comment = Buffer.from(shape.comment ?? []);
  const disk = lies.disk ?? 0;
  return Buffer.concat([
    fields([0x06054b50, 4], [disk, 2], [disk, 2], [lies.entriesOnDisk ?? lies.entries ?? entries, 2]),
    fields([lies.entries ?? entries, 2], [lies.size ?? size, 4], [lies.start ?? start, 4]),
    fields([lies.commentLength ?? comment.length, 2]),
    comment,
  ]);
}

function end64(
  entries: number,
  size: number,
  start: number,
  at: number,
  lies: ZipShape['zip64'] = {},
): Buffer {
  const count = lies.entries ?? entries;
  return Buffer.concat([
    fields([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [lies.disk ?? 0, 4], [lies.disk ?? 0, 4]),
    fields([lies.entriesOnDisk ?? count, 8], [count, 8], [lies.size ?? size, 8], [lies.start ?? start, 8]),
    fields([0x07064b50, 4], [0, 4], [lies.pointer ?? at, 8], [1, 4]),
  ]);
}

/** The archive. Without lies it is one that every reader accepts. */
export function buildZip(parts: readonly ZipPart[], shape: ZipShape = {}): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  const prefix = Buffer.from(shape.prefix ?? []);
  let at = shape.adjusted === false ? 0 : prefix.length;
  for (const part of parts) {
    const truth = truthOf(part);
    const written =
      part.phantom === true
        ? []
        : [localHeader(truth, part.local), truth.compressed, Buffer.from(part.after ?? [])];
    if (part.hidden !== true) directory.push(centralHeader(truth, at, part.central));
    body.push(...written);
    at += written.reduce((sum, piece) => sum + piece.length, 0);
  }
  const [count, size] = [directory.length, directory.reduce((sum, piece) => sum + piece.length, 0)];
  const tail = [
    ...(shape.without === 'directory' ? [] : directory),
    ...(shape.zip64 === undefined ? [] : [end64(count, size, at, at + size, shape.zip64)]),
    ...(shape.without === undefined ? [endRecord(count, size, at, shape)] : []),
  ];
  return Buffer.concat([prefix, ...body, ...tail, Buffer.from(shape.suffix ?? [])]);
}
