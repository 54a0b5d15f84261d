// A small repository written down as a plain description, turned into real git objects and queries on them.
import { ObjectStore, type FileMode, type FlatEntry, type ObjectFormat } from './git-objects.ts';
import { textDiff, type TextDiff } from './text-diff.ts';

/** A file's content; with a mode when it is not a plain file, or the commit a submodule points at. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly content: string | Uint8Array; readonly mode: FileMode }
  | { readonly submodule: string };

export interface CommitDescription {
  /** The whole tree; or else `changes`. */
  readonly files?: Readonly<Record<string, FileContent>>;
  /** What differs from the first parent; null deletes a path. */
  readonly changes?: Readonly<Record<string, FileContent | null>>;
  /** Names of earlier commits. Default: none for the first commit, `base` for the others. */
  readonly parents?: readonly string[];
  readonly message?: string;
}

export interface RepositoryDescription {
  readonly objectFormat?: ObjectFormat;
  /** In order: a commit names only earlier ones. */
  readonly commits: Readonly<Record<string, CommitDescription>>;
}

export interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly date: string;
}

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previous?: string;
  readonly before?: FlatEntry;
  readonly after?: FlatEntry;
  /** Absent for bytes that are not text. */
  readonly diff?: TextDiff;
}

/** 2026-01-01T00:00:00Z: commits are dated a minute apart from here, so that ids never change. */
const EPOCH = 1_767_225_600;

export class Repository {
  readonly objects: ObjectStore;
  private readonly names = new Map<string, string>();
  /** Commits never change, so neither do their differences; each page of a list asks again. */
  private readonly diffs = new Map<string, readonly FileChange[]>();
  private readonly commits = new Map<string, Commit>();

  constructor(description: RepositoryDescription) {
    this.objects = new ObjectStore(description.objectFormat);
    for (const [name, commit] of Object.entries(description.commits)) this.add(name, commit);
  }

  /** The id of a commit by its name in the description; throws for a name it does not have. */
  id(name: string): string {
    const id = this.names.get(name);
    if (id === undefined) throw new Error(`the description has no commit ${name}`);
    return id;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  commit(id: string): Commit | undefined {
    return this.objects.has(id) ? this.commits.get(id) : undefined;
  }

  /** Forgets a commit, as when its branch was deleted and collected. */
  forget(name: string): void {
    this.objects.forget(this.id(name));
  }

  files(commitId: string): FlatEntry[] {
    return this.objects.flatten(this.commits.get(commitId)?.tree ?? '');
  }

  /** Every ancestor of a commit with itself, newest first. */
  ancestors(id: string): Commit[] {
    const found = new Map<string, Commit>();
    const queue = [id];
    for (const next of queue) {
      const commit = this.commits.get(next);
      if (commit === undefined || found.has(next)) continue;
      found.set(next, commit);
      queue.push(...commit.parents);
    }
    return [...found.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
  }

  /** The newest common ancestor: the merge base, since descriptions have no criss-cross merges. */
  mergeBase(a: string, b: string): Commit | undefined {
    const ofA = new Set(this.ancestors(a).map((commit) => commit.id));
    return this.ancestors(b).find((commit) => ofA.has(commit.id));
  }

  /** What differs between two commits, by path; an identical file under a new name counts as renamed. */
  diff(from: string, to: string): readonly FileChange[] {
    const key = `${from} ${to}`;
    const known = this.diffs.get(key) ?? this.compare(from, to);
    this.diffs.set(key, known);
    return known;
  }

  private compare(from: string, to: string): FileChange[] {
    const before = new Map(this.files(from).map((file) => [file.path, file]));
    const after = new Map(this.files(to).map((file) => [file.path, file]));
    const removed = [...before.values()].filter((file) => !after.has(file.path));
    const changes: FileChange[] = [];
    for (const file of after.values()) {
      const old = before.get(file.path);
      if (old?.id === file.id && old.mode === file.mode) continue;
      const moved = old === undefined ? removed.findIndex((candidate) => candidate.id === file.id) : -1;
      const [origin] = moved < 0 ? [old] : removed.splice(moved, 1);
      changes.push(this.change(origin, file));
    }
    changes.push(...removed.map((file) => this.change(file, undefined)));
    return changes.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  }

  /** Adds the commit that GitHub tests: `head` merged into `base`, the change laid over the base's files. */
  addMerge(name: string, base: string, head: string): void {
    const fork = this.mergeBase(base, head);
    const files = new Map(this.files(base).map((file) => [file.path, file]));
    for (const change of fork === undefined ? [] : this.diff(fork.id, head)) {
      if (change.before !== undefined) files.delete(change.before.path);
      if (change.after !== undefined) files.set(change.after.path, change.after);
    }
    this.write(name, this.objects.putTree([...files.values()]), [base, head], 'Merge');
  }

  private change(before: FlatEntry | undefined, after: FlatEntry | undefined): FileChange {
    const moved = before !== undefined && after !== undefined && before.path !== after.path;
    const kept = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
    const diff = textDiff(this.content(before), this.content(after));
    return {
      path: after?.path ?? before?.path ?? '',
      status: moved ? 'renamed' : kept,
      ...(moved && { previous: before.path }),
      ...(before && { before }),
      ...(after && { after }),
      ...(diff && { diff }),
    };
  }

  private content(file: FlatEntry | undefined): Buffer {
    return file === undefined ? Buffer.alloc(0) : (this.objects.get(file.id)?.content ?? Buffer.alloc(0));
  }

  private add(name: string, description: CommitDescription): void {
    const fallback = this.names.has('base') ? ['base'] : [];
    const parents = (description.parents ?? fallback).map((parent) => this.id(parent));
    const tree = this.objects.putTree(this.filesOf(description, parents[0]));
    this.write(name, tree, parents, description.message ?? name);
  }

  private write(name: string, tree: string, parents: readonly string[], message: string): void {
    const seconds = EPOCH + this.commits.size * 60;
    const who = `Ada <ada@example.com> ${seconds} +0000`;
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${who}`,
      `committer ${who}`,
    ];
    const id = this.objects.put('commit', Buffer.from(`${lines.join('\n')}\n\n${message}\n`));
    const date = new Date(seconds * 1000).toISOString().replace('.000', '');
    this.commits.set(id, { id, tree, parents, message, date });
    this.names.set(name, id);
  }

  private filesOf(description: CommitDescription, parent: string | undefined): FlatEntry[] {
    const files = new Map<string, FlatEntry>();
    if (description.files === undefined && parent !== undefined) {
      for (const file of this.files(parent)) files.set(file.path, file);
    }
    for (const [path, content] of Object.entries(description.files ?? description.changes ?? {})) {
      if (content === null) files.delete(path);
      else files.set(path, this.entry(path, content));
    }
    return [...files.values()];
  }

  private entry(path: string, file: FileContent): FlatEntry {
    // What git refuses to write, GitHub never answers with.
    const refused = path.split('/').some((part) => ['', '.', '..', '.git'].includes(part));
    if (refused) throw new Error(`git has no path ${JSON.stringify(path)}`);
    if (typeof file === 'object' && 'submodule' in file) return { path, mode: '160000', id: file.submodule };
    const plain = typeof file === 'string' || file instanceof Uint8Array;
    const content = plain ? file : file.content;
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    return { path, mode: plain ? '100644' : file.mode, id: this.objects.put('blob', bytes) };
  }
}
