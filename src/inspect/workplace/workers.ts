// Inspects in worker threads: several files at a time, and none of them can hold up the others or the verdict.
import { availableParallelism } from 'node:os';
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { messageOf } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { RuleBook } from '../../core/rule.ts';
import { incompleteFinding } from '../incomplete.ts';
import type { FileInspection } from '../walk.ts';
import { Errand } from './errand.ts';
import { WorkerError } from './errors.ts';
import type { Result, Task } from './messages.ts';
import type { WorkerProgram } from './program.ts';
import { Thread } from './thread.ts';
import type { Orders, RemovedFile, Scope, Surroundings, Workplace } from './workplace.ts';

/** Each takes the memory of its rules, and time to get warm: more pay off only with more files than a change has. */
const MAX_THREADS = 4;
/** Left to this thread and to those in which V8 collects garbage and compiles. */
const KEPT_FREE = 1;
/** Tasks that a thread is given: the next is there when one is done, so that it never waits for this thread. */
const AHEAD = 2;
/** Milliseconds that a file waits before another thread is made, which takes about as long to get ready. */
const PATIENCE = 60;
/**
 * Milliseconds in which a thread has to end its file or ask for a part of it. The slowest honest file takes a few
 * seconds; a megabyte that unpacks to the limit takes longer than this, and is stopped with reason.
 */
const SILENCE = 120_000;

export interface WorkerOptions {
  readonly threads?: number;
  /** Milliseconds. */
  readonly silence?: number;
}

export class Workers implements Workplace {
  private readonly program: WorkerProgram;
  private readonly orders: Orders;
  private readonly rules: () => Promise<RuleBook>;
  private readonly most: number;
  private readonly silence: number;
  private readonly waiting: ((thread: Thread) => void)[] = [];
  private readonly all = new Set<Thread>();
  private closed = false;

  /** `program` is what each thread starts; `rules` are asked for once the first file is being read. */
  constructor(
    program: WorkerProgram,
    orders: Orders,
    rules: () => Promise<RuleBook>,
    { threads = usualThreads(), silence = SILENCE }: WorkerOptions = {},
  ) {
    this.program = program;
    this.orders = orders;
    this.rules = rules;
    this.most = threads;
    this.silence = silence;
    this.hire();
  }

  async inspect(artifact: Artifact, surroundings: Surroundings, scope: Scope): Promise<FileInspection> {
    const errand = new Errand(surroundings);
    try {
      const result = await this.run(() => errand.inspection(artifact, scope), errand);
      if ('inspection' in result) return result.inspection;
      throw new TypeError('the thread answered another question');
    } catch (error) {
      return this.notRead(artifact, error);
    }
  }

  async inspectRemoval(file: RemovedFile, surroundings: Surroundings): Promise<readonly Finding[]> {
    const errand = new Errand(surroundings, file.was);
    try {
      const result = await this.run(() => errand.removal(file), errand);
      if ('findings' in result) return result.findings;
      throw new TypeError('the thread answered another question');
    } catch (error) {
      return [incompleteFinding(notReadBecause(error), { path: file.path, members: [] }, await this.rules())];
    }
  }

  close(): void {
    this.closed = true;
    for (const thread of this.all) thread.stop();
  }

  /** The task is made for each thread that it is given to: what is in it goes there. */
  private async run(make: () => Task | Promise<Task>, errand: Errand): Promise<Result> {
    for (;;) {
      const task = await make();
      const thread = await this.thread();
      try {
        const result = thread.run(task, errand);
        // Findings are made of them here, and nothing else is to be done while the thread reads. What makes them fail is
        // met by whoever needs them.
        this.rules().catch(() => undefined);
        return await result;
      } catch (error) {
        if (this.closed || !(error instanceof WorkerError) || error.code !== 'NOT_BEGUN') throw error;
      } finally {
        thread.claims--;
        this.release(thread);
      }
    }
  }

  /** One that has nothing to do; a new one when none has in a while; then one that will soon be done. */
  private thread(): Promise<Thread> {
    for (const thread of this.all) if (!thread.isAlive) this.all.delete(thread);
    const free = this.free();
    if (free !== undefined) return Promise.resolve(claimed(free));
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      const hire = (): void => {
        if (!this.closed && this.waiting.includes(resolve) && this.all.size < this.most)
          this.release(this.hire());
      };
      // Where the last one has ended, nobody else will come free.
      if (this.all.size === 0) hire();
      else setTimeout(hire, PATIENCE).unref();
    });
  }

  private free(): Thread | undefined {
    const most = this.all.size < this.most ? 1 : AHEAD;
    const threads = [...this.all].filter(({ isAlive, claims }) => isAlive && claims < most);
    return threads.toSorted((a, b) => a.claims - b.claims)[0];
  }

  private hire(): Thread {
    const thread = new Thread(this.program.start(), this.orders, this.silence);
    this.all.add(thread);
    return thread;
  }

  private release(thread: Thread): void {
    if (!thread.isAlive) {
      this.all.delete(thread);
      if (this.waiting.length > 0 && this.all.size < this.most && !this.closed) this.release(this.hire());
      return;
    }
    for (let free = this.free(); free !== undefined; free = this.free()) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      next(claimed(free));
    }
  }

  private async notRead({ locator, bytes }: Artifact, error: unknown): Promise<FileInspection> {
    const incomplete = notReadBecause(error);
    return {
      findings: [incompleteFinding(incomplete, locator, await this.rules())],
      coverage: [
        { locator, format: 'unknown', size: bytes.size, status: 'not-inspected', incomplete: [incomplete] },
      ],
      packages: [],
      models: [],
    };
  }
}

function claimed(thread: Thread): Thread {
  thread.claims++;
  return thread;
}

function usualThreads(): number {
  return Math.max(1, Math.min(MAX_THREADS, availableParallelism() - KEPT_FREE));
}

/** What stops the reader may have been made for that, to hide what follows. */
function notReadBecause(error: unknown): Incomplete {
  if (error instanceof WorkerError) return { code: 'budget', reason: error.message, risk: 'runs-code' };
  return { code: 'unreadable', reason: `could not be read: ${messageOf(error)}`, risk: 'unknown' };
}
