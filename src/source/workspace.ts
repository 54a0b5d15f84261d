// Files of a checkout, used in place of a download: only when their bytes are exactly the blob that is wanted.
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Bytes, memoryBytes } from '../core/bytes.ts';
import type { ObjectId } from '../core/change.ts';
import { blobIdOf } from './digest.ts';
import type { FilePool } from './file-pool.ts';
import { isObjectId } from './object-store.ts';

/** Up to this size the file is read once, hashed and kept: later changes on disk cannot matter. */
const MEMORY_BYTES = 16 * 2 ** 20;

export interface Workspace {
  /** The directory of the checkout. */
  readonly root: string;
  /** Keeps the descriptors; whoever owns it closes it. */
  readonly files: FilePool;
}

/**
 * The bytes of the file at a repository path, or undefined when it is not there, is no regular file, is reached
 * through a link, or has other bytes than the blob `id` (line endings converted, edited, another commit). A `size`
 * that is known spares the hashing of files that cannot match. Large files are read from disk afterwards: a read
 * rejects with {@link SourceError} UNREADABLE once the file has changed since it was hashed.
 */
export async function workspaceBytes(
  workspace: Workspace,
  file: string,
  id: ObjectId,
  size?: number,
): Promise<Bytes | undefined> {
  if (!isObjectId(id) || !isPlain(file)) return undefined;
  try {
    const place = await realPlace(workspace.root, file);
    if (place === undefined) return undefined;
    const bytes = await workspace.files.open(place, file);
    if (size !== undefined && bytes.size !== size) return undefined;
    const kept = bytes.size <= MEMORY_BYTES ? memoryBytes(await bytes.read(0, bytes.size)) : bytes;
    return (await blobIdOf(kept, id)) === id ? kept : undefined;
  } catch {
    // Whatever is wrong with the checkout, the blob itself can still be had elsewhere.
    return undefined;
  }
}

/** Parts that name a place of their own on any system: no `..`, no drive, stream or backslash, nothing of git. */
function isPlain(file: string): boolean {
  return file.split('/').every((part) => !/^(?:\.{0,2}|\.git)$|[\0\\:]/i.test(part));
}

/** The absolute path, when no part of it is a link: the real path then is the path itself. */
async function realPlace(root: string, file: string): Promise<string | undefined> {
  const place = path.join(await realpath(root), ...file.split('/'));
  return (await realpath(place)) === place ? place : undefined;
}
