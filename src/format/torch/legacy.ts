// PyTorch's formats from before its zip: pickles one after the other with raw storages behind, and an old tar.
import type { Bytes } from '../../core/bytes.ts';
import { Cursor, CursorError } from '../../core/cursor.ts';

/** The number that the first pickle holds: 0x1950a86a20f9469cfc6c, as pickle writes it (`MAGIC_NUMBER`). */
const MAGIC = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];
const MAGIC_DECIMAL = String(0x1950a86a20f9469cfc6cn);

const PROTO = 0x80;
const FRAME = 0x95;
const LONG1 = 0x8a;
const LONG4 = 0x8b;
const LONG = 0x4c;

/**
 * Whether the first pickle is torch's magic number, in any form that a pickler could give it: that makes
 * `torch.load` take its legacy path (`_legacy_load`): this pickle, protocol version 1001, system information, the
 * object, the list of storage keys, five pickles in all, then raw storages that are never unpickled. `head` needs 64 bytes at most.
 */
export function isTorchLegacy(head: Uint8Array): boolean {
  try {
    return holdsMagic(new Cursor(head));
  } catch (thrown) {
    if (thrown instanceof CursorError) return false;
    throw thrown;
  }
}

function holdsMagic(cursor: Cursor): boolean {
  let opcode = cursor.u8();
  while (opcode === PROTO || opcode === FRAME) {
    cursor.bytes(opcode === PROTO ? 1 : 8);
    opcode = cursor.u8();
  }
  if (opcode === LONG) {
    const digits = Buffer.from(cursor.bytes(MAGIC_DECIMAL.length)).toString('latin1');
    return digits === MAGIC_DECIMAL;
  }
  if (opcode !== LONG1 && opcode !== LONG4) return false;
  const length = opcode === LONG1 ? cursor.u8() : cursor.i32();
  const digits = cursor.bytes(Math.max(0, length));
  // Further zero bytes do not change a little-endian number.
  return (
    MAGIC.every((byte, at) => digits[at] === byte) &&
    digits.subarray(MAGIC.length).every((byte) => byte === 0)
  );
}

/** A storage behind the pickles: `[offset, offset + 8)` counts its elements, the data follow. */
interface LegacyStorage {
  readonly offset: number;
  readonly elements: number;
  readonly elementSize: number;
}

export type LegacyStorages =
  /** Storages of these sizes cover the rest of the file exactly. */
  | { readonly covered: true; readonly storages: readonly LegacyStorage[] }
  /** No sizes of storages fit, or too many were tried: the rest is data of unknown shape. */
  | { readonly covered: false; readonly reason: string };

/** Bytes of one element in every dtype that torch has. */
const ELEMENT_SIZES = [1, 2, 4, 8, 16] as const;
/** Storages of real files number a few thousand. */
const MOST_STORAGES = 100_000;
/** Places where the next storage could begin. Wrong guesses land on data that is no sane count and die out. */
const MOST_WAYS = 64;

interface Chain {
  readonly storage: LegacyStorage;
  readonly before: Chain | undefined;
}

/**
 * Checks that `count` storages (the length of the list in the fifth pickle) cover `[start, bytes.size)`. Torch takes
 * each dtype from a persistent id deep in the object; here every element size is tried, which decides as well. What
 * is learned is only that nothing is appended: torch reads storages as raw data and unpickles nothing more
 * (`_legacy_load`, `storage._set_from_file`). Reads eight bytes for each place tried, no data. Rejects with the
 * origin's own error.
 */
export async function readLegacyStorages(
  bytes: Bytes,
  start: number,
  count: number,
): Promise<LegacyStorages> {
  if (count > MOST_STORAGES) return { covered: false, reason: `${count} storages are too many to follow` };
  let ways = new Map<number, Chain | undefined>([[start, undefined]]);
  for (let index = 0; index < count; index += 1) {
    const next = new Map<number, Chain>();
    for (const [offset, before] of ways) {
      for (const storage of await storagesAt(bytes, offset)) {
        const end = offset + COUNT_BYTES + storage.elements * storage.elementSize;
        if (end <= bytes.size && !next.has(end)) next.set(end, { storage, before });
      }
    }
    if (next.size === 0)
      return { covered: false, reason: `storage ${index + 1} of ${count} does not fit the file` };
    if (next.size > MOST_WAYS)
      return { covered: false, reason: 'the storages can be divided in too many ways' };
    ways = next;
  }
  if (!ways.has(bytes.size))
    return { covered: false, reason: `${count} storages do not end where the file ends` };
  const storages: LegacyStorage[] = [];
  for (let chain = ways.get(bytes.size); chain !== undefined; chain = chain.before)
    storages.push(chain.storage);
  return { covered: true, storages: storages.toReversed() };
}

const COUNT_BYTES = 8;

async function storagesAt(bytes: Bytes, offset: number): Promise<readonly LegacyStorage[]> {
  const data = await bytes.read(offset, COUNT_BYTES);
  if (data.length < COUNT_BYTES) return [];
  const elements = new DataView(data.buffer, data.byteOffset).getBigInt64(0, true);
  if (elements < 0n || elements > BigInt(bytes.size)) return [];
  return ELEMENT_SIZES.map((elementSize) => ({ offset, elements: Number(elements), elementSize }));
}

const TAR_HEADER = 512;
const TAR_CHECKSUM = 148;
const TAR_NAMES = new Set(['sys_info', 'pickle', 'storages', 'tensors']);

/**
 * Whether this is the tar that torch wrote before version 0.1.10: a tar header with a right checksum whose first
 * member is one of torch's four (`legacy_load` in `torch/serialization.py`). `head` needs 512 bytes.
 */
export function isTorchTar(head: Uint8Array): boolean {
  if (head.length < TAR_HEADER) return false;
  const [name = ''] = Buffer.from(head.subarray(0, 100)).toString('latin1').split('\0', 1);
  const first = name.replace(/^(\.\/)+/, '').split('/')[0] ?? '';
  return TAR_NAMES.has(first) && hasTarChecksum(head);
}

/** The sum of the header's bytes, with the checksum field itself counted as spaces (POSIX ustar). */
function hasTarChecksum(head: Uint8Array): boolean {
  const stored = Buffer.from(head.subarray(TAR_CHECKSUM, TAR_CHECKSUM + 8)).toString('latin1');
  const digits = /^ *([0-7]{1,8})/.exec(stored)?.[1];
  if (digits === undefined) return false;
  let sum = 8 * 0x20;
  for (const [at, byte] of head.subarray(0, TAR_HEADER).entries()) {
    if (at < TAR_CHECKSUM || at >= TAR_CHECKSUM + 8) sum += byte;
  }
  return sum === Number.parseInt(digits, 8);
}
