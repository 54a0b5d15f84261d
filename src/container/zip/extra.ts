// Extra fields of zip headers: zip64 values (APPNOTE 4.5.3) and the Info-ZIP Unicode path (4.6.9).
import { Cursor, CursorError } from '../../core/cursor.ts';
import { IN_ZIP64 } from './signatures.ts';

const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;

/** The data of the first field with this id, or undefined. A field that overruns the rest ends the search. */
function extraField(extra: Uint8Array, id: number): Uint8Array | undefined {
  const cursor = new Cursor(extra);
  while (cursor.remaining >= 4) {
    const field = cursor.u16();
    const length = cursor.u16();
    if (length > cursor.remaining) return undefined;
    const data = cursor.bytes(length);
    if (field === id) return data;
  }
  return undefined;
}

export interface WideValues {
  readonly size: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

/**
 * Replaces the values that the 32-bit fields leave to zip64, in the order they have there. Undefined when the
 * field is too short or a value is larger than any file: every reader refuses such an entry.
 */
export function withZip64(values: WideValues, extra: Uint8Array): WideValues | undefined {
  if (Math.max(values.size, values.compressedSize, values.headerOffset) < IN_ZIP64) return values;
  const data = extraField(extra, ZIP64);
  // Without the field the 32-bit value stands: a member of exactly 4 GiB - 1 is legal.
  if (data === undefined) return values;
  const cursor = new Cursor(data);
  const wide = (value: number): number => (value === IN_ZIP64 ? cursor.u64() : value);
  try {
    const size = wide(values.size);
    const compressedSize = wide(values.compressedSize);
    return { size, compressedSize, headerOffset: wide(values.headerOffset) };
  } catch (thrown) {
    if (thrown instanceof CursorError) return undefined;
    throw thrown;
  }
}

/** The name in the Info-ZIP Unicode path field, which newer zipfile modules prefer to the header's. */
export function unicodePath(extra: Uint8Array): Uint8Array | undefined {
  const data = extraField(extra, UNICODE_PATH);
  // One byte version and four of a checksum that we do not check: a reader that does not would see the name too.
  return data !== undefined && data.length > 5 && data[0] === 1 ? data.subarray(5) : undefined;
}
