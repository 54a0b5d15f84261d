// Reads central directories: the one that miniz reads, the one that zipfile reads, when they are not the same.
import type { Bytes } from '../../core/bytes.ts';
import { Cursor } from '../../core/cursor.ts';
import type { DirectoryClaim, EndRecord } from './end-record.ts';
import { withZip64 } from './extra.ts';
import { ZIP_LIMITS } from './limits.ts';
import type { CentralEntry, Span } from './model.ts';
import { CENTRAL_BYTES, CENTRAL_SIGNATURE } from './signatures.ts';

export interface Directory {
  readonly claim: DirectoryClaim;
  readonly entries: readonly CentralEntry[];
  /** From its first entry to after the last one that could be read. */
  readonly span: Span;
  /** What was added to the offsets in its entries: the length of the data in front of the archive. */
  readonly shift: number;
  /** A limit ended the reading, not the directory. */
  readonly cut: boolean;
  /** Entries whose offsets or sizes no file can have. */
  readonly unusable: number;
}

interface Place {
  readonly start: number;
  readonly shift: number;
}

/**
 * The directories that some reader would find through this end record, the one that torch reads first. miniz takes
 * the directory at the offset in the record; CPython's zipfile takes the one that ends at the record and adds the
 * difference to every offset (`_RealGetContents`). Where both are the same there is one.
 */
export async function readDirectories(bytes: Bytes, end: EndRecord): Promise<readonly Directory[]> {
  const seen = new Set<string>();
  const found: Directory[] = [];
  for (const claim of end.claims) {
    for (const place of placesOf(claim)) {
      const key = `${place.start}+${place.shift}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const directory = await readDirectory(bytes, claim, place, end.offset);
      if (directory !== undefined) found.push(directory);
    }
  }
  return found;
}

function placesOf(claim: DirectoryClaim): readonly Place[] {
  const before = claim.end - claim.size;
  const absolute = { start: claim.start, shift: 0 };
  return before < 0 || before === claim.start
    ? [absolute]
    : [absolute, { start: before, shift: before - claim.start }];
}

async function readDirectory(
  bytes: Bytes,
  claim: DirectoryClaim,
  place: Place,
  limit: number,
): Promise<Directory | undefined> {
  if (place.start >= limit) return undefined;
  // Look before reading megabytes: most of the places that a lying record names hold no directory.
  const probe = await bytes.read(place.start, 4);
  if (probe.length < 4 || new Cursor(probe).u32() !== CENTRAL_SIGNATURE) return undefined;
  const length = Math.min(limit - place.start, ZIP_LIMITS.directoryBytes);
  const parsed = parseDirectory(await bytes.read(place.start, length), place.shift);
  const cut =
    parsed.entries.length + parsed.unusable >= ZIP_LIMITS.members ||
    (length < limit - place.start && length - parsed.length < 2 ** 17 + 2 ** 16);
  return {
    claim,
    entries: parsed.entries,
    span: { start: place.start, end: place.start + parsed.length },
    shift: place.shift,
    cut,
    unusable: parsed.unusable,
  };
}

interface Parsed {
  readonly entries: readonly CentralEntry[];
  readonly length: number;
  readonly unusable: number;
}

/** Entries for as long as they begin with their signature and end in `data`, whatever number was declared. */
function parseDirectory(data: Uint8Array, shift: number): Parsed {
  const entries: CentralEntry[] = [];
  let unusable = 0;
  const cursor = new Cursor(data);
  let length = 0;
  while (cursor.remaining >= CENTRAL_BYTES && entries.length + unusable < ZIP_LIMITS.members) {
    if (cursor.u32() !== CENTRAL_SIGNATURE) break;
    const entry = parseEntry(cursor, shift);
    if (entry === 'cut') break;
    if (entry === undefined) unusable += 1;
    else entries.push(entry);
    length = cursor.position;
  }
  return { entries, length, unusable };
}

/** The entry after its signature (APPNOTE 4.3.12); undefined when unusable, `cut` when the data ends in it. */
function parseEntry(cursor: Cursor, shift: number): CentralEntry | 'cut' | undefined {
  cursor.bytes(4);
  const [flags, method] = [cursor.u16(), cursor.u16()];
  cursor.bytes(4);
  const crc32 = cursor.u32();
  const [compressedSize, size] = [cursor.u32(), cursor.u32()];
  const [nameLength, extraLength, commentLength] = [cursor.u16(), cursor.u16(), cursor.u16()];
  cursor.bytes(4);
  const [externalAttributes, headerOffset] = [cursor.u32(), cursor.u32()];
  if (nameLength > cursor.remaining) return 'cut';
  const rawName = cursor.bytes(nameLength);
  // CPython's zipfile takes a last entry whose extra field or comment runs past the end.
  const extra = cursor.bytes(Math.min(extraLength, cursor.remaining));
  cursor.bytes(Math.min(commentLength, cursor.remaining));
  const wide = withZip64({ size, compressedSize, headerOffset }, extra);
  if (wide === undefined || wide.headerOffset + shift < 0) return undefined;
  return {
    rawName,
    flags,
    method,
    compressedSize: wide.compressedSize,
    size: wide.size,
    crc32,
    headerOffset: wide.headerOffset + shift,
    externalAttributes,
    extra,
  };
}
