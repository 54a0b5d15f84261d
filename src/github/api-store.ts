// Git's objects over GitHub's API: trees one directory at a time, blobs as raw bytes that must fit their id.
import { Buffer } from 'node:buffer';
import { type Bytes, memoryBytes } from '../core/bytes.ts';
import type { ObjectId } from '../core/change.ts';
import { mismatch, objectHash } from '../source/digest.ts';
import { isObjectId, type ObjectStore, type TreeEntry } from '../source/object-store.ts';
import type { TemporaryFiles } from '../source/temporary-files.ts';
import type { Api } from './api.ts';
import { GitHubError } from './errors.ts';
import { countAt, fieldAt, textAt } from './fields.ts';
import { inAnyRepo, type RepoRef } from './repos.ts';

export interface ApiStoreOptions {
  readonly api: Api;
  /**
   * Where to look, in order. A fork's commits can be read in the repository that the pull request is for; where
   * they cannot, the fork itself comes second.
   */
  readonly repos: readonly RepoRef[];
  readonly files: TemporaryFiles;
}

/** Above it the blobs API refuses. GitHub takes no larger file by push either, so only old imports have one. */
export const BLOB_BYTES = 100_000_000;
/** Blobs above it go to a temporary file: memory must not grow with what a change brings. */
const MEMORY_BYTES = 8 * 2 ** 20;
const NEEDS = 'contents: read';

export class ApiStore implements ObjectStore {
  private readonly options: ApiStoreOptions;
  private readonly trees = new Map<ObjectId, Promise<readonly TreeEntry[]>>();
  /** Sizes of blobs, as the listed trees tell them. */
  private readonly sizes = new Map<ObjectId, number>();

  constructor(options: ApiStoreOptions) {
    this.options = options;
  }

  /**
   * The entries of one tree. Rejects with {@link GitHubError}: TRUNCATED when GitHub does not list all of it, since
   * anything could be in the rest.
   */
  tree(id: ObjectId): Promise<readonly TreeEntry[]> {
    const known = this.trees.get(id) ?? this.listed(id);
    this.trees.set(id, known);
    return known;
  }

  /** Rejects with {@link GitHubError} TOO_LARGE above {@link BLOB_BYTES}, SourceError DIGEST_MISMATCH for other bytes. */
  async blob(id: ObjectId): Promise<Bytes> {
    const size = this.sizes.get(id);
    if (size !== undefined && size > BLOB_BYTES) throw tooLarge(id);
    const { api } = this.options;
    return inAnyRepo(this.options.repos, ({ owner, repo }) => {
      const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
      const call = { route, params: { owner, repo, file_sha: id }, needs: NEEDS, what: `blob ${id}` };
      return api.raw(call, (body) => this.verified(id, size, body));
    });
  }

  /** The size of a blob, when a tree that was listed told it. */
  sizeOf(id: ObjectId): number | undefined {
    return this.sizes.get(id);
  }

  /** Takes the entries of a tree as the API lists them from somebody who already has them. */
  preload(id: ObjectId, items: readonly unknown[]): void {
    const entries = items.map((item) => this.entryOf(item, id));
    if (!this.trees.has(id)) this.trees.set(id, Promise.resolve(entries));
  }

  private async listed(id: ObjectId): Promise<readonly TreeEntry[]> {
    const answer = await inAnyRepo(this.options.repos, ({ owner, repo }) => {
      // No `recursive` parameter: any value of it turns recursion, and its lower limits, on.
      const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
      const call = { route, params: { owner, repo, tree_sha: id }, needs: NEEDS, what: `tree ${id}` };
      return this.options.api.json(call);
    });
    const items = fieldAt(answer, 'tree');
    if (textAt(answer, 'sha') !== id || !Array.isArray(items)) throw unexpected(`tree ${id}`);
    if (fieldAt(answer, 'truncated') !== false) {
      const advice = 'a directory has too many entries for the API; split it';
      throw new GitHubError('TRUNCATED', `GitHub lists only a part of tree ${id}: ${advice}`);
    }
    return (items as readonly unknown[]).map((item) => this.entryOf(item, id));
  }

  private entryOf(item: unknown, tree: ObjectId): TreeEntry {
    const [path, mode, id] = [textAt(item, 'path'), textAt(item, 'mode'), textAt(item, 'sha') ?? ''];
    const type = TYPES.find((known) => known === textAt(item, 'type'));
    const size = countAt(item, 'size');
    const valid = path !== undefined && path !== '' && !path.includes('/') && mode !== undefined;
    if (!valid || !/^[0-7]{5,6}$/.test(mode) || !isObjectId(id) || type === undefined) {
      throw unexpected(`tree ${tree}`);
    }
    if (type === 'blob' && size !== undefined) this.sizes.set(id, size);
    return { name: path, mode, type, id };
  }

  private async verified(
    id: ObjectId,
    size: number | undefined,
    body: AsyncIterable<Uint8Array>,
  ): Promise<Bytes> {
    if (size === undefined || size <= MEMORY_BYTES) return inMemory(id, size ?? BLOB_BYTES, body);
    const hash = objectHash('blob', size, id);
    let seen = 0;
    const bytes = await this.options.files.keep(body, (chunk) => {
      seen += chunk.length;
      if (seen > size) throw mismatch(id, 'more bytes than its tree says');
      hash.update(chunk);
    });
    if (hash.digest('hex') !== id) throw mismatch(id, 'other bytes than its id says');
    return bytes;
  }
}

const TYPES = ['blob', 'tree', 'commit'] as const;

async function inMemory(id: ObjectId, limit: number, body: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let seen = 0;
  for await (const chunk of body) {
    seen += chunk.length;
    if (seen > limit)
      throw limit === BLOB_BYTES ? tooLarge(id) : mismatch(id, 'more bytes than its tree says');
    chunks.push(chunk);
  }
  const data = Buffer.concat(chunks);
  const actual = objectHash('blob', data.length, id).update(data).digest('hex');
  if (actual !== id) throw mismatch(id, 'other bytes than its id says');
  return memoryBytes(data);
}

function tooLarge(id: ObjectId): GitHubError {
  const advice = 'check out the head commit before this action, so that it is read from the workspace';
  return new GitHubError(
    'TOO_LARGE',
    `blob ${id} is over 100 MB, which the API does not give out; ${advice}`,
  );
}

function unexpected(what: string): GitHubError {
  return new GitHubError('API_FAILED', `${what}: the answer is not what GitHub documents; run the job again`);
}
