// Functions of a script as their callers run them: what `$1`, `$@` and the like are in there.

import type { CodeValue } from '../facts.ts';
import { many, UNKNOWN } from '../values.ts';
import type { ShellState } from './state.ts';

/** Functions that call one another, one inside the other. */
const MAX_DEPTH = 16;
/** Calls that are looked into, of all functions together. */
const MAX_ENTRIES = 2000;
/** What a call passes. */
const MAX_PLACES = 9;
const POSITIONAL = /^[1-9@*]$/;

/** Whether a variable is what the caller passes. */
export function isPositional(id: string): boolean {
  return POSITIONAL.test(id);
}

/** Reads the body of a function with what this call passes; the body was read without it where it stands. */
export function enter(state: ShellState, name: string, args: readonly CodeValue[]): void {
  const body = state.bodies.get(name);
  if (!body || state.entered.length >= MAX_DEPTH || state.entered.includes(name)) return;
  if (state.entries >= MAX_ENTRIES) return state.out.limit(`more than ${MAX_ENTRIES} calls of its functions`);
  state.entries++;
  const { entered } = state;
  const before = placesOf(state);
  pass(state, args);
  entered.push(name);
  const { piped, written, silenced, reading, last, fixed } = state;
  state.piped = undefined;
  state.written = undefined;
  body(args);
  Object.assign(state, { piped, written, silenced, reading, last, fixed });
  entered.pop();
  for (const [place, value] of before) put(state, place, value);
}

/** `shift`: the second is the first from now on. */
export function shift(state: ShellState): void {
  const all = state.vars.get('@');
  if (all?.kind === 'many' && all.shape === 'list') pass(state, all.items.slice(1));
}

function pass(state: ShellState, args: readonly CodeValue[]): void {
  for (let at = 0; at < MAX_PLACES; at++) put(state, String(at + 1), args[at] ?? UNKNOWN);
  const all = many(args.slice(0, 1000), 'list');
  put(state, '@', all);
  put(state, '*', all);
}

function placesOf({ vars }: ShellState): [string, CodeValue | undefined][] {
  return ['1', '2', '3', '4', '5', '6', '7', '8', '9', '@', '*'].map((place) => [place, vars.get(place)]);
}

function put({ vars }: ShellState, place: string, value: CodeValue | undefined): void {
  if (value === undefined) vars.delete(place);
  else vars.set(place, value);
}
