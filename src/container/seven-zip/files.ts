// The part of the header that names the members.
import { Cursor, damaged } from './cursor.ts';
import { SEVEN_ZIP_LIMITS } from './limits.ts';

/** Property ids (7zFormat.txt, "Property IDs"). */
const ID = { end: 0, emptyStream: 14, emptyFile: 15, anti: 16, names: 17, attributes: 21 } as const;
/** Times, the comment, where a stream starts, and padding: nothing that matters here. */
const SKIPPED: ReadonlySet<number> = new Set([18, 19, 20, 22, 24, 25]);

/** Windows attributes: the mode of Unix is in the upper half when 7-Zip's flag says so. */
const UNIX_MODE = 0x8000;
const DIRECTORY = 0x10;
const REPARSE_POINT = 0x400;
const MODE_KIND = 0o170000;
const MODE_LINK = 0o120000;

export interface SevenZipFile {
  /** Raw and hostile; empty when there is none. */
  readonly name: string;
  readonly hasStream: boolean;
  readonly directory: boolean;
  /** Deletes what has the name where it is unpacked. */
  readonly anti: boolean;
  readonly link: boolean;
}

/** Reads a FilesInfo up to its end. Throws `SevenZipError`. */
export function readFiles(cursor: Cursor): SevenZipFile[] {
  const count = cursor.count('members');
  const parts = new Map<number, Cursor>();
  for (let id = cursor.number(); id !== ID.end; id = cursor.number()) {
    const part = new Cursor(cursor.bytes(cursor.number()));
    if (SKIPPED.has(id)) continue;
    // Readers do not agree which of two counts.
    if (parts.has(id)) throw damaged(`the members have two parts of one kind (${id})`);
    parts.set(id, part);
  }
  return filesOf(count, parts);
}

function filesOf(count: number, parts: ReadonlyMap<number, Cursor>): SevenZipFile[] {
  for (const id of parts.keys()) {
    if (!KNOWN.has(id)) throw damaged(`the members have a part of no known kind (${id})`);
  }
  const names = namesOf(count, parts.get(ID.names));
  const attributes = attributesOf(count, parts.get(ID.attributes));
  const empty = parts.get(ID.emptyStream)?.bits(count) ?? [];
  const emptyCount = empty.filter(Boolean).length;
  const emptyFiles = parts.get(ID.emptyFile)?.bits(emptyCount) ?? [];
  const anti = parts.get(ID.anti)?.bits(emptyCount) ?? [];
  let next = 0;
  return names.map((name, index) => {
    const hasStream = empty[index] !== true;
    const place = hasStream ? -1 : next++;
    const attribute = attributes[index] ?? 0;
    return {
      name,
      hasStream,
      directory: !hasStream && emptyFiles[place] !== true,
      anti: anti[place] === true,
      link: isLink(attribute),
    };
  });
}

const KNOWN: ReadonlySet<number> = new Set(Object.values(ID));

function isLink(attribute: number): boolean {
  const isUnixLink = (attribute & UNIX_MODE) !== 0 && ((attribute >>> 16) & MODE_KIND) === MODE_LINK;
  return isUnixLink || ((attribute & REPARSE_POINT) !== 0 && (attribute & DIRECTORY) === 0);
}

/** UTF-16, each with a NUL behind it. */
function namesOf(count: number, part: Cursor | undefined): string[] {
  if (part === undefined) return Array.from({ length: count }, () => '');
  part.notExternal();
  const data = part.bytes(part.left - (part.left % 2));
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  const names: string[] = [];
  for (let start = 0, at = 0; at < data.length; at += 2) {
    if (data[at] !== 0 || data[at + 1] !== 0) continue;
    names.push(decoder.decode(data.subarray(start, Math.min(at, start + 2 * SEVEN_ZIP_LIMITS.nameLength))));
    start = at + 2;
    if (names.length > count) break;
  }
  if (names.length !== count) throw damaged('there are not as many names as members');
  return names;
}

function attributesOf(count: number, part: Cursor | undefined): (number | undefined)[] {
  if (part === undefined) return [];
  const isDefined = part.optionalBits(count);
  part.notExternal();
  return isDefined.map((defined) => (defined ? part.u32() : undefined));
}
