// Comprehensions: their parts once for the facts, then item by item when everything in them is constant.

import type { CodeValue } from '../facts.ts';
import { many, text, UNKNOWN } from '../values.ts';
import { assign } from './assign.ts';
import type { Handler } from '../evaluate.ts';
import { bind, childFrame, within } from '../frames.ts';
import { elementOf, spend, type State } from '../state.ts';

interface Clause {
  /** Target nodes of `for`. */
  readonly targets: number[];
  iterable: number;
}

interface Parts {
  readonly head: number[];
  readonly clauses: Clause[];
  readonly conditions: number[];
}

/** Items that are worked out one by one; a payload as a list of codes fits. */
const MAX_STEPS = 100_000;

export const comprehension: Handler = (state, node) => {
  const parts = split(state, node);
  return within(state, childFrame(state, 'comprehension'), () => {
    let first: CodeValue = UNKNOWN;
    for (const [at, clause] of parts.clauses.entries()) {
      const iterable = clause.iterable < 0 ? UNKNOWN : state.read(clause.iterable);
      if (at === 0) first = iterable;
      assign(state, clause.targets, elementOf(iterable));
    }
    for (const condition of parts.conditions) state.read(condition);
    let value: CodeValue = UNKNOWN;
    for (const head of parts.head) value = state.read(head);
    return folded(state, parts, first) ?? many([value], 'list');
  });
};

function split(state: State, node: number): Parts {
  const { tree } = state;
  const parts: Parts = { head: [], clauses: [], conditions: [] };
  let into: 'head' | 'targets' | 'iterable' | 'conditions' = 'head';
  for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
    const kind = tree.kind(child);
    if (kind === 'for') {
      parts.clauses.push({ targets: [], iterable: -1 });
      into = 'targets';
    } else if (kind === 'in') into = 'iterable';
    else if (kind === 'if') into = 'conditions';
    else if (
      kind === '[' ||
      kind === ']' ||
      kind === ':' ||
      kind === 'async' ||
      kind === '*' ||
      kind === '**'
    )
      continue;
    else place(parts, into, child);
  }
  return parts;
}

function place(parts: Parts, into: 'head' | 'targets' | 'iterable' | 'conditions', child: number): void {
  const clause = parts.clauses.at(-1);
  if (into === 'head') parts.head.push(child);
  else if (into === 'conditions') parts.conditions.push(child);
  else if (into === 'targets') clause?.targets.push(child);
  else if (clause) clause.iterable = child;
}

/** `chr(c ^ 7) for c in [...]`, worked out; undefined unless every step gives a constant. */
function folded(state: State, parts: Parts, iterable: CodeValue): CodeValue | undefined {
  const [clause] = parts.clauses;
  const [head] = parts.head;
  if (parts.clauses.length !== 1 || parts.conditions.length > 0 || parts.head.length !== 1) return undefined;
  if (!clause || head === undefined || state.tree.kind(clause.targets[0] ?? 0) !== 'VariableName')
    return undefined;
  const items = itemsOf(iterable);
  const size = state.tree.next(head) - head;
  if (!items || items.length > MAX_STEPS || clause.targets.length !== 1) return undefined;
  const target = state.tree.slice(clause.targets[0] ?? 0);
  const out: CodeValue[] = [];
  state.pure++;
  try {
    for (const item of items) {
      if (!spend(state, size)) return undefined;
      state.frame.vars.delete(target);
      bind(state, target, item, state.frame);
      const value = state.value(head);
      if (value.kind !== 'text' && value.kind !== 'literal') return undefined;
      out.push(value);
    }
  } finally {
    state.pure--;
  }
  return many(out, 'list');
}

/** A text goes by characters; when they are bytes, arithmetic on them needs the codes. */
function itemsOf(value: CodeValue): readonly CodeValue[] | undefined {
  if (value.kind === 'many' && value.shape === 'list') return value.items;
  if (value.kind !== 'text' || value.text.length > MAX_STEPS) return undefined;
  return Array.from(value.text, (char) => text(char, value.layers));
}
