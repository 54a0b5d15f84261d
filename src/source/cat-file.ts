// One `git cat-file --batch` process: the objects of a local repository, one at a time through its pipe.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { isSourceError, SourceError, unreadable } from './errors.ts';
import { complaintOf, type GitProgram } from './git-program.ts';
import { isObjectId } from './object-store.ts';
import { PipeReader } from './pipe-reader.ts';

/** Longest answer line: an id of 64 digits, a type, a size. */
const HEADER_BYTES = 256;

export interface ObjectHeader {
  readonly type: string;
  /** Bytes of the content. */
  readonly size: number;
}

export type Consume<Result> = (header: ObjectHeader, content: AsyncIterable<Uint8Array>) => Promise<Result>;

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly pipe: PipeReader;
  readonly complaint: () => string;
  readonly ended: Promise<unknown>;
}

/** Source: git's documentation, git-cat-file(1), "BATCH OUTPUT". */
export class CatFile {
  private readonly git: GitProgram;
  private running: Running | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(git: GitProgram) {
    this.git = git;
  }

  /**
   * Gives one object to `consume`. What `consume` leaves unread costs the process, not the reading: the next object
   * starts a new one. Rejects with what `consume` throws, or {@link SourceError} OBJECT_MISSING or GIT_FAILED.
   */
  read<Result>(id: string, consume: Consume<Result>): Promise<Result> {
    const turn = this.last.then(() => this.readNow(id, consume));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    this.closed = true;
    const running = this.running;
    this.stop();
    await Promise.all([this.last, running?.ended]);
  }

  private async readNow<Result>(id: string, consume: Consume<Result>): Promise<Result> {
    if (this.closed) throw new SourceError('UNREADABLE', 'an object was read after its source was closed');
    if (!isObjectId(id))
      throw new SourceError('OBJECT_MISSING', 'an object id is not 40 or 64 hexadecimal digits');
    const running = (this.running ??= this.start());
    try {
      running.child.stdin.write(`${id}\n`);
      const header = headerOf(await running.pipe.line(HEADER_BYTES), id);
      if (header === undefined) throw missing(id);
      const result = await consume(header, running.pipe.exactly(header.size));
      // The content is followed by a newline; anything before it that was not read is found here.
      if (!running.pipe.drained || (await running.pipe.line(1)) !== '') this.stop();
      return result;
    } catch (error) {
      if (isSourceError(error, 'OBJECT_MISSING')) throw error;
      this.stop();
      await running.ended;
      const because = running.complaint();
      if (because !== '' && isSourceError(error, 'GIT_FAILED')) throw broken(id, because, error);
      throw unreadable(`object ${id}`, error);
    }
  }

  private start(): Running {
    const child = this.git.start(['cat-file', '--batch']);
    const complaint = complaintOf(child);
    // The end of the output tells the same; without listeners both would end the whole program.
    const ended = new Promise((resolve) => child.on('error', resolve).on('close', resolve));
    child.stdin.on('error', () => undefined);
    return { child, pipe: new PipeReader(child.stdout), complaint, ended };
  }

  private stop(): void {
    this.running?.child.kill('SIGKILL');
    // A process counts as ended once its output is read or given up: what a refused object left there is not read.
    this.running?.child.stdout.destroy();
    this.running = undefined;
  }
}

function headerOf(line: string, id: string): ObjectHeader | undefined {
  const [found, type, size] = line.split(' ');
  if (found !== id) throw new SourceError('GIT_FAILED', `git answered something else than object ${id}`);
  if (type === 'missing' || type === undefined) return undefined;
  const bytes = Number(size);
  if (!Number.isSafeInteger(bytes) || bytes < 0)
    throw new SourceError('GIT_FAILED', `git gave no size of ${id}`);
  return { type, size: bytes };
}

function missing(id: string): SourceError {
  const advice = 'a shallow or partial clone lacks it: fetch the full history, or run git fsck';
  return new SourceError(
    'OBJECT_MISSING',
    `object ${id} is not in the repository, or is damaged there; ${advice}`,
  );
}

function broken(id: string, because: string, cause: unknown): SourceError {
  return new SourceError('GIT_FAILED', `git cannot read object ${id} (${because}); run git fsck`, cause);
}
