// Python's compound statements: for, with and try; what they bind and what they silence.

import type { CodeValue } from '../facts.ts';
import { bind } from '../frames.ts';
import { elementOf, type State } from '../state.ts';
import { UNKNOWN } from '../values.ts';
import { assign } from './assign.ts';
import { identifier } from './expressions.ts';

export function forStatement(state: State, node: number): CodeValue {
  const { tree } = state;
  const children = tree.children(node);
  const at = children.findIndex((child) => tree.kind(child) === 'in');
  const targets = children
    .slice(0, Math.max(at, 0))
    .filter((child) => !/^(?:for|async|\*)$/.test(tree.kind(child)));
  const body = children.findIndex((child) => tree.kind(child) === 'Body');
  const sources = children.slice(at + 1, body < 0 ? undefined : body);
  const values = sources.map((source) => state.read(source));
  state.branch++;
  if (targets.length > 0)
    assign(state, targets, elementOf(values.length === 1 ? (values[0] ?? UNKNOWN) : UNKNOWN));
  if (body >= 0) for (const child of children.slice(body)) state.read(child);
  state.branch--;
  return UNKNOWN;
}

export function withStatement(state: State, node: number): CodeValue {
  const { tree } = state;
  const before = state.silenced;
  let value: CodeValue = UNKNOWN;
  let as = false;
  for (const child of tree.children(node)) {
    const kind = tree.kind(child);
    if (kind === 'as') as = true;
    else if (as) {
      assign(state, [child], value);
      as = false;
    } else if (tree.type(child) !== 0 || tree.next(child) > child + 1) {
      value = state.read(child);
      const made = value.kind === 'result' ? state.out.calls[value.call] : undefined;
      if (made?.callee === 'contextlib.suppress') state.silenced = true;
    }
  }
  state.silenced = before;
  return UNKNOWN;
}

export function tryStatement(state: State, node: number): CodeValue {
  const { tree } = state;
  const children = tree.children(node);
  const silent = swallows(state, children);
  const before = state.silenced;
  let part = 'try';
  state.branch++;
  for (const [at, child] of children.entries()) {
    const kind = tree.kind(child);
    if (/^(?:try|except|finally|else)$/.test(kind)) part = kind;
    else if (kind === 'as') bind(state, identifier(state, children[at + 1] ?? child), UNKNOWN);
    else if (children[at - 1] === undefined || tree.kind(children[at - 1] ?? 0) !== 'as') {
      state.silenced = before || (silent && part === 'try');
      state.read(child);
    }
  }
  state.branch--;
  state.silenced = before;
  return UNKNOWN;
}

/** Whether a handler does nothing with the error: `pass`, `continue`, `...`, a bare `return`. */
function swallows(state: State, children: readonly number[]): boolean {
  const { tree } = state;
  let inHandler = false;
  for (const child of children) {
    const kind = tree.kind(child);
    if (kind === 'except') inHandler = true;
    else if (kind === 'finally' || kind === 'else') inHandler = false;
    else if (kind === 'Body' && inHandler && tree.children(child).every((line) => isIdle(state, line)))
      return true;
  }
  return false;
}

function isIdle(state: State, node: number): boolean {
  const { tree } = state;
  const kind = tree.kind(node);
  if (kind === ':' || kind === 'PassStatement' || kind === 'ContinueStatement') return true;
  if (kind === 'ReturnStatement') return tree.next(node) <= node + 2 || tree.kind(node + 2) === 'None';
  return kind === 'ExpressionStatement' && /^(?:Ellipsis|String)$/.test(tree.kind(node + 1));
}
