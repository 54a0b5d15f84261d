// The entry of a worker thread: what guard.ts has inspected elsewhere, so that it can be stopped.
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from './inspect/workplace/worker.ts';
import type { Orders } from './inspect/workplace/workplace.ts';

/** Rejects when the rules cannot be had, which ends the thread. */
export async function main(): Promise<void> {
  if (parentPort === null) throw new TypeError('this is started by model-guard, not by hand');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- from our own main thread
  await serve(parentPort, workerData as Orders);
}
