// What a reader knows at one point: the tree, the names in reach, and what it has gathered so far.

import type { Collector } from './collect.ts';
import type { CodeValue } from './facts.ts';
import type { FlatTree } from './tree.ts';
import type { Sightings } from './sightings.ts';
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
  /** Of a class: the classes of the file that it inherits from. */
  readonly bases?: readonly Frame[];
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
  /** What its first parameter is, if that is not passed: the object that it is called on, or its class. */
  readonly receiver: Receiver;
  /** Places of the parameters that take all further arguments: in a list, or by name. */
  readonly rest: Rest | undefined;
  /** Parameters that become members of the object by themselves: `constructor(private x)`. */
  readonly keeps: readonly string[];
  readonly exchange: Exchange;
  /** The names in its body, once that was read. */
  own: Frame | undefined;
}

export type Receiver = 'object' | 'class' | undefined;

export interface Rest {
  readonly list: number;
  readonly dict: number;
}

/** What calls of a name pass and get. Functions defined under one name share it: nobody knows which of them is called. */
export interface Exchange {
  readonly functions: LocalFunction[];
  readonly byPlace: CodeValue[];
  byName: Map<string, CodeValue> | undefined;
  returned: CodeValue | undefined;
}

export interface State {
  readonly tree: FlatTree;
  readonly out: Collector;
  readonly module: Frame;
  readonly functions: Map<string, LocalFunction>;
  readonly classes: Map<string, Frame>;
  readonly queue: LocalFunction[];
  /** The bodies of all functions so far, while some are read again. */
  bodies: Set<number> | undefined;
  /** Functions that were passed something new after they were read. */
  readonly late: Set<LocalFunction>;
  readonly sightings: Sightings;
  /** Whether a function bound a name that others may have looked for. */
  changed: boolean;
  /** Subtrees nested too deep for one go. */
  readonly later: Unread[];
  /** Names of builtins and modules that the program replaced: `builtins.print` is now `builtins.exec`. */
  readonly replaced: Map<string, CodeValue>;
  /** What reading a property gives, by the name of its function. */
  readonly properties: Map<string, CodeValue>;
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

/** A subtree, and where it stands. */
export interface Unread {
  readonly node: number;
  readonly frame: Frame;
  readonly silenced: boolean;
  readonly fn: LocalFunction | undefined;
}

/** Takes work from the allowance; false when there is none left. */
export function spend(state: State, amount: number): boolean {
  if (state.fuel < amount) return false;
  // A whole number that was computed as a fraction would make the field one, and all code that knows it be compiled anew.
  state.fuel -= amount | 0;
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
