// The one root of the bundle: each entry is a lazy chunk, so a terminal never loads what only the runner needs.

export async function runAction(): Promise<void> {
  const { main } = await import('./action.ts');
  process.exitCode = await main();
}

export async function runCli(): Promise<void> {
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}
