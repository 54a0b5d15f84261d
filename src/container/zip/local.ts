// Reads local file headers, neighbours in one read: one header for each member is all that a large archive costs.
import type { Bytes } from '../../core/bytes.ts';
import { Cursor } from '../../core/cursor.ts';
import { withZip64 } from './extra.ts';
import type { LocalHeader } from './model.ts';
import { LOCAL_BYTES, LOCAL_SIGNATURE } from './signatures.ts';

/** Most names and extra fields fit; what does not is read again, exactly. */
const HEADER_GUESS = 256;
/** Reading across a gap of this size costs less than another read. */
const JOIN_DISTANCE = 512;
const WINDOW_BYTES = 2 ** 16;

/** The local header at each of these offsets; offsets where there is none are not in the map. */
export async function readLocalHeaders(
  bytes: Bytes,
  offsets: Iterable<number>,
): Promise<ReadonlyMap<number, LocalHeader>> {
  const headers = new Map<number, LocalHeader>();
  for (const group of windowsOf([...new Set(offsets)].sort((a, b) => a - b))) {
    const first = group[0] ?? 0;
    const data = await bytes.read(first, (group.at(-1) ?? first) + HEADER_GUESS - first);
    for (const offset of group) {
      const header = await headerIn(bytes, data.subarray(offset - first), offset);
      if (header !== undefined) headers.set(offset, header);
    }
  }
  return headers;
}

function windowsOf(sorted: readonly number[]): readonly (readonly number[])[] {
  const windows: number[][] = [];
  let current: number[] = [];
  for (const offset of sorted) {
    const [first, last] = [current[0], current.at(-1)];
    const joins =
      first !== undefined &&
      last !== undefined &&
      offset - last <= HEADER_GUESS + JOIN_DISTANCE &&
      offset - first <= WINDOW_BYTES;
    if (!joins) windows.push((current = []));
    current.push(offset);
  }
  return windows;
}

async function headerIn(bytes: Bytes, data: Uint8Array, offset: number): Promise<LocalHeader | undefined> {
  const header = parseLocalHeader(data, offset);
  if (header !== 'short') return header;
  // At most 30 + 2 * 65,535 bytes: both lengths are 16-bit.
  const whole = parseLocalHeader(await bytes.read(offset, LOCAL_BYTES + 2 * 0xffff), offset);
  return whole === 'short' ? undefined : whole;
}

/**
 * The local file header (APPNOTE 4.3.7) at the start of `data`, which is `offset` in the archive. Undefined when
 * there is none; `short` when `data` ends inside it.
 */
export function parseLocalHeader(data: Uint8Array, offset: number): LocalHeader | 'short' | undefined {
  const cursor = new Cursor(data);
  if (cursor.remaining >= 4 && cursor.u32() !== LOCAL_SIGNATURE) return undefined;
  if (data.length < LOCAL_BYTES) return 'short';
  cursor.bytes(2);
  const [flags, method] = [cursor.u16(), cursor.u16()];
  cursor.bytes(8);
  const [compressedSize, size] = [cursor.u32(), cursor.u32()];
  const [nameLength, extraLength] = [cursor.u16(), cursor.u16()];
  if (nameLength + extraLength > cursor.remaining) return 'short';
  // Copies: a view would keep the whole window in memory for a name.
  const rawName = cursor.bytes(nameLength).slice();
  const extra = cursor.bytes(extraLength);
  const narrow = { size, compressedSize, headerOffset: 0 };
  const wide = withZip64(narrow, extra) ?? narrow;
  return {
    offset,
    rawName,
    flags,
    method,
    compressedSize: wide.compressedSize,
    size: wide.size,
    extra: extra.slice(),
    dataOffset: offset + LOCAL_BYTES + nameLength + extraLength,
  };
}
