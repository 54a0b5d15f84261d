// What worker threads run, and one that is started before anybody knows what there is to do.
import { Worker } from 'node:worker_threads';

export class WorkerProgram {
  private readonly url: URL;
  private ahead: Worker | undefined;

  constructor(url: URL) {
    this.url = url;
  }

  /** A thread takes as long to get ready as the rest of a start: begun early, it is ready when the first file is. */
  startAhead(): void {
    const worker = this.make();
    this.ahead = worker;
    // One that fails now is forgotten, and the next one fails where somebody hears of it.
    const forget = (): void => {
      if (this.ahead === worker) this.ahead = undefined;
    };
    worker.on('error', forget);
    worker.on('exit', forget);
  }

  start(): Worker {
    const worker = this.ahead ?? this.make();
    this.ahead = undefined;
    return worker;
  }

  private make(): Worker {
    // Nothing of the environment and no argument is of any use to an inspection.
    const worker = new Worker(this.url, { env: {}, argv: [], execArgv: [], name: 'inspector' });
    // A thread with nothing to do keeps no process alive.
    worker.unref();
    return worker;
  }
}
