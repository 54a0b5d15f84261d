// Builds small HDF5 files (superblock 0, version 1 object headers, 8-byte addresses) that libhdf5 opens, and lying ones.

/** A link of a group; a plain group is a link whose value has these keys again. */
export interface Hdf5Spec {
  /** Text attributes; anything that is not text is written as JSON. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly links?: readonly Hdf5Link[];
  readonly groups?: readonly ({ readonly name: string } & Hdf5Spec)[];
  readonly datasets?: readonly Hdf5Dataset[];
  /** Bytes in front of the superblock: 512 or a larger power of two. */
  readonly userBlock?: number;
}

export interface Hdf5Link {
  readonly name: string;
  readonly soft?: string;
  readonly external?: { readonly file: string; readonly path: string };
  /** A user-defined link of this type. */
  readonly user?: number;
  /** A hard link to this address. */
  readonly address?: number;
}

export interface Hdf5Dataset {
  readonly name: string;
  readonly shape: readonly number[];
  /** Files that hold the values. */
  readonly external?: readonly string[];
  /** The file that a virtual dataset takes its values from. */
  readonly virtual?: string;
}

const UNDEFINED = Buffer.alloc(8, 0xff);
const FLOAT32 = Buffer.from('11201f00040000000000200017080017'.concat('7f000000'), 'hex');
const MESSAGE = {
  dataspace: 1,
  linkInfo: 2,
  datatype: 3,
  fill: 5,
  link: 6,
  external: 7,
  layout: 8,
  groupInfo: 10,
  attribute: 12,
};

export function buildHdf5(spec: Hdf5Spec): Uint8Array {
  return new Builder(spec.userBlock ?? 0).file(spec);
}

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/** Padded with NULs to a multiple of 8. */
export function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)]);
}

class Builder {
  private readonly parts: Buffer[] = [];
  private readonly userBlock: number;
  /** Addresses count from the superblock; 96 bytes of it come first. */
  private end = 96;

  constructor(userBlock: number) {
    this.userBlock = userBlock;
  }

  file(spec: Hdf5Spec): Uint8Array {
    const root = this.group(spec);
    const superblock = Buffer.concat([
      Buffer.from('894844460d0a1a0a', 'hex'),
      Buffer.from([0, 0, 0, 0, 0, 8, 8, 0]),
      u16(4),
      u16(16),
      u32(0),
      u64(this.userBlock),
      UNDEFINED,
      u64(this.userBlock + this.end),
      UNDEFINED,
      u64(0),
      u64(root),
      Buffer.alloc(24),
    ]);
    return Buffer.concat([Buffer.alloc(this.userBlock, 0x20), superblock, ...this.parts]);
  }

  private place(bytes: Buffer): number {
    const at = this.end;
    const whole = padded(bytes);
    this.parts.push(whole);
    this.end += whole.length;
    return at;
  }

  private header(messages: readonly Buffer[]): number {
    const body = Buffer.concat(messages);
    return this.place(
      Buffer.concat([Buffer.from([1, 0]), u16(messages.length), u32(1), u32(body.length), u32(0), body]),
    );
  }

  private group(spec: Hdf5Spec): number {
    const hard = [
      ...(spec.groups ?? []).map((group) => ({ name: group.name, address: this.group(group) })),
      ...(spec.datasets ?? []).map((dataset) => ({ name: dataset.name, address: this.dataset(dataset) })),
    ];
    return this.header([
      message(MESSAGE.linkInfo, Buffer.concat([Buffer.from([0, 0]), UNDEFINED, UNDEFINED])),
      message(MESSAGE.groupInfo, Buffer.from([0, 0])),
      ...[...hard, ...(spec.links ?? [])].map((link) => message(MESSAGE.link, linkBody(link))),
      ...Object.entries(spec.attributes ?? {}).map(([name, value]) => this.attribute(name, value)),
    ]);
  }

  /** A scalar of fixed-length text, or of variable-length text where that is too long for a message. */
  private attribute(name: string, value: unknown): Buffer {
    const text = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
    const long = text.length > 30_000;
    const size = u32(long ? 16 : Math.max(1, text.length));
    const fixed = Buffer.concat([Buffer.from([0x13, 0, 0, 0]), size]);
    const type = long
      ? Buffer.concat([Buffer.from([0x19, 1, 0, 0]), size, Buffer.from([0x13, 0, 0, 0]), u32(1)])
      : fixed;
    const space = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]);
    const data = long ? Buffer.concat([u32(text.length), u64(this.globalHeap(text)), u32(1)]) : text;
    const named = Buffer.from(`${name}\0`);
    const sizes = [u16(named.length), u16(type.length), u16(space.length)];
    const body = [
      Buffer.from([1, 0]),
      ...sizes,
      padded(named),
      padded(type),
      space,
      data.length === 0 ? Buffer.alloc(1) : data,
    ];
    return message(MESSAGE.attribute, Buffer.concat(body));
  }

  private globalHeap(object: Buffer): number {
    const size = Math.max(4096, 32 + padded(object).length);
    const head = [
      Buffer.from('GCOL\x01\0\0\0', 'latin1'),
      u64(size),
      u16(1),
      u16(1),
      u32(0),
      u64(object.length),
      padded(object),
    ];
    const used = Buffer.concat(head);
    const free = size - used.length;
    const rest =
      free >= 16 ? [u16(0), u16(0), u32(0), u64(free), Buffer.alloc(free - 16)] : [Buffer.alloc(free)];
    return this.place(Buffer.concat([used, ...rest]));
  }

  private dataset({ shape, external, virtual }: Hdf5Dataset): number {
    const dims = shape.map((extent) => u64(extent));
    const messages = [
      message(MESSAGE.dataspace, Buffer.concat([Buffer.from([1, shape.length, 0, 0, 0, 0, 0, 0]), ...dims])),
      message(MESSAGE.datatype, FLOAT32),
      message(MESSAGE.fill, Buffer.from([2, 2, 2, 0])),
      message(MESSAGE.layout, virtual === undefined ? contiguous(shape) : this.virtual(virtual)),
    ];
    if (external !== undefined) messages.push(message(MESSAGE.external, this.external(external)));
    return this.header(messages);
  }

  private external(files: readonly string[]): Buffer {
    const names = Buffer.from(`\0\0\0\0\0\0\0\0${files.map((file) => `${file}\0`).join('')}`);
    const data = this.place(names);
    const size = padded(names).length;
    // 1: no free block in the heap.
    const heap = this.place(
      Buffer.concat([Buffer.from('HEAP\0\0\0\0', 'latin1'), u64(size), u64(1), u64(data)]),
    );
    let offset = 8;
    const slots = files.map((file) => {
      const slot = Buffer.concat([u64(offset), u64(0), UNDEFINED]);
      offset += Buffer.byteLength(file) + 1;
      return slot;
    });
    return Buffer.concat([
      Buffer.from([1, 0, 0, 0]),
      u16(files.length),
      u16(files.length),
      u64(heap),
      ...slots,
    ]);
  }

  /** The mapping is cut after its source: selections are not what readers of names look at. */
  private virtual(file: string): Buffer {
    const block = Buffer.concat([Buffer.from([0]), u64(1), Buffer.from(`${file}\0data\0`)]);
    return Buffer.concat([Buffer.from([4, 3]), u64(this.globalHeap(block)), u32(1)]);
  }
}

function contiguous(shape: readonly number[]): Buffer {
  const bytes = 4 * shape.reduce((product, extent) => product * extent, 1);
  return Buffer.concat([Buffer.from([3, 1]), UNDEFINED, u64(bytes)]);
}

function message(type: number, body: Buffer): Buffer {
  const whole = padded(body);
  return Buffer.concat([u16(type), u16(whole.length), Buffer.from([0, 0, 0, 0]), whole]);
}

function linkBody(link: Hdf5Link): Buffer {
  const name = Buffer.from(link.name);
  const head = (type: number): Buffer =>
    Buffer.concat([Buffer.from([1, 8 | 1, type]), u16(name.length), name]);
  if (link.soft !== undefined)
    return Buffer.concat([head(1), u16(Buffer.byteLength(link.soft)), Buffer.from(link.soft)]);
  if (link.external !== undefined) {
    const value = Buffer.from(`\0${link.external.file}\0${link.external.path}\0`);
    return Buffer.concat([head(64), u16(value.length), value]);
  }
  if (link.user !== undefined) return Buffer.concat([head(link.user), u16(2), Buffer.from([1, 2])]);
  return Buffer.concat([head(0), u64(link.address ?? 0)]);
}
