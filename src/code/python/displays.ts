// Values of Python's displays: lists, tuples, sets and dictionaries, with what is spread into them.

import type { CodeValue } from '../facts.ts';
import { spend, type State } from '../state.ts';
import { asText, many, MAX_ITEMS, UNKNOWN } from '../values.ts';

export function list(state: State, node: number): CodeValue {
  const { tree } = state;
  const items: CodeValue[] = [];
  const end = tree.next(node);
  for (let child = node + 1; child < end; child = tree.next(child)) {
    const kind = tree.kind(child);
    if (kind === '[' || kind === ']') continue;
    if (kind === '*') {
      child = tree.next(child);
      if (child >= end) break;
      const spread = state.read(child);
      if (spread.kind === 'many' && spread.items.length <= 1000 && spend(state, spread.items.length))
        items.push(...spread.items);
      else items.push(elementOfSpread(spread));
      continue;
    }
    const value = state.read(child);
    if (items.length < MAX_ITEMS) items.push(value);
  }
  return many(items, 'list');
}

function elementOfSpread(value: CodeValue): CodeValue {
  return value.kind === 'result' || value.kind === 'name' ? value : UNKNOWN;
}

export function dictionary(state: State, node: number): CodeValue {
  const { tree } = state;
  const items: CodeValue[] = [];
  const keys: (string | undefined)[] = [];
  const end = tree.next(node);
  for (let child = node + 1; child < end; child = tree.next(child)) {
    const first = tree.kind(child) === '**' ? tree.next(child) : child;
    if (first >= end) break;
    const value = state.read(first);
    const colon = tree.next(first);
    if (first === child && colon < end && tree.kind(colon) === ':' && tree.next(colon) < end) {
      child = tree.next(colon);
      const item = state.read(child);
      if (items.length >= MAX_ITEMS) continue;
      keys.push(value.kind === 'literal' ? String(value.value) : asText(value)?.text);
      items.push(item);
      continue;
    }
    child = first;
    const spread = value.kind === 'many' && value.shape === 'dict' && spend(state, value.items.length);
    if (spread && items.length + value.items.length < MAX_ITEMS) {
      for (const [at, item] of value.items.entries()) {
        keys.push(value.keys?.[at]);
        items.push(item);
      }
    } else if (items.length < MAX_ITEMS) {
      keys.push(undefined);
      items.push(value);
    }
  }
  return many(items, 'dict', keys);
}
