// Classes of the file: which method a name stands for, and where their methods keep what belongs to the object.

import type { CodeValue } from './facts.ts';
import { childFrame, MAX_BASES, within } from './frames.ts';
import type { Frame, State } from './state.ts';

/** Reads the body of a class. `bases` are the values that it is said to inherit from. */
export function readClass(state: State, local: string, bases: readonly CodeValue[], read: () => void): void {
  const first = bases.slice(0, MAX_BASES);
  const above = first.flatMap((base) => (base.kind === 'name' ? (state.classes.get(base.name) ?? []) : []));
  const frame: Frame = { ...childFrame(state, 'class', `${local}.`), bases: above };
  state.classes.set(local, frame);
  within(state, frame, read);
}

/** The function that a method of a class is, its own or an inherited one. */
export function methodOf({ classes, functions }: State, local: string, method: string): string | undefined {
  const own = `${local}.${method}`;
  if (functions.has(own)) return own;
  const frame = classes.get(local);
  return frame === undefined ? undefined : inherited(functions, frame, method);
}

/** `self.run` or `this.run` inside a method of a class that has it, or inside a function of such a method. */
export function ownMethod(state: State, method: string): string | undefined {
  const frame = classAround(state);
  if (frame === undefined) return undefined;
  const own = frame.prefix + method;
  return state.functions.has(own) ? own : inherited(state.functions, frame, method);
}

/** `super().run` */
export function baseMethod(state: State, method: string): string | undefined {
  const frame = classAround(state);
  return frame && inherited(state.functions, frame, method);
}

function inherited(functions: State['functions'], frame: Frame, method: string): string | undefined {
  const open = [...(frame.bases ?? [])];
  for (const base of open) {
    const local = base.prefix + method;
    if (functions.has(local)) return local;
    if (open.length < MAX_BASES) open.push(...(base.bases ?? []));
  }
  return undefined;
}

/** The class whose method, or function in a method, is being read. */
function classAround({ fn, functions }: State): Frame | undefined {
  for (let at = fn; at !== undefined; at = functions.get(at.name.slice(0, at.name.lastIndexOf('.'))))
    if (at.frame.kind === 'class') return at.frame;
  return undefined;
}

/** Whether a word stands for the object in the method that is being read, or around the function in it. */
export function isReceiver({ fn, functions }: State, word: string): boolean {
  if (word === 'self' || word === 'cls') return true;
  for (let at = fn; at !== undefined; at = functions.get(at.name.slice(0, at.name.lastIndexOf('.')))) {
    if (at.params[0] === word) return at.receiver !== undefined;
    if (at.own?.vars.has(word) === true) return false;
  }
  return false;
}

/**
 * The frame that holds the attributes of `self`: that of the first class at the top, so that classes above and below see
 * them as well; the module's for functions outside of a class.
 */
export function keptFrame(state: State): Frame {
  let { frame } = state;
  while (frame.parent && frame.parent.kind !== 'module') frame = frame.parent;
  return frame.kind === 'function' ? state.module : topOf(frame);
}

function topOf(frame: Frame): Frame {
  let top = frame;
  for (let steps = 0; steps < MAX_BASES && top.bases?.[0] !== undefined; steps++) [top] = top.bases;
  return top;
}
