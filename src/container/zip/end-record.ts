// Finds the end of central directory records of an archive, and where each reader would look for the directory.
import type { Bytes } from '../../core/bytes.ts';
import { Cursor, CursorError } from '../../core/cursor.ts';
import { ZIP_LIMITS } from './limits.ts';
import type { Span } from './model.ts';
import {
  END64_BYTES,
  END64_SIGNATURE,
  END_BYTES,
  LOCATOR64_BYTES,
  LOCATOR64_SIGNATURE,
} from './signatures.ts';
import { TAIL_BYTES } from './tail.ts';

/** A claim about the directory: by the 32-bit record, or by a zip64 record that stands for it. */
export interface DirectoryClaim {
  readonly entries: number;
  readonly start: number;
  readonly size: number;
  /** Where the directory must end: at the record that makes the claim. */
  readonly end: number;
  readonly multiDisk: boolean;
}

export interface EndRecord {
  readonly offset: number;
  /** Of the record with its comment, cut at the end of the file, and of zip64 records and locator. */
  readonly spans: readonly Span[];
  /** Whether its comment ends where the file ends, as strict readers demand. */
  readonly reachesEnd: boolean;
  /** Claims in the order in which readers believe them. */
  readonly claims: readonly DirectoryClaim[];
}

/**
 * The end records of the last 70 KiB, last first. Like miniz and CPython's zipfile a record needs no matching
 * comment length. Several zip64 records may stand for one end record: miniz 3 and zipfile take the one just before
 * the locator, others the one that the locator points to.
 */
export async function findEndRecords(bytes: Bytes): Promise<readonly EndRecord[]> {
  const start = Math.max(0, bytes.size - TAIL_BYTES);
  const tail = Buffer.from(await bytes.read(start, bytes.size - start));
  const records: EndRecord[] = [];
  let at = tail.length - END_BYTES;
  while (at >= 0 && records.length < ZIP_LIMITS.endRecords) {
    at = tail.lastIndexOf('PK\x05\x06', at, 'latin1');
    if (at < 0) break;
    records.push(await endRecordAt(bytes, tail, start, at));
    at -= 1;
  }
  return records;
}

async function endRecordAt(bytes: Bytes, tail: Buffer, tailStart: number, at: number): Promise<EndRecord> {
  const offset = tailStart + at;
  const cursor = new Cursor(tail, at + 4);
  const [disk, directoryDisk, onDisk, entries] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
  const [size, start, comment] = [cursor.u32(), cursor.u32(), cursor.u16()];
  const multiDisk = disk !== 0 || directoryDisk !== 0 || onDisk !== entries;
  const claim: DirectoryClaim = { entries, start, size, end: offset, multiDisk };
  const wide = await zip64Claims(bytes, tail, at, offset);
  const end = offset + END_BYTES + comment;
  return {
    offset,
    spans: [{ start: offset, end: Math.min(end, bytes.size) }, ...wide.spans],
    reachesEnd: end === bytes.size,
    claims: [...wide.claims, claim],
  };
}

interface Zip64Claims {
  readonly claims: readonly DirectoryClaim[];
  readonly spans: readonly Span[];
}

async function zip64Claims(bytes: Bytes, tail: Buffer, at: number, offset: number): Promise<Zip64Claims> {
  const locator = at - LOCATOR64_BYTES;
  if (locator < 0 || tail.readUInt32LE(locator) !== LOCATOR64_SIGNATURE) return { claims: [], spans: [] };
  const locatorStart = offset - LOCATOR64_BYTES;
  const pointer = tail.readBigUInt64LE(locator + 8);
  const places = new Set([locatorStart - END64_BYTES]);
  if (pointer < BigInt(bytes.size)) places.add(Number(pointer));
  const claims: DirectoryClaim[] = [];
  const spans: Span[] = [{ start: locatorStart, end: offset }];
  for (const place of places) {
    const claim = place < 0 ? undefined : claim64(await bytes.read(place, END64_BYTES), place);
    if (claim === undefined) continue;
    claims.push(claim);
    spans.push({ start: place, end: place + END64_BYTES });
  }
  return { claims, spans };
}

/** A zip64 end record (APPNOTE 4.3.14), undefined when there is none or its values are larger than any file. */
function claim64(data: Uint8Array, place: number): DirectoryClaim | undefined {
  try {
    const cursor = new Cursor(data);
    if (cursor.u32() !== END64_SIGNATURE) return undefined;
    cursor.bytes(12);
    const [disk, directoryDisk] = [cursor.u32(), cursor.u32()];
    const [onDisk, entries, size, start] = [cursor.u64(), cursor.u64(), cursor.u64(), cursor.u64()];
    const multiDisk = disk !== 0 || directoryDisk !== 0 || onDisk !== entries;
    return { entries, start, size, end: place, multiDisk };
  } catch (thrown) {
    if (thrown instanceof CursorError) return undefined;
    throw thrown;
  }
}
