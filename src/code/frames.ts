// Names in the frames of a program: found, bound, and changed from afar.

import type { CodeValue } from './facts.ts';
import type { Binding, Frame, LocalFunction, State } from './state.ts';
import { either, type Sought } from './values.ts';

/** Looks a name up in the frames; undefined if nothing binds it. */
export function lookup(state: State, name: string): CodeValue | undefined {
  let start = true;
  for (let frame: Frame | undefined = state.frame; frame; frame = frame.parent) {
    if (frame.kind === 'function' || frame.kind === 'module') {
      const own = frame.vars.get(name);
      return own ? own.now : lookupOutside(state, frame.parent, name);
    }
    if (frame.kind !== 'class' || start || isOfSelf(name)) {
      const binding = frame.vars.get(name);
      if (binding) return binding.now;
    }
    start = start && frame.kind === 'comprehension';
  }
  return undefined;
}

/** What code that runs later may find under a name in a frame and those around it. */
export function lookupOutside(state: State, frame: Frame | undefined, name: string): CodeValue | undefined {
  if (frame === undefined) return undefined;
  const binding = bindingOutside(frame, name);
  const { fn } = state;
  if (fn !== undefined && state.pure === 0) state.sightings.add(fn, binding ?? name, binding?.all);
  return binding?.all;
}

function bindingOutside(from: Frame, name: string): Binding | undefined {
  const ofSelf = isOfSelf(name);
  for (let frame: Frame | undefined = from; frame; frame = frame.parent) {
    const binding = frame.kind !== 'class' || ofSelf ? frame.vars.get(name) : undefined;
    if (binding) return binding;
    const inherited = ofSelf ? inheritedBinding(frame, name) : undefined;
    if (inherited) return inherited;
  }
  return undefined;
}

/** Every class keeps what belongs to the object with the first of those that it inherits from. */
function inheritedBinding(from: Frame, name: string): Binding | undefined {
  for (
    let frame = from.bases?.[0], steps = 0;
    frame && steps < MAX_BASES;
    frame = frame.bases?.[0], steps++
  ) {
    const binding = frame.vars.get(name);
    if (binding) return binding;
  }
  return undefined;
}

/** Classes above a class that are looked through. */
export const MAX_BASES = 16;

function isOfSelf(name: string): boolean {
  return name.startsWith('self.');
}

/** Functions that were passed, or would find, what was not known when their bodies were read; each is named once. */
export function takeLate({ late, sightings }: State, sought: Sought): readonly LocalFunction[] {
  sightings.addLate(late, ({ frame }, name) => bindingOutside(frame, name)?.all, sought);
  sightings.forget(late);
  const all = [...late];
  late.clear();
  return all;
}

/** The frame around the current one that has a name, or the module. */
export function holder(state: State, name: string): Frame {
  for (let frame: Frame | undefined = state.frame; frame; frame = frame.parent) {
    if (frame.kind !== 'class' && frame.vars.has(name)) return frame;
  }
  return state.module;
}

/** The frame that an assignment in the current one goes to. */
function home(state: State, name: string): Frame {
  let frame = state.frame;
  while (frame.kind === 'comprehension' && frame.parent) frame = frame.parent;
  return frame.outer.get(name) ?? frame;
}

export function bind(state: State, name: string, value: CodeValue, frame = home(state, name)): void {
  const isOwn = frame === state.frame;
  if (!isOwn) state.changed = true;
  const known = frame.vars.get(name);
  if (!known) {
    frame.vars.set(name, { now: value, all: value });
    return;
  }
  known.now = state.branch > 0 || !isOwn ? either(known.now, value) : value;
  known.all = either(known.all, value);
}

/** Adds to what a frame holds for code that runs at any time. */
export function addTo(state: State, frame: Frame, name: string, value: CodeValue): void {
  state.changed = true;
  const known = frame.vars.get(name);
  if (!known) {
    frame.vars.set(name, { now: value, all: value });
    return;
  }
  known.all = either(known.all, value);
  known.now = known.all;
}

/** Runs with another frame, and comes back. */
export function within<T>(state: State, frame: Frame, run: () => T): T {
  const before = state.frame;
  state.frame = frame;
  try {
    return run();
  } finally {
    state.frame = before;
  }
}

export function childFrame(state: State, kind: Frame['kind'], prefix = state.frame.prefix): Frame {
  const { frame } = state;
  return { kind, vars: new Map(), parent: frame, scope: frame.scope, prefix, outer: new Map() };
}
