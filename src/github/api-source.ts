// A change as GitHub's API tells it: works with contents: read, without a checkout, on forks and merge queues alike.
import path from 'node:path';
import type { Bytes } from '../core/bytes.ts';
import { once } from '../core/once.ts';
import type { ChangeSet, Source } from '../core/change.ts';
import { diffTrees } from '../source/diff-trees.ts';
import { FilePool } from '../source/file-pool.ts';
import { LfsStore } from '../source/lfs-store.ts';
import { TemporaryFiles } from '../source/temporary-files.ts';
import { isObjectId } from '../source/object-store.ts';
import { TreePaths } from '../source/tree-path.ts';
import { workspaceBytes } from '../source/workspace.ts';
import type { Api } from './api.ts';
import { ApiStore } from './api-store.ts';
import { type LinesByPath, pullLines } from './changed-lines.ts';
import { type Commit, compareCommits, findCommit } from './commits.ts';
import { GitHubError } from './errors.ts';
import type { ChangeRequest } from './event.ts';
import { type Fetch, fetchLfs } from './lfs.ts';
import { preloadTrees } from './recursive-tree.ts';
import type { RepoRef } from './repos.ts';

export interface ApiSourceOptions {
  readonly api: Api;
  readonly request: ChangeRequest;
  /** GITHUB_WORKSPACE, when there is one: its files are used where they are exactly the wanted blobs. */
  readonly workspace?: string;
  /** Where large blobs are put while they are read: RUNNER_TEMP. */
  readonly temporary: string;
  /** What Git LFS objects are fetched with. */
  readonly serverUrl: string;
  readonly token: string;
  readonly fetch: Fetch;
}

export interface ApiSource extends Source {
  /** Lets {@link Source.openLfs} download, so many bytes in all. Off until then: the policy decides, and it is read first. */
  allowLfs(maxBytes: number): void;
  /** The commit ids behind the change, with refs resolved; undefined when there is nothing to inspect. */
  commits(): Promise<Commits | undefined>;
}

export interface Commits {
  readonly head: Commit;
  /** What policy is read from; absent when a whole tree is inspected. */
  readonly baseTip?: Commit;
  /** What the head is compared with; absent when everything counts as new. */
  readonly base?: Commit;
  readonly lines?: LinesByPath;
}

/** Files of a whole commit: where GitHub's recursive listing ends. */
const WHOLE_TREE_FILES = 100_000;

/**
 * A {@link Source} over GitHub's API. Every method rejects with {@link GitHubError} or SourceError; nothing is asked
 * before the first call.
 *
 * Policy is read from the tip of base and never from head, with one exception: where a whole tree is inspected
 * (schedule, workflow_dispatch, first push) nothing is compared, and the commit itself is all there is.
 */
export function apiSource(options: ApiSourceOptions): ApiSource {
  const { api, request, workspace } = options;
  const files = new TemporaryFiles({ directory: options.temporary });
  const pool = new FilePool();
  const store = new ApiStore({ api, repos: reposOf(request), files });
  const paths = new TreePaths(store);
  const commits = once(() => findCommits(api, request));
  const lines = once(() => findLines(api, request, commits));
  const lfs = lfsOpener(options, files, pool);
  return {
    commits,
    select: once(() => select(options, store, commits)),
    open: async (file, version) => {
      if (version.kind === 'gitlink') throw noBytes();
      if (workspace !== undefined && version.kind !== 'symlink') {
        const local = { root: workspace, files: pool };
        const found = await workspaceBytes(local, file, version.id, store.sizeOf(version.id));
        if (found !== undefined) return found;
      }
      return store.blob(version.id);
    },
    openHead: async (file) => {
      const found = await commits();
      return found === undefined ? undefined : paths.open(found.head.tree, file);
    },
    openBase: async (file) => {
      const base = (await commits())?.base;
      return base && paths.open(base.tree, file);
    },
    readBase: async (file) => {
      const found = await commits();
      return found === undefined ? undefined : paths.read((found.baseTip ?? found.head).tree, file);
    },
    readBaseFolder: async (folder) => {
      const found = await commits();
      return found === undefined ? new Map() : paths.readFolder((found.baseTip ?? found.head).tree, folder);
    },
    changedLines: async (file) => (await lines())?.get(file),
    openLfs: lfs.open,
    allowLfs: lfs.allow,
    close: async () => void (await Promise.all([files.close(), pool.close()])),
  };
}

/** The repository of the event first; a fork only where that does not have what the fork brings. */
function reposOf(request: ChangeRequest): readonly RepoRef[] {
  const { owner, repo } = request;
  const fork = request.kind === 'pull-request' && request.isFork ? request.headRepo : undefined;
  return fork === undefined ? [{ owner, repo }] : [{ owner, repo }, fork];
}

async function findCommits(api: Api, request: ChangeRequest): Promise<Commits | undefined> {
  if (request.kind === 'nothing') return undefined;
  const repos = reposOf(request);
  if (request.kind === 'tree') return { head: await findCommit(api, repos, request.headSha) };
  const { headSha, baseSha } = request;
  const direct = (request.kind === 'commits' && request.compare === 'direct') || headSha === baseSha;
  // Ids can be compared while they are looked up; a ref has to be resolved first, and a fork is asked last.
  const early = !direct && repos.length === 1 && isObjectId(headSha) && isObjectId(baseSha);
  const [head, baseTip, comparison] = await Promise.all([
    findCommit(api, repos, headSha),
    findCommit(api, repos.slice(0, 1), baseSha),
    early ? compareCommits(api, repos, baseSha, headSha) : undefined,
  ]);
  if (direct || baseTip.id === head.id) return { head, baseTip, base: baseTip };
  const { mergeBase, lines } = comparison ?? (await compareCommits(api, repos, baseTip.id, head.id));
  return { head, baseTip, ...(mergeBase && { base: mergeBase }), ...(lines && { lines }) };
}

async function select(
  { api, request }: ApiSourceOptions,
  store: ApiStore,
  commits: () => Promise<Commits | undefined>,
): Promise<ChangeSet> {
  const found = await commits();
  if (found === undefined) return { files: [], incomplete: [] };
  const { head, base } = found;
  if (base === undefined) {
    // One request in place of one for each directory, where the tree is small enough.
    await preloadTrees(api, reposOf(request), store, head.tree);
    return { head: head.id, ...(await diffTrees(store, { head: head.tree, limit: WHOLE_TREE_FILES })) };
  }
  return { base: base.id, head: head.id, ...(await diffTrees(store, { base: base.tree, head: head.tree })) };
}

/** From the comparison that was made anyway, from the pull request where that is cut, else from a new comparison. */
async function findLines(
  api: Api,
  request: ChangeRequest,
  commits: () => Promise<Commits | undefined>,
): Promise<LinesByPath | undefined> {
  const found = await commits();
  if (found?.baseTip === undefined || found.lines !== undefined) return found?.lines;
  if (request.kind === 'pull-request') return pullLines(api, request);
  const compared = await compareCommits(api, reposOf(request), found.baseTip.id, found.head.id).catch(
    () => undefined,
  );
  return compared?.lines;
}

function lfsOpener(options: ApiSourceOptions, files: TemporaryFiles, pool: FilePool) {
  const { workspace, request } = options;
  const local = workspace === undefined ? undefined : new LfsStore(path.join(workspace, '.git'), pool);
  const fetched = new Map<string, Promise<Bytes>>();
  let left: number | undefined;
  const open = async (oid: string, size: number): Promise<Bytes | undefined> => {
    const known = (await local?.open(oid, size)) ?? fetched.get(`${oid} ${size}`);
    if (known !== undefined || left === undefined || size > left || !/^[0-9a-f]{64}$/.test(oid)) return known;
    left -= size;
    const server = { ...options, owner: request.owner, repo: request.repo, files };
    const bytes = fetchLfs({ oid, size }, server, size);
    fetched.set(`${oid} ${size}`, bytes);
    return bytes;
  };
  const allow = (maxBytes: number): void => {
    left = maxBytes;
  };
  return { open, allow };
}

function noBytes(): GitHubError {
  return new GitHubError(
    'NOT_FETCHED',
    'a submodule has no bytes of its own; inspect its repository instead',
  );
}
