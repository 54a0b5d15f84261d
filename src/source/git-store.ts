// The objects of a local repository, each checked against its id before anything is made of it.
import type { Hash } from '../core/hash.ts';
import { type Bytes, memoryBytes } from '../core/bytes.ts';
import type { ObjectId } from '../core/change.ts';
import { CatFile, type ObjectHeader } from './cat-file.ts';
import { objectHash } from './digest.ts';
import { SourceError } from './errors.ts';
import type { GitProgram } from './git-program.ts';
import type { ObjectStore, TreeEntry } from './object-store.ts';
import type { TemporaryFiles } from './temporary-files.ts';
import { parseTree } from './tree-object.ts';

/** Blobs up to this size stay in memory; a few are open at a time. Larger ones go through a temporary file. */
const MEMORY_BYTES = 16 * 2 ** 20;
/** Trees and commits are always held in memory: a directory of 500,000 entries has about this size. */
const STRUCTURE_BYTES = 32 * 2 ** 20;

/** Every method rejects with {@link SourceError}; DIGEST_MISMATCH when an object is not what its id says. */
export class GitStore implements ObjectStore {
  private readonly objects: CatFile;
  private readonly files: TemporaryFiles;
  private readonly memoryBytes: number;
  /** Root trees by commit: of the few commits that a change is made of. */
  private readonly roots = new Map<ObjectId, ObjectId>();

  constructor(git: GitProgram, files: TemporaryFiles, largestInMemory = MEMORY_BYTES) {
    this.objects = new CatFile(git);
    this.files = files;
    this.memoryBytes = largestInMemory;
  }

  async tree(id: ObjectId): Promise<readonly TreeEntry[]> {
    return parseTree(await this.structure(id, 'tree'), id.length / 2);
  }

  /** The id of a commit's root tree: the first line of a commit object, as gitformat-commit has it. */
  async treeOf(commit: ObjectId): Promise<ObjectId> {
    const known = this.roots.get(commit);
    if (known !== undefined) return known;
    const head = Buffer.from(await this.structure(commit, 'commit')).toString('latin1', 0, 80);
    const tree = /^tree ([0-9a-f]{40}|[0-9a-f]{64})\n/.exec(head)?.[1];
    if (tree === undefined)
      throw new SourceError('MALFORMED_TREE', `commit ${commit} names no tree; run git fsck`);
    this.roots.set(commit, tree);
    return tree;
  }

  async blob(id: ObjectId): Promise<Bytes> {
    return this.objects.read(id, async (header, content) => {
      expectType(id, header, 'blob');
      if (header.size <= this.memoryBytes) return memoryBytes(await gather(id, header, content));
      const hash = objectHash('blob', header.size, id);
      const watch = (chunk: Uint8Array): void => void hash.update(chunk);
      return this.files.keep(content, watch, () => expectId(id, hash));
    });
  }

  close(): Promise<void> {
    return this.objects.close();
  }

  private structure(id: ObjectId, type: 'tree' | 'commit'): Promise<Uint8Array> {
    return this.objects.read(id, (header, content) => {
      expectType(id, header, type);
      if (header.size > STRUCTURE_BYTES) {
        throw new SourceError('TOO_LARGE', `${type} ${id} has ${header.size} bytes, more than any real one`);
      }
      return gather(id, header, content);
    });
  }
}

async function gather(
  id: ObjectId,
  header: ObjectHeader,
  content: AsyncIterable<Uint8Array>,
): Promise<Uint8Array> {
  const data = Buffer.alloc(header.size);
  const hash = objectHash(header.type, header.size, id);
  let at = 0;
  for await (const chunk of content) {
    data.set(chunk, at);
    hash.update(chunk);
    at += chunk.length;
  }
  expectId(id, hash);
  return data;
}

function expectType(id: ObjectId, header: ObjectHeader, type: string): void {
  if (header.type !== type) {
    throw new SourceError(
      'UNREADABLE',
      `object ${id} should be a ${type} and is a ${header.type}; run git fsck`,
    );
  }
}

function expectId(id: ObjectId, hash: Hash): void {
  const actual = hash.digest('hex');
  if (actual !== id) {
    throw new SourceError('DIGEST_MISMATCH', `object ${id} holds bytes whose id is ${actual}; run git fsck`);
  }
}
