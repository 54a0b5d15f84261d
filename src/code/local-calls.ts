// Calls of functions of the same file: what they pass, and what comes back.

import type { CodeValue } from './facts.ts';
import { within } from './frames.ts';
import { spend, type Frame, type LocalFunction, type Rest, type State } from './state.ts';
import { either, leadsFurther, many, UNKNOWN } from './values.ts';

/** Calls inside calls whose outcome is looked for. */
const MAX_CALLS = 5;

/** Arguments of one call that are followed; more are spread out of a list. */
const MAX_PLACES = 64;

const NONE: ReadonlyMap<string, CodeValue> = new Map();

/** Notes what a call passes, by place and by name. Functions that were read without it are read again. */
export function passTo(
  state: State,
  { exchange }: LocalFunction,
  args: readonly CodeValue[],
  named?: ReadonlyMap<string, CodeValue>,
): void {
  const { byPlace, functions } = exchange;
  let isNew = false;
  for (const [at, value] of args.entries()) {
    if (at >= MAX_PLACES) break;
    const known = byPlace[at];
    const all = known ? either(known, value) : value;
    if (all === known) continue;
    byPlace[at] = all;
    isNew ||= leadsFurther(all, known);
  }
  for (const [param, value] of named ?? NONE) {
    const byName = (exchange.byName ??= new Map());
    const known = byName.get(param);
    const all = known ? either(known, value) : value;
    if (all === known) continue;
    byName.set(param, all);
    isNew ||= leadsFurther(all, known);
  }
  if (isNew) for (const fn of functions) if (fn.own !== undefined) state.late.add(fn);
}

/** The parameters of a function. */
export interface Parameters {
  readonly params: readonly string[];
  readonly rest: Rest | undefined;
  /** What those are by themselves that may be code then. */
  readonly defaults: ReadonlyMap<string, CodeValue> | undefined;
  /** Those that become members of the object. */
  readonly keeps?: readonly string[];
}

/** What a caller elsewhere passes is not known, so that a plain constant as default says nothing. */
export function mayBeCode(value: CodeValue): boolean {
  return value.kind === 'result' || (value.kind === 'text' && value.layers.length > 0);
}

/** What calls pass for a parameter; `at` is its place among all of them. */
export function passed({ exchange, receiver, rest }: LocalFunction, param: string, at: number): CodeValue {
  const { byPlace, byName } = exchange;
  const place = receiver === undefined ? at : at - 1;
  if (at === rest?.list) return byPlace.length > place ? many(byPlace.slice(place), 'list') : UNKNOWN;
  if (at === rest?.dict) return byName ? many([...byName.values()], 'dict', [...byName.keys()]) : UNKNOWN;
  const first = place < 0 ? undefined : byPlace[place];
  const second = byName?.get(param);
  return first && second ? either(first, second) : (first ?? second ?? UNKNOWN);
}

/** Adds to what the function that is being read gives back. */
export function giveBack({ fn, pure }: State, value: CodeValue): void {
  if (fn === undefined || pure > 0) return;
  const { exchange } = fn;
  exchange.returned = exchange.returned ? either(exchange.returned, value) : value;
}

/** What a function that only gives back an expression gives for these arguments; emits nothing. */
export function givenBack(
  state: State,
  fn: LocalFunction,
  argument: (param: string, at: number) => CodeValue | undefined,
): CodeValue | undefined {
  // Of several functions of one name nobody knows which of them is called.
  if (fn.gives < 0 || state.pure >= MAX_CALLS || fn.exchange.functions.length > 1) return undefined;
  if (!spend(state, 8 + state.tree.next(fn.gives) - fn.gives)) return undefined;
  state.pure++;
  try {
    const vars: Frame['vars'] = new Map();
    for (const [at, param] of fn.params.entries()) {
      const value = argument(param, fn.receiver === undefined ? at : at - 1) ?? UNKNOWN;
      vars.set(param, { now: value, all: value });
    }
    const { frame: parent, scope, name: prefix } = fn;
    const frame: Frame = { kind: 'function', vars, parent, scope, prefix, outer: new Map() };
    return within(state, frame, () => state.value(fn.gives));
  } finally {
    state.pure--;
  }
}
