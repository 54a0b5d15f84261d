// Reads the bytes of a git tree object: `<mode> <name>\0<raw id>` again and again, and nothing else.
import { SourceError } from './errors.ts';
import type { TreeEntry } from './object-store.ts';

/** Digits of the longest mode git writes, `100644`. */
const MODE_DIGITS = 6;
/** Entries of one directory: several times the largest seen in public repositories. */
const ENTRIES_MAX = 500_000;

/**
 * Entries of a tree object whose ids have `idBytes` bytes (20 or 32), in stored order. Names are kept as they are,
 * whatever they hold: nothing opens files by them. Throws {@link SourceError} MALFORMED_TREE or TOO_LARGE.
 * Source: git's documentation, gitformat-pack and `git hash-object -t tree`.
 */
export function parseTree(data: Uint8Array, idBytes: number): TreeEntry[] {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const end = space < 0 ? -1 : bytes.indexOf(0, space + 1);
    const next = end + 1 + idBytes;
    const mode = space < 0 ? '' : bytes.toString('latin1', at, Math.min(space, at + MODE_DIGITS + 1));
    if (end < 0 || next > bytes.length || !/^[0-7]{1,6}$/.test(mode)) throw malformed(at);
    if (entries.length === ENTRIES_MAX) {
      throw new SourceError('TOO_LARGE', `a directory has more than ${ENTRIES_MAX} entries; split it`);
    }
    const id = bytes.toString('hex', end + 1, next);
    entries.push({ name: bytes.subarray(space + 1, end), mode, type: typeOf(mode), id });
    at = next;
  }
  return entries;
}

/** As git tells them apart (object_type() in its cache.h): directory, submodule, everything else a blob. */
function typeOf(mode: string): TreeEntry['type'] {
  const type = Number.parseInt(mode, 8) & 0o170000;
  if (type === 0o040000) return 'tree';
  return type === 0o160000 ? 'commit' : 'blob';
}

function malformed(at: number): SourceError {
  return new SourceError('MALFORMED_TREE', `a tree object is malformed at byte ${at}; git fsck says which`);
}
