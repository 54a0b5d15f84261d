// Values of JavaScript's operators: sums of texts, arithmetic, either side of a choice.

import type { CodeValue } from '../facts.ts';
import { compares, noteComparison } from '../comparisons.ts';
import { leaningLeft, mixed, signed } from '../operators.ts';
import { spend, type State } from '../state.ts';
import { asNumber, either, joinTexts, literal, text, UNKNOWN } from '../values.ts';

export function binary(state: State, node: number): CodeValue {
  const { tree } = state;
  const { chain, left } = leaningLeft(tree, node);
  let value = state.read(left);
  for (let at = chain.length - 1; at >= 0; at--) {
    const whole = chain[at] ?? node;
    const operator = tree.next(whole + 1);
    const right = tree.next(operator);
    if (operator >= tree.next(whole) || right >= tree.next(whole)) continue;
    const kind = tree.slice(operator);
    if (kind === 'as' || kind === 'satisfies') continue;
    const other = state.read(right);
    if (state.pure === 0 && compares(kind))
      noteComparison(state.out, { offset: tree.from(whole), scope: state.frame.scope }, value, other);
    value = operate(state, kind, value, other);
  }
  return value;
}

export function operate(state: State, operator: string, left: CodeValue, right: CodeValue): CodeValue {
  if (operator === '||' || operator === '??' || operator === '&&') return either(left, right);
  const a = asNumber(left);
  const b = asNumber(right);
  if (a !== undefined && b !== undefined) return arithmetic(operator, a, b);
  if (operator !== '+') return Object.hasOwn(ARITHMETIC, operator) ? mixed(left, right) : UNKNOWN;
  if (!spend(state, 4)) return UNKNOWN;
  const parts = [left, right].map((side) => (side.kind === 'literal' ? text(String(side.value)) : side));
  const textual = parts.some(
    (side) =>
      side.kind === 'text' || side.kind === 'result' || (side.kind === 'many' && side.shape === 'parts'),
  );
  return textual ? joinTexts(parts, 'concat') : UNKNOWN;
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '^': (a, b) => a ^ b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
};

function arithmetic(operator: string, a: number, b: number): CodeValue {
  const value = Object.hasOwn(ARITHMETIC, operator) ? ARITHMETIC[operator]?.(a, b) : undefined;
  return value !== undefined && Number.isFinite(value) ? literal(value) : UNKNOWN;
}

export function unary(state: State, node: number): CodeValue {
  const operand = state.tree.next(node + 1);
  if (operand >= state.tree.next(node)) return UNKNOWN;
  const number = asNumber(state.read(operand));
  return number === undefined ? UNKNOWN : signed(state.tree.slice(node + 1), number);
}
