// The header's bytes, read forward: every read is checked against their end.
import { SevenZipError } from './errors.ts';
import { SEVEN_ZIP_LIMITS } from './limits.ts';

export class Cursor {
  private readonly data: Uint8Array;
  at = 0;

  constructor(data: Uint8Array) {
    this.data = data;
  }

  get left(): number {
    return this.data.length - this.at;
  }

  byte(): number {
    return this.bytes(1)[0] ?? 0;
  }

  /** The next `count` bytes, a view. Throws DAMAGED when there are fewer. */
  bytes(count: number): Uint8Array {
    if (count > this.left) throw damaged(`it ends early, at byte ${this.data.length} of the header`);
    this.at += count;
    return this.data.subarray(this.at - count, this.at);
  }

  u32(): number {
    const bytes = this.bytes(4);
    return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  }

  /**
   * The format's number of one to nine bytes (7zFormat.txt, "UINT64"): each leading one bit of the first byte announces a byte, the
   * rest of it is the top. Throws DAMAGED from 2^53 on: no file has so many bytes.
   */
  number(): number {
    const first = this.byte();
    let value = 0;
    for (let index = 0, mask = 0x80; index < 8; index++, mask >>= 1) {
      if ((first & mask) === 0) return safe(value + (first & (mask - 1)) * 2 ** (8 * index));
      value += this.byte() * 2 ** (8 * index);
    }
    return safe(value);
  }

  /** How many of something follow. Throws BUDGET when more than anybody takes. */
  count(what: string): number {
    const count = this.number();
    if (count > SEVEN_ZIP_LIMITS.members) {
      throw new SevenZipError('BUDGET', `the archive has ${count} ${what}, more than are read`);
    }
    return count;
  }

  /** One bit for each, the highest first. */
  bits(count: number): boolean[] {
    const bytes = this.bytes(Math.ceil(count / 8));
    return Array.from(
      { length: count },
      (_, index) => ((bytes[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0,
    );
  }

  /** One bit for each, or a byte that says that all are set. */
  optionalBits(count: number): boolean[] {
    return this.byte() === 0 ? this.bits(count) : Array.from({ length: count }, () => true);
  }

  /** Checksums of some of `count` things. */
  digests(count: number): (number | undefined)[] {
    return this.optionalBits(count).map((isDefined) => (isDefined ? this.u32() : undefined));
  }

  /** Throws UNSUPPORTED where data are kept in another stream, which no tool writes. */
  notExternal(): void {
    if (this.byte() !== 0) {
      throw new SevenZipError(
        'UNSUPPORTED',
        'parts of the header are kept in other streams, which is not read',
      );
    }
  }
}

/** The sum, as long as it is exact. Throws DAMAGED otherwise. */
export function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw damaged('it holds an impossible size');
  return value;
}

export function damaged(why: string): SevenZipError {
  return new SevenZipError('DAMAGED', `the header of the 7z archive is damaged: ${why}`);
}
