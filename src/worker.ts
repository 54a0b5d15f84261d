// The entry of a worker thread: what guard.ts has inspected elsewhere, so that it can be stopped.
import { parentPort } from 'node:worker_threads';
import { serve } from './inspect/workplace/worker.ts';

export function main(): void {
  if (parentPort === null) throw new TypeError('this is started by model-guard, not by hand');
  serve(parentPort);
}
