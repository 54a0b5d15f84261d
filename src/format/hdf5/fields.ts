// Fields of HDF5 structures: the shared cursor, with the address and length widths that the superblock states.
import { Cursor } from '../../core/cursor.ts';
import { Hdf5Error } from './errors.ts';

/** Widths in bytes of file addresses ("offsets") and of lengths: 2, 4 or 8. */
export interface Widths {
  readonly address: number;
  readonly length: number;
}

const SIGNATURE = new TextDecoder('latin1');
const TEXT = new TextDecoder('utf-8');

/** Reads little-endian fields in order. Throws CursorError past the end, {@link Hdf5Error} on values no file has. */
export class Fields {
  readonly data: Uint8Array;
  readonly widths: Widths;
  private readonly cursor: Cursor;

  constructor(data: Uint8Array, widths: Widths) {
    this.data = data;
    this.widths = widths;
    this.cursor = new Cursor(data);
  }

  get position(): number {
    return this.cursor.position;
  }

  get remaining(): number {
    return this.cursor.remaining;
  }

  u8(): number {
    return this.cursor.u8();
  }

  u16(): number {
    return this.cursor.u16();
  }

  u32(): number {
    return this.cursor.u32();
  }

  /** An unsigned integer of `width` bytes, 1 to 8. */
  uint(width: number): number {
    let value = 0n;
    for (const [place, byte] of this.cursor.bytes(width).entries())
      value |= BigInt(byte) << BigInt(8 * place);
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
      throw new Hdf5Error('BROKEN', 'a length is larger than any file');
    return Number(value);
  }

  /** A file address; undefined for the "undefined address" (all ones). */
  address(): number | undefined {
    const start = this.position;
    const bytes = this.cursor.bytes(this.widths.address);
    if (bytes.every((byte) => byte === 0xff)) return undefined;
    this.cursor.position = start;
    return this.uint(this.widths.address);
  }

  /** A file address that must be there. */
  definedAddress(what: string): number {
    const address = this.address();
    if (address === undefined) throw new Hdf5Error('BROKEN', `${what} has no address`);
    return address;
  }

  length(): number {
    return this.uint(this.widths.length);
  }

  bytes(length: number): Uint8Array {
    return this.cursor.bytes(length);
  }

  /** The next `length` bytes as fields of their own. */
  part(length: number): Fields {
    return new Fields(this.bytes(length), this.widths);
  }

  skip(length: number): void {
    this.cursor.bytes(length);
  }

  /** Whether the next four bytes are `signature`; consumes them. */
  signature(signature: string): boolean {
    return SIGNATURE.decode(this.cursor.bytes(4)) === signature;
  }

  expect(signature: string, what: string): void {
    if (!this.signature(signature)) throw new Hdf5Error('BROKEN', `${what} does not begin with ${signature}`);
  }

  /** Text up to a NUL (which is consumed) or the end. */
  cString(): string {
    const rest = this.data.subarray(this.position);
    const end = rest.indexOf(0);
    const length = end < 0 ? rest.length : end;
    const text = textOf(this.cursor.bytes(length));
    if (end >= 0) this.cursor.bytes(1);
    return text;
  }
}

/** UTF-8, with replacement characters for what is not. */
export function textOf(bytes: Uint8Array): string {
  return TEXT.decode(bytes);
}

/** Text cut at its first NUL, as C strings are. */
export function cText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return textOf(end < 0 ? bytes : bytes.subarray(0, end));
}
