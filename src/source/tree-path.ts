// Finds paths below a tree: how a policy, and whatever stands beside a file, is read from a commit without a checkout.
import type { Bytes } from '../core/bytes.ts';
import type { ObjectId } from '../core/change.ts';
import { LIMITS } from '../core/limits.ts';
import { SourceError } from './errors.ts';
import { kindOf, nameBytes, type ObjectStore, type TreeEntry } from './object-store.ts';

/** Files of one folder that are read whole: what a team keeps there is written by hand. */
const FOLDER_FILES = 100;

/**
 * Entries whose names are kept: neighbours of the same files are asked for again and again, and mostly are not there.
 * Each takes about 200 bytes.
 */
const KEPT_ENTRIES = 100_000;

type EntriesByName = ReadonlyMap<string, TreeEntry>;

/** Paths below the trees of one store. Its methods reject with {@link SourceError} and with the store's own error. */
export class TreePaths {
  private readonly store: ObjectStore;
  private readonly known = new Map<ObjectId, Promise<EntriesByName>>();
  private kept = 0;

  constructor(store: ObjectStore) {
    this.store = store;
  }

  /**
   * The whole file at `path` below the tree `root`; undefined when there is nothing. Rejects with UNREADABLE when
   * something else stands there (a link could point at anything, so it is not taken for "no policy"), and with
   * TOO_LARGE above LIMITS.policyBytes.
   */
  async read(root: ObjectId, path: string): Promise<Uint8Array | undefined> {
    const entry = await this.find(root, path);
    if (entry === undefined) return undefined;
    const kind = kindOf(entry);
    if (kind !== 'file' && kind !== 'executable') {
      throw new SourceError(
        'UNREADABLE',
        `${path} of the base commit is a ${kind ?? 'directory'}; make it a plain file`,
      );
    }
    const bytes = await this.store.blob(entry.id);
    if (bytes.size > LIMITS.policyBytes) {
      throw new SourceError(
        'TOO_LARGE',
        `${path} of the base commit is over ${LIMITS.policyBytes} bytes; make it smaller`,
      );
    }
    return bytes.read(0, bytes.size);
  }

  /** The plain file at `path` below the tree `root`, of any size; undefined when nothing or something else stands there. */
  async open(root: ObjectId, path: string): Promise<Bytes | undefined> {
    const entry = await this.find(root, path).catch((error: unknown) => {
      // A link in the way: what stands behind it is no file of the commit.
      if (error instanceof SourceError && error.code === 'UNREADABLE') return undefined;
      throw error;
    });
    const kind = entry && kindOf(entry);
    const isFile = kind === 'file' || kind === 'executable';
    return entry !== undefined && isFile ? this.store.blob(entry.id) : undefined;
  }

  /**
   * The files directly in the folder at `path` below the tree `root`, by their whole paths; none when nothing stands
   * there. Rejects as {@link TreePaths.read} does, with UNREADABLE when something else stands there, holds more folders
   * or is named so in other letters (whoever put it there thinks that it is read), and with TOO_LARGE when there are
   * too many files.
   */
  async readFolder(root: ObjectId, path: string): Promise<ReadonlyMap<string, Uint8Array>> {
    const folder = await this.find(root, path);
    const files = new Map<string, Uint8Array>();
    if (folder === undefined) {
      await this.refuseOtherLetters(root, path);
      return files;
    }
    if (folder.type !== 'tree')
      throw new SourceError(
        'UNREADABLE',
        `${path} of the base commit is a ${kindOf(folder) ?? 'file'}; make it a folder with plain files`,
      );
    for (const entry of await this.store.tree(folder.id)) {
      const file = `${path}/${nameBytes(entry).toString()}`;
      if (entry.type !== 'blob')
        throw new SourceError(
          'UNREADABLE',
          `${file} of the base commit is a folder, in which nothing is read; move its files up into ${path}`,
        );
      if (files.size >= FOLDER_FILES)
        throw new SourceError(
          'TOO_LARGE',
          `${path} of the base commit has over ${FOLDER_FILES} files; remove some`,
        );
      const content = await this.read(root, file);
      if (content !== undefined) files.set(file, content);
    }
    return files;
  }

  private async refuseOtherLetters(root: ObjectId, path: string): Promise<void> {
    const cut = path.lastIndexOf('/');
    const parent = cut === -1 ? { type: 'tree', id: root } : await this.find(root, path.slice(0, cut));
    if (parent?.type !== 'tree') return;
    const name = nameKey(Buffer.from(path.slice(cut + 1)));
    for (const other of (await this.entries(parent.id)).keys())
      if (other.toLowerCase() === name.toLowerCase())
        throw new SourceError(
          'UNREADABLE',
          `${path.slice(0, cut + 1)}${other} of the base commit is not read; rename it to ${path}`,
        );
  }

  private async find(root: ObjectId, path: string): Promise<TreeEntry | undefined> {
    const parts = path.split('/');
    let id = root;
    for (const [depth, part] of parts.entries()) {
      const entry = (await this.entries(id)).get(nameKey(Buffer.from(part)));
      if (entry === undefined || depth === parts.length - 1) return entry;
      // As where git checks out: nothing can be below a file.
      if (entry.type === 'blob' && kindOf(entry) !== 'symlink') return undefined;
      if (entry.type !== 'tree')
        throw new SourceError('UNREADABLE', `a link stands in the way of ${path}; remove it`);
      id = entry.id;
    }
    return undefined;
  }

  /** Asked for many names at once, it reads the tree once. */
  private entries(tree: ObjectId): Promise<EntriesByName> {
    const known = this.known.get(tree) ?? this.readEntries(tree);
    this.known.set(tree, known);
    return known;
  }

  private async readEntries(tree: ObjectId): Promise<EntriesByName> {
    const entries = new Map<string, TreeEntry>();
    for (const entry of await this.store.tree(tree)) {
      const key = nameKey(nameBytes(entry));
      // Git writes no name twice; where somebody else did, the first counts, as where git looks for it.
      if (!entries.has(key)) entries.set(key, entry);
    }
    this.makeRoom(entries.size);
    return entries;
  }

  private makeRoom(size: number): void {
    this.kept += size;
    if (this.kept <= KEPT_ENTRIES) return;
    // Rarely so many: then those that are still needed are read anew.
    this.known.clear();
    this.kept = 0;
  }
}

/** Names are bytes: one that is not UTF-8 is found by nobody who asks in text, and not taken for another. */
function nameKey(name: Buffer): string {
  return name.toString('latin1');
}
