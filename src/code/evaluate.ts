// Drives the evaluation of a syntax tree: one handler per kind of node, functions after the code around them.

import type { NodeType } from '@lezer/common';
import type { Collector } from './collect.ts';
import type { CodeCall, CodeValue } from './facts.ts';
import { ReadingOrder } from './reading-order.ts';
import type { Frame, LocalFunction, State } from './state.ts';
import type { FlatTree } from './tree.ts';
import { either, UNKNOWN } from './values.ts';

export type Handler = (state: State, node: number) => CodeValue;

/**
 * Nesting evaluated in one go, in nodes; deeper parts are read on their own afterwards. Code that people write has
 * under 60.
 */
const MAX_DEPTH = 150;
/** Work on evaluating again, decoding and joining, in nodes and eighths of characters. */
const FUEL = 4_000_000;

/** Reads every child. */
export function each(state: State, node: number): CodeValue {
  const { tree } = state;
  const end = tree.next(node);
  let value: CodeValue = UNKNOWN;
  for (let child = node + 1; child < end; child = tree.next(child)) value = state.read(child);
  return value;
}

/** By the number of the kind of node. */
export type Handlers = readonly (Handler | undefined)[];

export function handlersOf(types: readonly NodeType[], byName: Readonly<Record<string, Handler>>): Handlers {
  return types.map(({ name }) => (Object.hasOwn(byName, name) ? byName[name] : undefined));
}

export function makeState(tree: FlatTree, out: Collector, handlers: Handlers): State {
  const module: Frame = {
    kind: 'module',
    vars: new Map(),
    parent: undefined,
    scope: 0,
    prefix: 'local.',
    outer: new Map(),
  };
  const state: State = {
    tree,
    out,
    module,
    functions: new Map(),
    queue: [],
    later: [],
    replaced: new Map(),
    stars: [],
    frame: module,
    fn: undefined,
    branch: 0,
    silenced: false,
    depth: 0,
    pure: 0,
    fuel: FUEL,
    value: (node) => evaluate(state, handlers, node),
    read: (node) => {
      const value = evaluate(state, handlers, node);
      if (value.kind === 'name' && state.pure === 0) noteReference(state, node, value.name);
      return value;
    },
  };
  return state;
}

function evaluate(state: State, handlers: Handlers, node: number): CodeValue {
  const handler = handlers[state.tree.type(node)];
  if (!handler && state.tree.next(node) === node + 1) return UNKNOWN;
  if (state.depth >= MAX_DEPTH) {
    const { frame, silenced, fn } = state;
    if (state.pure === 0) state.later.push({ node, frame, silenced, fn });
    return UNKNOWN;
  }
  state.depth++;
  const value = handler ? handler(state, node) : each(state, node);
  state.depth--;
  return handler ? value : UNKNOWN;
}

function noteReference(state: State, node: number, dotted: string): void {
  const kind = state.tree.kind(node);
  if (
    (kind === 'VariableName' || kind === 'MemberExpression') &&
    dotted.includes('.') &&
    !dotted.startsWith('local.')
  ) {
    state.out.reference(state.tree.from(node), dotted, state.frame.scope);
  }
}

export function noteErrors(tree: FlatTree, out: Collector): void {
  for (let node = 0; node < tree.count; node++) if (tree.type(node) === 0) out.error(tree.from(node));
}

/** A function to be read after the code around it. */
export function define(
  state: State,
  local: string,
  offset: number,
  parts: { params: readonly string[]; body: number; gives: number; isLambda: boolean },
): void {
  if (state.pure > 0) return;
  const scope = state.out.scope(offset, local.replace(/^local\./, ''), state.frame.scope);
  const fn: LocalFunction = {
    name: local,
    ...parts,
    frame: state.frame,
    scope,
    passed: new Map(),
    returned: undefined,
  };
  state.functions.set(local, fn);
  state.queue.push(fn);
}

/** Reads function bodies and what was nested too deep, until there is no more: callers first, and what is in a function after it. */
export function drain(state: State): void {
  const order = new ReadingOrder(state.tree);
  const open: LocalFunction[] = [];
  for (let taken = 0, deep = 0; ;) {
    state.depth = 0;
    state.pure = 0;
    state.branch = 0;
    const rest = state.later[deep];
    if (rest) {
      deep++;
      state.frame = rest.frame;
      state.silenced = rest.silenced;
      state.fn = rest.fn;
      state.read(rest.node);
      continue;
    }
    if (taken < state.queue.length) {
      for (const fn of order.callersFirst(state.queue.slice(taken)).toReversed()) open.push(fn);
      taken = state.queue.length;
    }
    const fn = open.pop();
    if (fn === undefined) return;
    readBody(state, fn);
  }
}

function readBody(state: State, fn: LocalFunction): void {
  const vars: Frame['vars'] = new Map();
  for (const param of fn.params) {
    const value = fn.passed.get(param) ?? UNKNOWN;
    vars.set(param, { now: value, all: value });
  }
  state.frame = {
    kind: 'function',
    vars,
    parent: fn.frame,
    scope: fn.scope,
    prefix: `${fn.name}.`,
    outer: new Map(),
  };
  state.silenced = false;
  state.fn = fn;
  const value = state.read(fn.body);
  if (fn.isLambda) fn.returned = value;
}

/** The calls, with what functions of the file give added to the arguments that hold their results. */
export function follow(state: State): readonly CodeCall[] {
  const { calls } = state.out;
  const carried = (value: CodeValue): CodeValue => {
    if (value.kind !== 'result') return value;
    const made = calls[value.call];
    const given = made?.callee.startsWith('local.') ? state.functions.get(made.callee)?.returned : undefined;
    return given === undefined || given.kind === 'unknown' || given.kind === 'literal'
      ? value
      : either(value, given);
  };
  markRunning(state);
  for (const [at, made] of calls.entries()) {
    if (made.args.some((arg) => arg.kind === 'result')) calls[at] = { ...made, args: made.args.map(carried) };
  }
  return calls;
}

/** Functions that the module calls while it loads, and those that they call. */
function markRunning(state: State): void {
  const { calls, scopes } = state.out;
  const called: number[][] = scopes.map(() => []);
  for (const { callee, scope } of calls) {
    const target = callee.startsWith('local.') ? state.functions.get(callee)?.scope : undefined;
    if (target !== undefined) called[scope]?.push(target);
  }
  const seen = new Set([0]);
  const open = [0];
  for (let scope = open.pop(); scope !== undefined; scope = open.pop()) {
    for (const target of called[scope] ?? []) {
      if (seen.has(target)) continue;
      seen.add(target);
      open.push(target);
      const known = scopes[target];
      if (known) scopes[target] = { ...known, runs: true };
    }
  }
}
