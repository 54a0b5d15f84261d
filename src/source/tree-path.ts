// Finds one path below a tree: how a policy is read from a commit without a checkout.
import type { ObjectId } from '../core/change.ts';
import { LIMITS } from '../core/limits.ts';
import { SourceError } from './errors.ts';
import { kindOf, nameBytes, type ObjectStore, type TreeEntry } from './object-store.ts';

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
