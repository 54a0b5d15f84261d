// The arguments of a Python call, with what is spread into them.

import type { CodeValue } from '../facts.ts';
import { bind } from '../frames.ts';
import { elementOf, spend, type State } from '../state.ts';
import { many, UNKNOWN } from '../values.ts';
import { comprehension } from './comprehensions.ts';
import { identifier } from './expressions.ts';
import type { Arguments } from './functions.ts';

/** The arguments in an ArgList, or a generator that stands there alone. */
export function argumentsOf(state: State, list: number): Arguments {
  const { tree } = state;
  const args: CodeValue[] = [];
  const named = new Map<string, CodeValue>();
  const end = tree.next(list);
  if (tree.child(list, 'for') >= 0) return { args: [comprehension(state, list)], named };
  for (let child = list + 1; child < end; child = tree.next(child)) {
    const kind = tree.kind(child);
    if (tree.type(child) === 0 && tree.next(child) === child + 1) continue;
    const operator = tree.next(child);
    if (kind === 'VariableName' && operator < end && tree.kind(operator) === 'AssignOp') {
      const id = identifier(state, child);
      child = tree.next(operator);
      const value = child < end ? state.read(child) : UNKNOWN;
      if (tree.slice(operator) === '=') named.set(id, value);
      else {
        bind(state, id, value);
        args.push(value);
      }
    } else if ((kind === '*' || kind === '**') && operator < end) {
      child = operator;
      spread(state, state.read(child), kind, args, named);
    } else args.push(state.read(child));
  }
  return { args, named };
}

const MAX_SPREAD = 256;

function spread(
  state: State,
  value: CodeValue,
  kind: string,
  args: CodeValue[],
  named: Map<string, CodeValue>,
): void {
  if (value.kind === 'many' && value.items.length <= MAX_SPREAD && spend(state, value.items.length)) {
    if (kind === '*' && value.shape === 'list') return void args.push(...value.items);
    if (kind === '**' && value.shape === 'dict') {
      for (const [at, key] of (value.keys ?? []).entries())
        if (key !== undefined) named.set(key, value.items[at] ?? UNKNOWN);
      return;
    }
  }
  const element = kind === '*' ? elementOf(value) : value;
  if (kind === '*') args.push(element);
  else named.set('**', value.kind === 'unknown' ? UNKNOWN : many([value]));
}
