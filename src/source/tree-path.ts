// Finds one path below a tree: how a policy is read from a commit without a checkout.
import type { Bytes } from '../core/bytes.ts';
import type { ObjectId } from '../core/change.ts';
import { LIMITS } from '../core/limits.ts';
import { SourceError } from './errors.ts';
import { kindOf, nameBytes, type ObjectStore, type TreeEntry } from './object-store.ts';

/** Files of one folder that are read whole: what a team keeps there is written by hand. */
const FOLDER_FILES = 100;

/**
 * The whole file at `path` below the tree `root`; undefined when there is nothing. Rejects with {@link SourceError}
 * UNREADABLE when something else stands there (a link could point at anything, so it is not taken for "no policy"),
 * TOO_LARGE above LIMITS.policyBytes, and with the store's own error.
 */
export async function readFileAt(
  store: ObjectStore,
  root: ObjectId,
  path: string,
): Promise<Uint8Array | undefined> {
  const entry = await findEntry(store, root, path);
  if (entry === undefined) return undefined;
  const kind = kindOf(entry);
  if (kind !== 'file' && kind !== 'executable') {
    throw new SourceError(
      'UNREADABLE',
      `${path} of the base commit is a ${kind ?? 'directory'}; make it a plain file`,
    );
  }
  const bytes = await store.blob(entry.id);
  if (bytes.size > LIMITS.policyBytes) {
    throw new SourceError(
      'TOO_LARGE',
      `${path} of the base commit is over ${LIMITS.policyBytes} bytes; make it smaller`,
    );
  }
  return bytes.read(0, bytes.size);
}

/** The plain file at `path` below the tree `root`, of any size; undefined when nothing or something else stands there. */
export async function openFileAt(
  store: ObjectStore,
  root: ObjectId,
  path: string,
): Promise<Bytes | undefined> {
  const entry = await findEntry(store, root, path).catch((error: unknown) => {
    // A link in the way: what stands behind it is no file of the commit.
    if (error instanceof SourceError && error.code === 'UNREADABLE') return undefined;
    throw error;
  });
  const kind = entry && kindOf(entry);
  return entry !== undefined && (kind === 'file' || kind === 'executable') ? store.blob(entry.id) : undefined;
}

/**
 * The files directly in the folder at `path` below the tree `root`, by their whole paths; none when there is no folder.
 * Rejects as {@link readFileAt} does, and with {@link SourceError} TOO_LARGE when there are too many.
 */
export async function readFolderAt(
  store: ObjectStore,
  root: ObjectId,
  path: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await findEntry(store, root, path);
  const files = new Map<string, Uint8Array>();
  if (folder?.type !== 'tree') return files;
  for (const entry of await store.tree(folder.id)) {
    if (entry.type !== 'blob') continue;
    const file = `${path}/${nameBytes(entry).toString()}`;
    if (files.size >= FOLDER_FILES)
      throw new SourceError(
        'TOO_LARGE',
        `${path} of the base commit has over ${FOLDER_FILES} files; remove some`,
      );
    const content = await readFileAt(store, root, file);
    if (content !== undefined) files.set(file, content);
  }
  return files;
}

async function findEntry(store: ObjectStore, root: ObjectId, path: string): Promise<TreeEntry | undefined> {
  const parts = path.split('/').map((part) => Buffer.from(part));
  let id = root;
  for (const [depth, part] of parts.entries()) {
    const entry = (await store.tree(id)).find((candidate) => nameBytes(candidate).equals(part));
    if (entry === undefined || depth === parts.length - 1) return entry;
    // As where git checks out: nothing can be below a file.
    if (entry.type === 'blob' && kindOf(entry) !== 'symlink') return undefined;
    if (entry.type !== 'tree')
      throw new SourceError('UNREADABLE', `a link stands in the way of ${path}; remove it`);
    id = entry.id;
  }
  return undefined;
}
