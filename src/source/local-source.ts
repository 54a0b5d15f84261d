// A change between two commits of a local repository: what a terminal's --base and --head name.
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bytes } from '../core/bytes.ts';
import type { ChangedFile, ChangedLines, ChangeSet, FileVersion, ObjectId, Source } from '../core/change.ts';
import { allLines, linesBetween } from './changed-lines.ts';
import { diffTrees } from './diff-trees.ts';
import { SourceError } from './errors.ts';
import { FilePool } from './file-pool.ts';
import { type Environment, GitProgram } from './git-program.ts';
import { GitStore } from './git-store.ts';
import { LfsStore } from './lfs-store.ts';
import { once } from '../core/once.ts';
import { gitDirectory, mergeBase, resolveCommit } from './revisions.ts';
import { TemporaryFiles } from './temporary-files.ts';
import { TreePaths } from './tree-path.ts';

/** Files of a whole commit, listed when there is no base. The largest public repositories have fewer. */
const WHOLE_TREE_FILES = 500_000;
/** Files whose changed lines are worth asking for: nobody annotates a line of a larger one. */
const LINES_BYTES = 4 * 2 ** 20;

export interface LocalSourceOptions {
  /** Any directory of the repository. */
  readonly directory: string;
  /** What the change is judged against: a branch, a tag, a commit. Without it every file of `head` counts as new. */
  readonly base?: string;
  /** Default: HEAD. */
  readonly head?: string;
  /** Default: this process's environment; git finds its configuration by it. */
  readonly env?: Environment;
  /** Where large blobs are put while they are read. Default: the system's temporary directory. */
  readonly temporary?: string;
}

/**
 * A {@link Source} over the git program; nothing is started before the first call. Every method rejects with
 * {@link SourceError}.
 */
export function localSource(options: LocalSourceOptions): Source {
  const source = new LocalSource(options);
  // A plain object, so that a copy with some methods replaced still has the others.
  return {
    select: source.select,
    open: (_path, version) => source.open(version),
    openHead: (file) => source.openHead(file),
    openBase: (file) => source.openBase(file),
    readBase: (file) => source.readBase(file),
    readBaseFolder: (folder) => source.readBaseFolder(folder),
    openLfs: (oid, size) => source.openLfs(oid, size),
    changedLines: (file) => source.changedLines(file),
    close: () => source.close(),
  };
}

interface Ends {
  readonly head: ObjectId;
  /** Where the change left the base branch: what it is compared with. */
  readonly mergeBase?: ObjectId;
  /**
   * The base branch as it is: what policy is read from. Not the merge base, which whoever writes the change chooses
   * by branching off an old commit, from before a policy was made stricter.
   */
  readonly baseTip?: ObjectId;
}

class LocalSource {
  readonly select: () => Promise<ChangeSet>;
  private readonly options: LocalSourceOptions;
  private readonly git: GitProgram;
  private readonly store: GitStore;
  private readonly paths: TreePaths;
  private readonly temporary: TemporaryFiles;
  private readonly pool = new FilePool();
  private readonly ends: () => Promise<Ends>;
  private readonly lfs: () => Promise<LfsStore>;

  constructor(options: LocalSourceOptions) {
    this.options = options;
    this.git = new GitProgram({ directory: options.directory, env: options.env ?? process.env });
    this.temporary = new TemporaryFiles({ directory: options.temporary ?? tmpdir() });
    this.store = new GitStore(this.git, this.temporary);
    this.paths = new TreePaths(this.store);
    this.ends = once(() => this.findEnds());
    this.select = once(() => this.compare());
    this.lfs = once(async () => {
      // Relative to the directory that git was started in.
      const directory = path.resolve(this.git.directory, await gitDirectory(this.git));
      return new LfsStore(directory, this.pool);
    });
  }

  async open(version: FileVersion): Promise<Bytes> {
    if (version.kind !== 'gitlink') return this.store.blob(version.id);
    throw new SourceError(
      'UNREADABLE',
      'a submodule has no bytes of its own; inspect its repository instead',
    );
  }

  async openHead(file: string): Promise<Bytes | undefined> {
    const { head } = await this.ends();
    return this.paths.open(await this.store.treeOf(head), file);
  }

  async openBase(file: string): Promise<Bytes | undefined> {
    const { mergeBase: base } = await this.ends();
    return base === undefined ? undefined : this.paths.open(await this.store.treeOf(base), file);
  }

  async readBase(file: string): Promise<Uint8Array | undefined> {
    const { baseTip } = await this.ends();
    return baseTip === undefined ? undefined : this.paths.read(await this.store.treeOf(baseTip), file);
  }

  async readBaseFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
    const { baseTip } = await this.ends();
    return baseTip === undefined
      ? new Map()
      : this.paths.readFolder(await this.store.treeOf(baseTip), folder);
  }

  async openLfs(oid: string, size: number): Promise<Bytes | undefined> {
    return (await this.lfs()).open(oid, size);
  }

  async changedLines(file: string): Promise<ChangedLines | undefined> {
    const { files } = await this.select();
    const [change, another] = files.filter(
      (candidate) => candidate.path === file && candidate.head !== undefined,
    );
    // Names that are not UTF-8 may show the same path: then nobody can tell which one is meant.
    if (change?.head === undefined || another !== undefined || change.head.kind === 'gitlink')
      return undefined;
    const bytes = await this.store.blob(change.head.id);
    if (bytes.size > LINES_BYTES) return undefined;
    const before = change.base ?? originOf(change, files);
    return before === undefined ? allLines(bytes) : linesBetween(this.git, before.id, change.head.id);
  }

  async close(): Promise<void> {
    await Promise.all([this.store.close(), this.temporary.close(), this.pool.close()]);
  }

  private async findEnds(): Promise<Ends> {
    // First of all: the advice for a directory outside any repository is another than for an unknown name.
    await this.lfs();
    const head = await resolveCommit(this.git, this.options.head ?? 'HEAD');
    if (this.options.base === undefined) return { head };
    const baseTip = await resolveCommit(this.git, this.options.base);
    return { head, baseTip, mergeBase: await mergeBase(this.git, baseTip, head) };
  }

  private async compare(): Promise<ChangeSet> {
    const { head, mergeBase: base } = await this.ends();
    const headTree = await this.store.treeOf(head);
    if (base === undefined) {
      return { head, ...(await diffTrees(this.store, { head: headTree, limit: WHOLE_TREE_FILES })) };
    }
    const trees = { base: await this.store.treeOf(base), head: headTree };
    return { base, head, ...(await diffTrees(this.store, trees)) };
  }
}

function originOf(change: ChangedFile, files: readonly ChangedFile[]): FileVersion | undefined {
  if (change.movedFrom === undefined) return undefined;
  return files.find((file) => file.path === change.movedFrom && file.head === undefined)?.base;
}
