// Commands that fetch what an address answers.
import type { Command } from '../../format/workflow/commands.ts';
import { wordSet } from './positionals.ts';
import { callOf } from './programs.ts';

const FETCHERS = wordSet(
  'curl wget fetch aria2c http https irm iwr invoke-restmethod invoke-webrequest (irm (iwr',
);

export function isFetch(command: Command): boolean {
  return FETCHERS.has((callOf(command)[0] ?? '').toLowerCase());
}
