// Git LFS objects that the local clone already holds, taken only for what they hash to.
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Bytes } from '../core/bytes.ts';
import { mismatch, sha256Of } from './digest.ts';
import type { FilePool } from './file-pool.ts';

/**
 * The objects below `<git directory>/lfs/objects`, named by their sha256. Source: git-lfs, docs/spec.md, "Local
 * storage".
 */
export class LfsStore {
  private readonly directory: string;
  private readonly files: FilePool;
  /** Hashing tens of gigabytes once is enough. */
  private readonly checked = new Map<string, Promise<Bytes | undefined>>();

  constructor(gitDirectory: string, files: FilePool) {
    this.directory = path.join(gitDirectory, 'lfs', 'objects');
    this.files = files;
  }

  /**
   * The object, or undefined when the clone does not have it. Rejects with {@link SourceError} DIGEST_MISMATCH when
   * it has other bytes under that name, UNREADABLE when they cannot be read or change.
   */
  open(oid: string, size: number): Promise<Bytes | undefined> {
    if (!/^[0-9a-f]{64}$/.test(oid)) return Promise.resolve(undefined);
    const key = `${oid} ${size}`;
    const known = this.checked.get(key) ?? this.check(oid, size);
    this.checked.set(key, known);
    return known;
  }

  private async check(oid: string, size: number): Promise<Bytes | undefined> {
    const file = path.join(this.directory, oid.slice(0, 2), oid.slice(2, 4), oid);
    if ((await lstat(file).catch(() => undefined)) === undefined) return undefined;
    const bytes = await this.files.open(file, `LFS object ${oid}`);
    if (bytes.size !== size) throw mismatch(oid, `${bytes.size} bytes where its pointer promises ${size}`);
    const actual = await sha256Of(bytes);
    if (actual !== oid) throw mismatch(oid, `other bytes, of sha256 ${actual}`);
    return bytes;
  }
}
