// What a change is: the files that differ between two commits, and where their bytes are.
import type { Bytes } from './bytes.ts';
import type { Incomplete } from './coverage.ts';

/** A git object id: 40 (SHA-1) or 64 (SHA-256) lower-case hex characters. */
export type ObjectId = string;

/** What git says an entry is. Only a `file` has bytes to inspect; `gitlink` is a submodule's commit. */
export type EntryKind = 'file' | 'executable' | 'symlink' | 'gitlink';

/** One side of a changed path. */
export interface FileVersion {
  readonly kind: EntryKind;
  /** The blob id; empty for a file of a plain directory, which git does not know. */
  readonly id: ObjectId;
}

/** A path that differs. `head` is absent when it was deleted, `base` when it is new. At least one is present. */
export interface ChangedFile {
  /** Repository path with `/`. Bytes that are not UTF-8 are shown as U+FFFD in it; nothing opens files by it. */
  readonly path: string;
  readonly head?: FileVersion;
  readonly base?: FileVersion;
  /** Set when `head` is the same blob, or much the same text, as a path deleted by this change. */
  readonly movedFrom?: string;
}

/** The lines of the head version that the change added or edited, as `[first, last]` from 1, ascending. */
export type ChangedLines = readonly (readonly [first: number, last: number])[];

export interface ChangeSet {
  /** The commit that the change is judged against (the merge base); absent when everything counts as new. */
  readonly base?: ObjectId;
  readonly head?: ObjectId;
  readonly files: readonly ChangedFile[];
  /** What could not be listed (path and why): fails closed. */
  readonly incomplete: readonly { readonly path: string; readonly incomplete: Incomplete }[];
}

/**
 * Where a change and its bytes come from: a local repository, GitHub's API, a directory.
 * Every method rejects with the origin's own typed error (a `GuardError`).
 */
export interface Source {
  select(): Promise<ChangeSet>;
  /** Opens one version of a path; the bytes were verified against the object id, where there is one. */
  open(path: string, version: FileVersion): Promise<Bytes>;
  /**
   * A plain file of the head commit, changed or not; undefined when there is none at that path, and always where there
   * is no commit.
   */
  openHead(path: string): Promise<Bytes | undefined>;
  /** As {@link openHead}, of the commit that the change is compared with; undefined where nothing is compared. */
  openBase(path: string): Promise<Bytes | undefined>;
  /** Whether there are no commits: then {@link openHead} and {@link openBase} never find anything. */
  readonly hasNoCommits?: true;
  /** A whole small text file (policy, CODEOWNERS) of the base commit; undefined when base has no such file. */
  readBase(path: string): Promise<Uint8Array | undefined>;
  /** The small text files directly in a folder of the base commit, by path; none when there is no such folder. */
  readBaseFolder(path: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * The object that an LFS pointer names, verified by its sha256; undefined when fetching is off, the object is
   * over the byte cap or not to be had without the network. Rejects when it was had and is not what it says.
   */
  openLfs(oid: string, size: number): Promise<Bytes | undefined>;
  /** Best effort, for placing annotations only; undefined when the host does not tell. */
  changedLines(path: string): Promise<ChangedLines | undefined>;
  /** Releases processes, descriptors and temporary files. */
  close(): Promise<void>;
}
