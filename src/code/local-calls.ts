// Calls of functions of the same file: what they pass, and what comes back.

import type { CodeValue } from './facts.ts';
import { spend, within, type Frame, type LocalFunction, type State } from './state.ts';
import { either, UNKNOWN } from './values.ts';

/** Calls inside calls whose outcome is looked for. */
const MAX_CALLS = 5;

/** Notes what a call passes for a parameter. */
export function passTo(fn: LocalFunction, param: string, value: CodeValue | undefined): void {
  const known = fn.passed.get(param);
  if (value) fn.passed.set(param, known ? either(known, value) : value);
}

/** What a function that only gives back an expression gives for these arguments; emits nothing. */
export function givenBack(
  state: State,
  fn: LocalFunction,
  argument: (param: string, at: number) => CodeValue | undefined,
): CodeValue | undefined {
  if (fn.gives < 0 || state.pure >= MAX_CALLS) return undefined;
  if (!spend(state, 8 + state.tree.next(fn.gives) - fn.gives)) return undefined;
  state.pure++;
  try {
    const vars: Frame['vars'] = new Map();
    for (const [at, param] of fn.params.entries()) {
      const value = argument(param, at) ?? UNKNOWN;
      vars.set(param, { now: value, all: value });
    }
    const { frame: parent, scope, name: prefix } = fn;
    const frame: Frame = { kind: 'function', vars, parent, scope, prefix, outer: new Map() };
    return within(state, frame, () => state.value(fn.gives));
  } finally {
    state.pure--;
  }
}

/** `self.run` or `this.run` inside a method of a class that has it, or inside a function of such a method. */
export function ownMethod({ fn, functions }: State, method: string): string | undefined {
  for (let at = fn; at !== undefined; at = functions.get(at.name.slice(0, at.name.lastIndexOf('.')))) {
    if (at.frame.kind !== 'class') continue;
    const local = at.frame.prefix + method;
    return functions.has(local) ? local : undefined;
  }
  return undefined;
}
