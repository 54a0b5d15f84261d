// The one root of the bundle: each entry is a lazy chunk, so a terminal never loads what only the runner needs.
import { compileLess } from './engine.ts';

/** `worker` is the program that threads start. */
export async function runAction(worker: URL): Promise<void> {
  compileLess();
  const { main } = await import('./action.ts');
  process.exitCode = await main(process.env, worker);
}

/** `worker` is the program that threads start. */
export async function runCli(worker: URL): Promise<void> {
  compileLess();
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2), worker);
}

/** What a thread runs. */
export async function runWorker(): Promise<void> {
  const { main } = await import('./worker.ts');
  main();
}
