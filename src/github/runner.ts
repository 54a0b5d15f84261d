// What the runner hands to an action and takes from it: inputs by environment, outputs by file.
import { appendFileSync } from 'node:fs';
import type { GetInput } from './inputs.ts';
import type { RunnerCore } from './outputs.ts';

export interface Runner extends RunnerCore {
  readonly getInput: GetInput;
}

/**
 * The two things that are needed of the runner's contract (actions/runner, FileCommandManager.cs), without the
 * toolkit: its module loads an HTTP client of a megabyte for them, which doubles the time an action takes to start.
 */
export function runnerOf(env: Readonly<Record<string, string | undefined>>): Runner {
  return {
    getInput: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    setOutput: (name, value) => {
      const file = env['GITHUB_OUTPUT'] ?? '';
      const delimiter = delimiterFor(value);
      if (file !== '') appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    },
  };
}

/** A line that the value does not have: no value can end itself early and set another output. */
function delimiterFor(value: string): string {
  let delimiter = 'model-guard';
  while (value.includes(delimiter)) delimiter += '-';
  return delimiter;
}
