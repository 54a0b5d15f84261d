// Values of Python's string literals: plain, formatted, and several in a row.

import type { CodeValue } from '../facts.ts';
import { spend, type State } from '../state.ts';
import { joinTexts, text, UNKNOWN } from '../values.ts';
import { quotingOf, stringOf, unescape } from './literals.ts';

export function string(state: State, node: number): CodeValue {
  const value = text(stringOf(state.tree.slice(node)));
  if (state.pure === 0 && value.kind === 'text') {
    state.out.text(state.tree.from(node), value.text, value.layers, state.frame.scope);
  }
  return value;
}

export function formatString(state: State, node: number): CodeValue {
  const { tree } = state;
  const base = tree.from(node);
  const quoting = quotingOf(tree.slice(node));
  const parts: CodeValue[] = [];
  let at = base + quoting.start;
  const plain = (to: number): void => {
    if (to <= at) return;
    const piece = unescape(tree.text.slice(at, to), quoting).replaceAll('{{', '{').replaceAll('}}', '}');
    parts.push(text(piece));
    if (state.pure === 0 && piece.length > 2) state.out.text(at, piece, [], state.frame.scope);
  };
  for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
    // Escapes are part of the text around them.
    if (tree.kind(child) === 'Escape') continue;
    plain(tree.from(child));
    at = tree.to(child);
    const value = state.read(child);
    parts.push(value.kind === 'literal' ? text(String(value.value)) : value);
  }
  plain(base + quoting.end);
  return joinTexts(parts, parts.length > 1 ? 'concat' : undefined);
}

/** The expression in the braces; conversions and formats are read for their calls. */
export function replacement(state: State, node: number): CodeValue {
  let value: CodeValue = UNKNOWN;
  const { tree } = state;
  for (let child = node + 1, first = true; child < tree.next(node); child = tree.next(child), first = false) {
    const each = state.read(child);
    if (first) value = each;
  }
  return value;
}

/** Longer ones are prose, whose lines say enough one by one. In characters. */
const MAX_WHOLE = 300;

export function continued(state: State, node: number): CodeValue {
  const parts = state.tree.children(node).map((child) => state.value(child));
  if (!spend(state, parts.length)) return UNKNOWN;
  const value = joinTexts(parts);
  if (state.pure === 0 && value.kind === 'text' && value.text.length <= MAX_WHOLE)
    state.out.text(state.tree.from(node), value.text, value.layers, state.frame.scope);
  return value;
}
