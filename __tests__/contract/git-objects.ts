// Git's object database in memory: blobs, trees and commits with the ids that git itself would give them.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

export type ObjectFormat = 'sha1' | 'sha256';
const MODES = ['100644', '100755', '120000', '160000', '40000'] as const;
export type FileMode = (typeof MODES)[number];

export interface GitObject {
  readonly type: 'blob' | 'tree' | 'commit';
  readonly content: Buffer;
}

export interface TreeEntry {
  readonly mode: FileMode;
  readonly name: string;
  readonly id: string;
}

/** A file below a commit's root: full path, mode and blob id (a commit id for `160000`). */
export interface FlatEntry {
  readonly path: string;
  readonly mode: FileMode;
  readonly id: string;
}

/** Content-addressed store. Ids follow gitformat-pack and hash-function-transition of git's documentation. */
export class ObjectStore {
  readonly format: ObjectFormat;
  private readonly objects = new Map<string, GitObject>();

  constructor(format: ObjectFormat = 'sha1') {
    this.format = format;
  }

  get(id: string): GitObject | undefined {
    return this.objects.get(id);
  }

  has(id: string): boolean {
    return this.objects.has(id);
  }

  /** Makes an object unreachable, as when a branch was deleted and collected. */
  forget(id: string): void {
    this.objects.delete(id);
  }

  put(type: GitObject['type'], content: Buffer): string {
    const id = createHash(this.format).update(`${type} ${content.length}\0`).update(content).digest('hex');
    this.objects.set(id, { type, content });
    return id;
  }

  /** Writes the tree of these files and all trees below it; returns the root's id. */
  putTree(files: readonly FlatEntry[]): string {
    const entries = new Map<string, TreeEntry>();
    const folders = new Map<string, FlatEntry[]>();
    for (const file of files) {
      const slash = file.path.indexOf('/');
      if (slash < 0) {
        entries.set(file.path, { mode: file.mode, name: file.path, id: file.id });
        continue;
      }
      const below = { path: file.path.slice(slash + 1), mode: file.mode, id: file.id };
      const folder = file.path.slice(0, slash);
      const siblings = folders.get(folder);
      if (siblings === undefined) folders.set(folder, [below]);
      else siblings.push(below);
    }
    for (const [name, below] of folders) entries.set(name, { mode: '40000', name, id: this.putTree(below) });
    const sorted = [...entries.values()].sort(byGitOrder);
    return this.put('tree', Buffer.concat(sorted.map(encodeEntry)));
  }

  /** The entries of one tree, in git's order. */
  readTree(id: string): TreeEntry[] {
    const content = this.get(id)?.content ?? Buffer.alloc(0);
    const idLength = this.format === 'sha1' ? 20 : 32;
    const entries: TreeEntry[] = [];
    for (let at = 0; at < content.length;) {
      const zero = content.indexOf(0, at);
      const [mode = '', ...name] = content.toString('utf8', at, zero).split(' ');
      const end = zero + 1 + idLength;
      entries.push({
        mode: modeOf(mode),
        name: name.join(' '),
        id: content.toString('hex', zero + 1, end),
      });
      at = end;
    }
    return entries;
  }

  /** Every file below a tree, depth first, as `git ls-tree -r` lists them; with `trees`, folders too (`-t`). */
  flatten(treeId: string, trees = false, prefix = ''): FlatEntry[] {
    return this.readTree(treeId).flatMap((entry) => {
      const flat = { path: prefix + entry.name, mode: entry.mode, id: entry.id };
      if (entry.mode !== '40000') return [flat];
      const below = this.flatten(entry.id, trees, `${flat.path}/`);
      return (trees ? [flat] : []).concat(below);
    });
  }

  /** Writes every object loose into a `.git` folder, so that git itself can read this store. */
  writeLoose(gitFolder: string): void {
    for (const [id, { type, content }] of this.objects) {
      const folder = join(gitFolder, 'objects', id.slice(0, 2));
      mkdirSync(folder, { recursive: true });
      const data = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
      writeFileSync(join(folder, id.slice(2)), deflateSync(data, { level: 1 }));
    }
  }
}

function modeOf(text: string): FileMode {
  const mode = MODES.find((candidate) => candidate === text);
  if (mode === undefined) throw new Error(`${text} is no mode of git`);
  return mode;
}

/** Git compares names as bytes, and a folder as if its name ended with a slash. */
function byGitOrder(a: TreeEntry, b: TreeEntry): number {
  const key = (entry: TreeEntry) => Buffer.from(entry.mode === '40000' ? `${entry.name}/` : entry.name);
  return Buffer.compare(key(a), key(b));
}

function encodeEntry(entry: TreeEntry): Buffer {
  return Buffer.concat([Buffer.from(`${entry.mode} ${entry.name}\0`), Buffer.from(entry.id, 'hex')]);
}
