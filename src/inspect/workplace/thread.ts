// One worker thread, which does one task after the other, and is stopped when it is silent for too long.
import type { Worker } from 'node:worker_threads';
import { messageOf } from '../../core/errors.ts';
import { WorkerError } from './errors.ts';
import type { Errand } from './errand.ts';
import { type FromWorker, handedOver, type Result, type Task, type ToWorker } from './messages.ts';
import type { Orders } from './workplace.ts';

interface Running {
  readonly errand: Errand;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: WorkerError) => void;
  /** Questions that wait for us: while there are any, the silence is ours. */
  asked: number;
}

export class Thread {
  /** Tasks that somebody has or will have it do. */
  claims = 0;
  /** Why it takes no more tasks. */
  private ended: WorkerError | undefined;
  /** The first is being worked on; what is behind it waits in the thread. */
  private readonly tasks: Running[] = [];
  private readonly worker: Worker;
  private readonly silence: number;
  private alarm: NodeJS.Timeout | undefined;

  /** `silence` in milliseconds. */
  constructor(worker: Worker, orders: Orders, silence: number) {
    this.silence = silence;
    this.worker = worker;
    this.worker.on('message', (message: FromWorker) => this.hear(message));
    this.worker.on('error', (error) => this.end(new WorkerError('DIED', diedOf(error), error)));
    this.worker.on('exit', () => this.end(new WorkerError('DIED', 'the thread that read it ended')));
    this.post({ kind: 'orders', orders });
  }

  get isAlive(): boolean {
    return this.ended === undefined;
  }

  /** In the order in which they come. Rejects with {@link WorkerError}, after which the thread is of no more use. */
  run(task: Task, errand: Errand): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.ended !== undefined) return reject(NOT_BEGUN);
      this.tasks.push({ errand, resolve, reject, asked: 0 });
      this.worker.ref();
      if (this.tasks.length === 1) this.listen();
      this.post(task);
    });
  }

  stop(error = new WorkerError('DIED', 'the thread was stopped')): void {
    this.end(error);
    void this.worker.terminate();
  }

  private hear(message: FromWorker): void {
    if (message.kind === 'ask') void this.answer(message.id, message.ask);
    else this.finish(message.result);
  }

  private async answer(id: number, ask: Parameters<Errand['answer']>[0]): Promise<void> {
    const [current] = this.tasks;
    if (current === undefined) return;
    current.asked++;
    this.listen();
    const reply = await current.errand.answer(ask);
    current.asked--;
    if (this.tasks[0] !== current) return;
    this.listen();
    this.post({ kind: 'reply', id, reply });
  }

  /** Gives the thread its time from now on, unless it waits for us. */
  private listen(): void {
    clearTimeout(this.alarm);
    const [current] = this.tasks;
    if (current === undefined || current.asked > 0) return;
    this.alarm = setTimeout(() => {
      const seconds = Math.round(this.silence / 1000);
      this.stop(
        new WorkerError('SILENT', `reading it came to no end in ${seconds} seconds, and was stopped`),
      );
    }, this.silence);
  }

  private finish(result: Result): void {
    this.tasks.shift()?.resolve(result);
    if (this.tasks.length === 0) this.worker.unref();
    this.listen();
  }

  /** Only the task that was worked on is to blame. */
  private end(error: WorkerError): void {
    this.ended ??= error;
    const [current, ...others] = this.tasks.splice(0);
    this.worker.unref();
    this.listen();
    current?.reject(this.ended);
    for (const other of others) other.reject(NOT_BEGUN);
  }

  private post(message: ToWorker): void {
    this.worker.postMessage(message, handedOver(message));
  }
}

const NOT_BEGUN = new WorkerError('NOT_BEGUN', 'the thread ended before it came to this file');

function diedOf(error: unknown): string {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'reading it took more memory than there is' : `reading it failed: ${messageOf(error)}`;
}
