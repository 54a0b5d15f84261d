// Files of this machine as bytes that may not change, with few descriptors open however many files there are.
import { type BigIntStats, closeSync, constants, fstatSync, openSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Bytes } from '../core/bytes.ts';
import { oneLine, SourceError, unreadable } from './errors.ts';
import { readAt, readAtNow } from './read-at.ts';

/** Descriptors kept open between reads: more than are read at a time, far below the usual limit of 1024. */
const OPEN_FILES = 32;

/**
 * Files up to this size are read whole when they are opened: most are that small, and each read would cost three calls.
 * They are read without giving way to others: a turn of the event loop takes longer than the system does.
 */
const SMALL_FILE = 256 * 1024;

/** Reads up to this size do not give way to others either. */
const SMALL_READ = 2 ** 20;

/** A raw path where the name is not UTF-8. */
export type FilePath = string | Buffer;

interface Opened {
  readonly handle: Promise<FileHandle>;
  /** Counted before the descriptor is there, so that nothing closes it on the way. */
  readers: number;
}

/**
 * A file is opened once to learn which one it is (device, inode, size, times). Every later read is of that very
 * file, also when its descriptor was closed in between and opened again, and rejects once anything about it changed.
 */
export class FilePool {
  private readonly limit: number;
  /** In order of last use, oldest first. */
  private readonly opened = new Map<PooledFile, Opened>();
  private closed = false;

  constructor(limit = OPEN_FILES) {
    this.limit = limit;
  }

  /**
   * A regular file as bytes. Its last name is not followed when it is a symbolic link; pipes, sockets and devices are
   * refused without waiting for them. Rejects with {@link SourceError} UNREADABLE. `shown` names it in messages.
   */
  async open(path: FilePath, shown: string): Promise<Bytes> {
    const file = new PooledFile(this, path, oneLine(shown));
    file.identify();
    return Promise.resolve(file);
  }

  /** Runs `use` with the open descriptor of a file, which stays open until `use` is done. */
  async with<Result>(
    file: PooledFile,
    use: (handle: FileHandle) => Result | Promise<Result>,
  ): Promise<Result> {
    if (this.closed) throw new SourceError('UNREADABLE', 'a file was read after its source was closed');
    const opened = this.opened.get(file) ?? { handle: file.openHandle(), readers: 0 };
    this.opened.delete(file);
    this.opened.set(file, opened);
    opened.readers += 1;
    try {
      return await use(await opened.handle);
    } catch (error) {
      // A file that failed once is opened afresh, if at all.
      if (this.opened.get(file) === opened && opened.readers === 1) await this.drop(file, opened);
      throw error;
    } finally {
      opened.readers -= 1;
      await this.shrink();
    }
  }

  /** Closes every descriptor. Bytes handed out reject from now on. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.opened].map(([file, opened]) => this.drop(file, opened)));
  }

  private async shrink(): Promise<void> {
    for (const [file, opened] of this.opened) {
      if (this.opened.size <= this.limit) return;
      if (opened.readers === 0) await this.drop(file, opened);
    }
  }

  private async drop(file: PooledFile, opened: Opened): Promise<void> {
    this.opened.delete(file);
    // A descriptor that never opened, or fails to close, is gone either way.
    await opened.handle.then((handle) => handle.close()).catch(() => undefined);
  }
}

/** O_NONBLOCK: opening a pipe that nobody writes to would otherwise wait for ever. Neither flag exists on Windows. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

class PooledFile implements Bytes {
  private readonly pool: FilePool;
  private readonly path: FilePath;
  private readonly shown: string;
  private known: BigIntStats | undefined;
  /** All of a small file. */
  private content: Uint8Array | undefined;

  constructor(pool: FilePool, path: FilePath, shown: string) {
    this.pool = pool;
    this.path = path;
    this.shown = shown;
  }

  get size(): number {
    return Number(this.known?.size ?? 0);
  }

  get givesAway(): boolean {
    return this.content === undefined;
  }

  /** Learns which file it is, and all of it when it is small. */
  identify(): void {
    let descriptor: number | undefined;
    try {
      descriptor = openSync(this.path, FLAGS);
      this.check(fstatSync(descriptor, { bigint: true }));
      if (this.size > SMALL_FILE) return;
      const content = readAtNow(descriptor, this.shown, 0, this.size, this.size);
      this.check(fstatSync(descriptor, { bigint: true }));
      this.content = content;
    } catch (error) {
      throw unreadable(this.shown, error);
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  }

  read(offset: number, length: number): Promise<Uint8Array> {
    if (this.content !== undefined) {
      return Promise.resolve(this.content.subarray(offset, offset + Math.max(0, length)));
    }
    return this.pool.with(this, (handle) =>
      length <= SMALL_READ ? this.readNow(handle, offset, length) : this.readLater(handle, offset, length),
    );
  }

  /** After each read the file is looked at: what was handed out before a change was seen would be of two versions. */
  private async readLater(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
    const data = await readAt(handle, this.shown, offset, length, this.size);
    this.check(await this.stat(handle));
    return data;
  }

  private readNow({ fd }: FileHandle, offset: number, length: number): Uint8Array {
    try {
      const data = readAtNow(fd, this.shown, offset, length, this.size);
      this.check(fstatSync(fd, { bigint: true }));
      return data;
    } catch (error) {
      throw unreadable(this.shown, error);
    }
  }

  async openHandle(): Promise<FileHandle> {
    let handle: FileHandle | undefined;
    try {
      handle = await open(this.path, FLAGS);
      this.check(await this.stat(handle));
      return handle;
    } catch (error) {
      await handle?.close().catch(() => undefined);
      throw unreadable(this.shown, error);
    }
  }

  private stat(handle: FileHandle): Promise<BigIntStats> {
    return handle.stat({ bigint: true }).catch((error: unknown) => {
      throw unreadable(this.shown, error);
    });
  }

  private check(now: BigIntStats): void {
    if (!now.isFile())
      throw new SourceError('UNREADABLE', `${this.shown} is no regular file; it was not read`);
    this.known ??= now;
    if (!sameFile(this.known, now)) {
      throw new SourceError('UNREADABLE', `${this.shown} changed while it was read; run the scan again`);
    }
  }
}

/** The time of the last status change cannot be set back by whoever writes the file, unlike the other times. */
function sameFile(a: BigIntStats, b: BigIntStats): boolean {
  return (
    a.dev === b.dev &&
    a.ino === b.ino &&
    a.size === b.size &&
    a.mtimeNs === b.mtimeNs &&
    a.ctimeNs === b.ctimeNs
  );
}
