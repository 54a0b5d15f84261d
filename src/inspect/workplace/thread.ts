// One worker thread, which does one task at a time, and is stopped when it is silent for too long.
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../core/errors.ts';
import { WorkerError } from './errors.ts';
import type { Errand } from './errand.ts';
import { type FromWorker, handedOver, type Result, type Task, type ToWorker } from './messages.ts';
import type { Orders } from './workplace.ts';

interface Running {
  readonly errand: Errand;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: WorkerError) => void;
}

export class Thread {
  /** Why it takes no more tasks. */
  private ended: WorkerError | undefined;
  private running: Running | undefined;
  private readonly worker: Worker;
  private readonly silence: number;
  private alarm: NodeJS.Timeout | undefined;
  /** Questions that wait for us: while there are any, the silence is ours. */
  private asked = 0;

  /** `silence` in milliseconds. */
  constructor(program: URL, orders: Orders, silence: number) {
    this.silence = silence;
    // Nothing of the environment and no argument is of any use to an inspection.
    this.worker = new Worker(program, {
      workerData: orders,
      env: {},
      argv: [],
      execArgv: [],
      name: 'inspector',
    });
    this.worker.on('message', (message: FromWorker) => this.hear(message));
    this.worker.on('error', (error) => this.end(new WorkerError('DIED', diedOf(error), error)));
    this.worker.on('exit', () => this.end(new WorkerError('DIED', 'the thread that read it ended')));
    // A thread with nothing to do keeps no process alive.
    this.worker.unref();
  }

  get isAlive(): boolean {
    return this.ended === undefined;
  }

  /** One at a time. Rejects with {@link WorkerError}, after which the thread is of no more use. */
  run(task: Task, errand: Errand): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.ended !== undefined) return reject(this.ended);
      this.running = { errand, resolve, reject };
      this.worker.ref();
      this.listen();
      this.post(task);
    });
  }

  stop(error = new WorkerError('DIED', 'the thread was stopped')): void {
    this.end(error);
    void this.worker.terminate();
  }

  private hear(message: FromWorker): void {
    this.listen();
    if (message.kind === 'ask') void this.answer(message.id, message.ask);
    else this.finish()?.resolve(message.result);
  }

  private async answer(id: number, ask: Parameters<Errand['answer']>[0]): Promise<void> {
    const { running } = this;
    if (running === undefined) return;
    this.asked++;
    this.listen();
    const reply = await running.errand.answer(ask);
    this.asked--;
    if (this.running !== running) return;
    this.listen();
    this.post({ kind: 'reply', id, reply });
  }

  /** Gives the thread its time from now on, unless it waits for us. */
  private listen(): void {
    clearTimeout(this.alarm);
    if (this.asked > 0 || this.running === undefined) return;
    this.alarm = setTimeout(() => {
      const seconds = Math.round(this.silence / 1000);
      this.stop(
        new WorkerError('SILENT', `reading it came to no end in ${seconds} seconds, and was stopped`),
      );
    }, this.silence);
  }

  private end(error: WorkerError): void {
    this.ended ??= error;
    this.finish()?.reject(this.ended);
  }

  private finish(): Running | undefined {
    const { running } = this;
    this.running = undefined;
    this.worker.unref();
    clearTimeout(this.alarm);
    return running;
  }

  private post(message: ToWorker): void {
    this.worker.postMessage(message, handedOver(message));
  }
}

function diedOf(error: unknown): string {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'reading it took more memory than there is' : `reading it failed: ${messageOf(error)}`;
}
