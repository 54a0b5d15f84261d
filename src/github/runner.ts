// The runner's own toolkit, loaded when an action starts and never in a terminal.
import type { GetInput } from './inputs.ts';
import type { RunnerCore } from './outputs.ts';

export interface Runner extends RunnerCore {
  readonly getInput: GetInput;
}

export async function loadRunner(): Promise<Runner> {
  const core = await import('@actions/core');
  return { getInput: core.getInput, setOutput: core.setOutput };
}
