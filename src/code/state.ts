// What a reader knows at one point: the tree, the names in reach, and what it has gathered so far.

import type { Collector } from './collect.ts';
import type { CodeValue } from './facts.ts';
import type { FlatTree } from './tree.ts';
import { either, UNKNOWN } from './values.ts';

/** `now` is what straight code sees; `all` is what code that runs later may see. */
export interface Binding {
  now: CodeValue;
  all: CodeValue;
}

export interface Frame {
  readonly kind: 'module' | 'function' | 'class' | 'comprehension';
  readonly vars: Map<string, Binding>;
  readonly parent: Frame | undefined;
  /** Number of the scope in the facts. */
  readonly scope: number;
  /** Prefix of what is defined here: `local.`, `local.A.`. */
  readonly prefix: string;
  /** Names that the function takes from further out. */
  readonly outer: Map<string, Frame>;
}

export interface LocalFunction {
  readonly name: string;
  readonly params: readonly string[];
  /** Its body, read after the code around it; for a lambda an expression. */
  readonly body: number;
  readonly frame: Frame;
  readonly scope: number;
  /** The only expression it gives back, or -1. */
  readonly gives: number;
  readonly isLambda: boolean;
  /** What calls in the file pass, by parameter. */
  readonly passed: Map<string, CodeValue>;
  returned: CodeValue | undefined;
}

export interface State {
  readonly tree: FlatTree;
  readonly out: Collector;
  readonly module: Frame;
  readonly functions: Map<string, LocalFunction>;
  readonly queue: LocalFunction[];
  /** Subtrees nested too deep for one go. */
  readonly later: { node: number; frame: Frame; silenced: boolean; fn: LocalFunction | undefined }[];
  /** Names of builtins and modules that the program replaced: `builtins.print` is now `builtins.exec`. */
  readonly replaced: Map<string, CodeValue>;
  /** Modules of star imports, last one last. */
  readonly stars: string[];
  frame: Frame;
  fn: LocalFunction | undefined;
  /** Inside how many branches of the current function. */
  branch: number;
  silenced: boolean;
  depth: number;
  /** Above 0, nothing is emitted: an expression is evaluated once more for its value. */
  pure: number;
  /** Work left for evaluating again and putting together, in nodes and characters. */
  fuel: number;
  /** The value of an expression; facts of its parts are emitted, but not that it is read itself. */
  value(node: number): CodeValue;
  /** The value of an expression that is read. */
  read(node: number): CodeValue;
}

/** Looks a name up in the frames; undefined if nothing binds it. */
export function lookup(state: State, name: string): CodeValue | undefined {
  let direct = true;
  let start = true;
  const ofSelf = name.startsWith('self.') || name.startsWith('cls.');
  for (let frame: Frame | undefined = state.frame; frame; frame = frame.parent) {
    if (frame.kind !== 'class' || start || ofSelf) {
      const binding = frame.vars.get(name);
      if (binding) return direct ? binding.now : binding.all;
    }
    start = start && frame.kind === 'comprehension';
    direct = direct && (frame.kind === 'comprehension' || frame.kind === 'class');
  }
  return undefined;
}

/** The frame that an assignment in the current one goes to. */
function home(state: State, name: string): Frame {
  let frame = state.frame;
  while (frame.kind === 'comprehension' && frame.parent) frame = frame.parent;
  return frame.outer.get(name) ?? frame;
}

export function bind(state: State, name: string, value: CodeValue, frame = home(state, name)): void {
  const known = frame.vars.get(name);
  if (!known) {
    frame.vars.set(name, { now: value, all: value });
    return;
  }
  known.now = state.branch > 0 || frame !== state.frame ? either(known.now, value) : value;
  known.all = either(known.all, value);
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

/** Takes work from the allowance; false when there is none left. */
export function spend(state: State, amount: number): boolean {
  if (state.fuel < amount) return false;
  state.fuel -= amount;
  return true;
}

/** What going through a value gives: each item, or for a call's result that result. */
export function elementOf(value: CodeValue): CodeValue {
  if (value.kind === 'result' || value.kind === 'name') return value;
  if (value.kind !== 'many') return UNKNOWN;
  if (value.shape === 'dict') {
    const keys = (value.keys ?? []).slice(0, 8).map((key) => (key === undefined ? UNKNOWN : textOf(key)));
    return keys.reduce<CodeValue>(either, keys[0] ?? UNKNOWN);
  }
  return value.items.slice(0, 8).reduce<CodeValue>(either, value.items[0] ?? UNKNOWN);
}

function textOf(text: string): CodeValue {
  return { kind: 'text', text, layers: [] };
}
