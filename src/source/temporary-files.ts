// Bytes too large for memory: a temporary file without a name, reachable through its descriptor only.
import { constants, type FileHandle, mkdtemp, open, rm, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Bytes } from '../core/bytes.ts';
import { SourceError, unreadable } from './errors.ts';
import { readAt } from './read-at.ts';

/** Disk that all temporary files of a run may take: hosted runners have 14 GB free. Above it a file is not read. */
const TEMPORARY_BYTES = 12 * 2 ** 30;

export interface TemporaryFilesOptions {
  /** Where the private directory is made: the system's or the runner's temporary directory. */
  readonly directory: string;
  readonly limit?: number;
}

/** Every method rejects with {@link SourceError} UNREADABLE or TOO_LARGE. */
export class TemporaryFiles {
  private readonly options: TemporaryFilesOptions;
  private readonly handles = new Set<FileHandle>();
  private home: Promise<string> | undefined;
  private used = 0;
  private made = 0;

  constructor(options: TemporaryFilesOptions) {
    this.options = options;
  }

  /**
   * Writes the chunks to a file of its own. `watch` sees each chunk first, `verify` the size when all are there; either
   * may throw to give up, which frees the disk.
   */
  async keep(
    chunks: AsyncIterable<Uint8Array>,
    watch: (chunk: Uint8Array) => void,
    verify: (size: number) => void = () => undefined,
  ): Promise<Bytes> {
    const handle = await this.create();
    let size = 0;
    try {
      for await (const chunk of chunks) {
        watch(chunk);
        this.charge(chunk.length);
        size += chunk.length;
        await writeAll(handle, chunk);
      }
      verify(size);
    } catch (error) {
      this.used -= size;
      await this.release(handle);
      throw unreadable('a temporary file', error);
    }
    return this.bytesOf(handle, size);
  }

  /** Closes every file, which frees its disk, and removes the directory. Bytes handed out reject from now on. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.handles].map((handle) => this.release(handle)));
    this.used = 0;
    // It may never have come about, and what cannot be removed is empty.
    await this.home?.then((home) => rm(home, { recursive: true, force: true })).catch(() => undefined);
    this.home = undefined;
  }

  private bytesOf(handle: FileHandle, size: number): Bytes {
    return { size, read: (offset, length) => readAt(handle, 'a temporary file', offset, length, size) };
  }

  private charge(length: number): void {
    const limit = this.options.limit ?? TEMPORARY_BYTES;
    if (this.used + length > limit) {
      throw new SourceError('TOO_LARGE', `the large files need more than ${limit} bytes of temporary disk`);
    }
    this.used += length;
  }

  private async create(): Promise<FileHandle> {
    try {
      // mkdtemp makes the directory 0700: nobody else can open the file in the moment it has a name.
      this.home ??= mkdtemp(path.join(this.options.directory, 'model-guard-'));
      const name = path.join(await this.home, String(this.made++));
      const { O_RDWR, O_CREAT, O_EXCL } = constants;
      const handle = await open(name, O_RDWR | O_CREAT | O_EXCL, 0o600);
      this.handles.add(handle);
      // Unlinked at once: whatever ends the process, the system frees the disk.
      await unlink(name);
      return handle;
    } catch (error) {
      throw unreadable(`the temporary directory ${this.options.directory}`, error);
    }
  }

  private async release(handle: FileHandle): Promise<void> {
    this.handles.delete(handle);
    await handle.close().catch(() => undefined);
  }
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length;) {
    done += (await handle.write(chunk, done, chunk.length - done)).bytesWritten;
  }
}
