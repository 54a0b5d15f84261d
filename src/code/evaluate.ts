// Drives the evaluation of a syntax tree: one handler per kind of node, functions after the code around them.

import type { NodeType } from '@lezer/common';
import type { Collector } from './collect.ts';
import type { CodeValue } from './facts.ts';
import { Sightings } from './sightings.ts';
import type { Frame, State } from './state.ts';
import type { FlatTree } from './tree.ts';
import { UNKNOWN } from './values.ts';

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
    classes: new Map(),
    queue: [],
    bodies: undefined,
    late: new Set(),
    sightings: new Sightings(),
    changed: false,
    later: [],
    replaced: new Map(),
    properties: new Map(),
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
