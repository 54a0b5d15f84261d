// What the shell reader knows at one point: variables, functions, and what it has gathered so far.

import type { Collector } from '../collect.ts';
import type { CodeValue } from '../facts.ts';
import { either } from '../values.ts';
import { Folders } from './folders.ts';

export interface ShellState {
  readonly out: Collector;
  readonly vars: Map<string, CodeValue>;
  /** Functions of the script and their scopes. */
  readonly functions: Map<string, number>;
  /** Reads the body of a function as one call of it runs it. */
  readonly bodies: Map<string, (args: readonly CodeValue[]) => void>;
  /** Functions that are being read so, the innermost last. */
  readonly entered: string[];
  /** How often that was done. */
  entries: number;
  /** Words that stood for what a caller passes. */
  asked: number;
  /** What a call writes, where that is a constant. */
  readonly outputs: Map<number, CodeValue>;
  scope: number;
  silenced: boolean;
  branch: number;
  /** Number of the call whose output the next command of a pipe reads. */
  piped: number | undefined;
  /** What comes out of that pipe, as far as it is known. */
  written: CodeValue | undefined;
  /** Number of the call that gives what the commands of a loop read. */
  reading: number | undefined;
  /** By number or by the variable that holds it: the call that opened a descriptor to read from. */
  readonly descriptors: Map<string, number>;
  /** Where the commands are run. */
  readonly folders: Folders;
  /** The last call made, or -1. */
  last: number;
  /** Added to offsets, or the only offset while reading a text that is not a part of the script as it stands. */
  fixed: number | undefined;
  fuel: number;
}

/** Words and commands; 5 MB of script has about a million. */
const FUEL = 3_000_000;

export function makeState(out: Collector): ShellState {
  return {
    out,
    vars: new Map(),
    functions: new Map(),
    bodies: new Map(),
    entered: [],
    entries: 0,
    asked: 0,
    outputs: new Map(),
    scope: 0,
    silenced: false,
    branch: 0,
    piped: undefined,
    written: undefined,
    reading: undefined,
    descriptors: new Map(),
    folders: new Folders(),
    last: -1,
    fixed: undefined,
    fuel: FUEL,
  };
}

export function setVariable(state: ShellState, name: string, value: CodeValue): void {
  const known = state.vars.get(name);
  // Nobody knows when a function runs, unless it is read as a call runs it.
  const isSure = state.branch === 0 && (state.scope === 0 || state.entered.length > 0);
  state.vars.set(name, known && !isSure ? either(known, value) : value);
}

export function offsetOf(state: ShellState, pos: number): number {
  return state.fixed ?? pos;
}

/** Takes one unit of work; false, and a reason noted, when there is none left. */
export function spend(state: ShellState): boolean {
  if (state.fuel <= 0) state.out.limit('the script has too many words');
  return state.fuel-- > 0;
}
