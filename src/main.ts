// The one root of the bundle: each entry is a lazy chunk, so a terminal never loads what only the runner needs.
import { setFlagsFromString } from 'node:v8';

export async function runAction(): Promise<void> {
  keepYoungGenerationSmall();
  const { main } = await import('./action.ts');
  process.exitCode = await main();
}

export async function runCli(): Promise<void> {
  keepYoungGenerationSmall();
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}

/**
 * V8 doubles the space for new objects whenever many of them survive, up to 100 MB that then stay taken. A long pickle
 * keeps what it makes, so the space would grow for nothing; without growth the same run takes a third less memory and
 * no more time. action.yml cannot pass flags to Node, so the flag is set here, before anything else is loaded.
 */
function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
