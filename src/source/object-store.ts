// Git's objects by id: what the local repository and GitHub's API both are, so that one tree walk serves both.
import type { Bytes } from '../core/bytes.ts';
import type { EntryKind, ObjectId } from '../core/change.ts';

export interface TreeEntry {
  /** The name as the store has it: raw bytes from git, text from an API that only speaks JSON. */
  readonly name: Uint8Array | string;
  /** Octal digits as git writes them, such as `100644`; a leading zero does not matter. */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly id: ObjectId;
}

/** Both methods reject with the store's own typed error when the object is missing or is not what its id says. */
export interface ObjectStore {
  /** The entries of one tree, not of those below it. */
  tree(id: ObjectId): Promise<readonly TreeEntry[]>;
  blob(id: ObjectId): Promise<Bytes>;
}

/** Exactly 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
export function isObjectId(text: string): text is ObjectId {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Bits of a mode: gitformat-index, "object type" and "unix permission". */
const TYPE_BITS = 0o170000;
const SYMLINK = 0o120000;
const ANY_EXECUTE = 0o111;

/** What an entry is to us, or undefined for a tree. A mode git does not know counts as a file: it gets read. */
export function kindOf(entry: TreeEntry): EntryKind | undefined {
  if (entry.type === 'tree') return undefined;
  if (entry.type === 'commit') return 'gitlink';
  const mode = Number.parseInt(entry.mode, 8);
  if ((mode & TYPE_BITS) === SYMLINK) return 'symlink';
  return (mode & ANY_EXECUTE) === 0 ? 'file' : 'executable';
}

/** The raw bytes of an entry's name. */
export function nameBytes(entry: TreeEntry): Buffer {
  return Buffer.from(entry.name);
}
