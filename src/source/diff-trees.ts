// Walks two trees side by side and lists what differs, going down only where ids differ.
import type { ChangedFile, ChangeSet, FileVersion, ObjectId } from '../core/change.ts';
import { LIMITS } from '../core/limits.ts';
import { withMoves } from './moves.ts';
import { kindOf, nameBytes, type ObjectStore, type TreeEntry } from './object-store.ts';

/**
 * Directories read of one change, when its files are not allowed to be more. A tree may name one subtree many times
 * over, and so hold a million directories in a few bytes.
 */
const DIRECTORIES_MAX = 20_000;
/** Nesting: no system has paths of so many parts, and git cannot check them out. */
const DEPTH_MAX = 1_000;

export type TreeDiff = Pick<ChangeSet, 'files' | 'incomplete'>;

export interface TreesToCompare {
  /** The tree before; absent when everything counts as new. */
  readonly base?: ObjectId;
  readonly head: ObjectId;
  /** Files that the change may bring or edit, and again as many that it may delete. */
  readonly limit?: number;
}

/**
 * What differs between two trees, ordered by path as bytes. Names are kept as text whatever they hold, two that show
 * the same path stay two entries. Over a limit the listing stops: what was found stays, and `incomplete` says that
 * there is more. Deleted files over the limit are left out, and said to be, without stopping: they bring nothing in.
 * Rejects with the store's own error.
 */
export async function diffTrees(store: ObjectStore, trees: TreesToCompare): Promise<TreeDiff> {
  const walk = new Walk(store, trees.limit ?? LIMITS.changedFiles);
  if (trees.base !== trees.head) await walk.run(trees.base, trees.head);
  return { files: withMoves(walk.files), incomplete: walk.incomplete };
}

/** A directory to compare, or a file that differs; one stack of both keeps the order of paths. */
type Step = Directory | { readonly file: ChangedFile };

interface Directory {
  readonly path: string;
  readonly depth: number;
  readonly base?: ObjectId;
  readonly head?: ObjectId;
}

class Walk {
  readonly files: ChangedFile[] = [];
  readonly incomplete: ChangeSet['incomplete'][number][] = [];
  private readonly store: ObjectStore;
  private readonly limit: number;
  private readonly directoryLimit: number;
  private brought = 0;
  private deleted = 0;
  private directories = 0;
  private stopped = false;

  constructor(store: ObjectStore, limit: number) {
    this.store = store;
    this.limit = limit;
    this.directoryLimit = Math.max(DIRECTORIES_MAX, limit);
  }

  async run(base: ObjectId | undefined, head: ObjectId): Promise<void> {
    const steps: Step[] = [{ path: '', depth: 0, head, ...(base !== undefined && { base }) }];
    for (let step = steps.pop(); step !== undefined && !this.stopped; step = steps.pop()) {
      if ('file' in step) this.add(step.file);
      else if (this.mayEnter(step)) {
        const [before, after] = await Promise.all([this.entries(step.base), this.entries(step.head)]);
        const below = compare(before, after, step.path, step.depth + 1);
        for (const next of below.toReversed()) steps.push(next);
      }
    }
  }

  private async entries(id: ObjectId | undefined): Promise<readonly TreeEntry[]> {
    return id === undefined ? [] : this.store.tree(id);
  }

  private add(file: ChangedFile): void {
    if (file.head === undefined) this.addDeleted(file);
    else if (++this.brought <= this.limit) this.files.push(file);
    else this.stop(file.path, `the change has more than ${this.limit} files`);
  }

  private addDeleted(file: ChangedFile): void {
    if (++this.deleted <= this.limit) this.files.push(file);
    else if (this.deleted === this.limit + 1) {
      const reason = `the change deletes more than ${this.limit} files; the rest of those was not listed`;
      this.incomplete.push({ path: file.path, incomplete: { code: 'budget', reason, risk: 'inert' } });
    }
  }

  private mayEnter({ path, depth, head }: Directory): boolean {
    if (head === undefined && this.deleted > this.limit) return false;
    if (++this.directories > this.directoryLimit) {
      this.stop(path, `the change touches more than ${this.directoryLimit} directories`);
    } else if (depth > DEPTH_MAX) this.stop(path, `directories are nested more than ${DEPTH_MAX} deep`);
    return !this.stopped;
  }

  private stop(path: string, why: string): void {
    const reason = `${why}; from here on nothing was listed or inspected: split the change`;
    this.incomplete.push({ path, incomplete: { code: 'budget', reason, risk: 'runs-code' } });
    this.stopped = true;
  }
}

function compare(
  before: readonly TreeEntry[],
  after: readonly TreeEntry[],
  directory: string,
  depth: number,
): Step[] {
  const steps: { readonly key: Buffer; readonly step: Step }[] = [];
  for (const { base, head } of pairs(before, after)) {
    const entry = head ?? base;
    if (entry === undefined) continue;
    const name = nameBytes(entry);
    const path = directory === '' ? textOf(name) : `${directory}/${textOf(name)}`;
    for (const step of stepsOf(path, depth, base, head)) steps.push({ key: sortKey(name, step), step });
  }
  return steps.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ step }) => step);
}

/** One name on both sides. A file that became a directory, or the reverse, is one of each. */
function stepsOf(path: string, depth: number, base?: TreeEntry, head?: TreeEntry): Step[] {
  const file = {
    path,
    ...(base !== undefined && base.type !== 'tree' && { base: versionOf(base) }),
    ...(head !== undefined && head.type !== 'tree' && { head: versionOf(head) }),
  };
  const tree = {
    path,
    depth,
    ...(base?.type === 'tree' && { base: base.id }),
    ...(head?.type === 'tree' && { head: head.id }),
  };
  const steps: Step[] = [];
  if (file.base !== undefined || file.head !== undefined) steps.push({ file });
  if (tree.base !== tree.head) steps.push(tree);
  return steps;
}

function versionOf(entry: TreeEntry): FileVersion {
  return { kind: kindOf(entry) ?? 'file', id: entry.id };
}

interface Pair {
  readonly base?: TreeEntry;
  readonly head?: TreeEntry;
}

/**
 * The entries that differ, paired by name. Names may repeat in a tree made by hand, and names that are not UTF-8 may
 * look alike in an API's answer: so no name is ever dropped for another.
 */
function* pairs(before: readonly TreeEntry[], after: readonly TreeEntry[]): Generator<Pair> {
  const bases = byName(before);
  const heads = byName(after);
  for (const [name, named] of heads) {
    const others = bases.get(name) ?? [];
    bases.delete(name);
    const now = without(named, others);
    const then = without(others, named);
    for (let index = 0; index < Math.max(now.length, then.length); index++) {
      yield { ...(then[index] && { base: then[index] }), ...(now[index] && { head: now[index] }) };
    }
  }
  for (const named of bases.values()) for (const base of named) yield { base };
}

/** The entries that the other side has not, in time linear in both. */
function without(entries: readonly TreeEntry[], others: readonly TreeEntry[]): TreeEntry[] {
  const known = new Set(others.map(identity));
  return entries.filter((entry) => !known.has(identity(entry)));
}

function byName(entries: readonly TreeEntry[]): Map<string, TreeEntry[]> {
  const named = new Map<string, TreeEntry[]>();
  for (const entry of entries) {
    // One character per byte: distinct names stay distinct.
    const key = nameBytes(entry).toString('latin1');
    const others = named.get(key);
    if (others === undefined) named.set(key, [entry]);
    else others.push(entry);
  }
  return named;
}

function identity(entry: TreeEntry): string {
  return `${kindOf(entry) ?? 'tree'} ${entry.id}`;
}

/** Git's order: a directory sorts as if its name ended with a slash, which gives the order of whole paths. */
function sortKey(name: Buffer, step: Step): Buffer {
  return 'file' in step ? name : Buffer.concat([name, Buffer.from('/')]);
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

function textOf(name: Buffer): string {
  return UTF8.decode(name);
}
