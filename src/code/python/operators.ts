// Values of Python's operators: sums of texts and lists, repeats, arithmetic.

import type { CodeValue } from '../facts.ts';
import { compares, noteComparison } from '../comparisons.ts';
import { leaningLeft, mixed, signed } from '../operators.ts';
import { spend, type State } from '../state.ts';
import {
  addLayers,
  asNumber,
  asText,
  either,
  joinTexts,
  literal,
  many,
  MAX_ITEMS,
  MAX_TEXT,
  text,
  UNKNOWN,
} from '../values.ts';
import { merged } from './dictionaries.ts';
import { percent } from './text-formats.ts';
import { joinPath } from './text-methods.ts';

export function binary(state: State, node: number): CodeValue {
  const { tree } = state;
  const { chain, left } = leaningLeft(tree, node);
  let value = state.read(left);
  for (let at = chain.length - 1; at >= 0; at--) {
    const each = chain[at] ?? node;
    const operator = tree.next(each + 1);
    const end = tree.next(each);
    let right = operator;
    while (tree.next(right) < end) right = tree.next(right);
    if (right === operator || operator >= end) continue;
    const kind = tree.slice(operator);
    const other = state.read(right);
    if (state.pure === 0 && compares(kind))
      noteComparison(state.out, { offset: tree.from(each), scope: state.frame.scope }, value, other);
    value = operate(state, kind, value, other);
  }
  return value;
}

/** The value of `left operator right`. */
export function operate(state: State, operator: string, left: CodeValue, right: CodeValue): CodeValue {
  if (operator === 'or' || operator === 'and') return either(left, right);
  const a = asNumber(left);
  const b = asNumber(right);
  if (a !== undefined && b !== undefined) return arithmetic(operator, a, b);
  if (operator === '+') return plus(state, left, right);
  if (operator === '%' && left.kind === 'text') {
    return spend(state, left.text.length >> 3) ? percent(left, right) : UNKNOWN;
  }
  if (operator === '*') return repeat(state, left, right);
  if (operator === '|') return merged(left, right) ?? mixed(left, right);
  if (operator === '/' && (left.kind === 'text' || right.kind === 'text')) return joinPath([left, right]);
  return Object.hasOwn(ARITHMETIC, operator) ? mixed(left, right) : UNKNOWN;
}

function isText(value: CodeValue): boolean {
  return (
    value.kind === 'text' || (value.kind === 'many' && value.shape === 'parts') || value.kind === 'result'
  );
}

function plus(state: State, left: CodeValue, right: CodeValue): CodeValue {
  if (left.kind === 'many' && left.shape === 'list' && right.kind === 'many' && right.shape === 'list') {
    const length = left.items.length + right.items.length;
    return length <= MAX_ITEMS && spend(state, length)
      ? many([...left.items, ...right.items], 'list')
      : UNKNOWN;
  }
  if (!isText(left) && !isText(right)) return UNKNOWN;
  return spend(state, 4) ? joinTexts([left, right], 'concat') : UNKNOWN;
}

function repeat(state: State, left: CodeValue, right: CodeValue): CodeValue {
  const source = asText(left) ?? asText(right);
  const times = asNumber(left) ?? asNumber(right);
  if (!source || times === undefined) return mixed(left, right);
  // Half a time is an error of Python's.
  if (!Number.isInteger(times) || times < 0 || source.text.length * times > MAX_TEXT) return UNKNOWN;
  if (!spend(state, source.text.length * times)) return UNKNOWN;
  return text(source.text.repeat(times), addLayers(source.layers, 'concat'));
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '//': (a, b) => Math.floor(a / b),
  '/': (a, b) => a / b,
  '%': (a, b) => ((a % b) + b) % b,
  '^': (a, b) => Number(BigInt(a) ^ BigInt(b)),
  '&': (a, b) => Number(BigInt(a) & BigInt(b)),
  '|': (a, b) => Number(BigInt(a) | BigInt(b)),
  '<<': (a, b) => a * 2 ** b,
  '>>': (a, b) => Math.floor(a / 2 ** b),
  '**': (a, b) => a ** b,
};

const BITWISE = '^&|';

function arithmetic(operator: string, a: number, b: number): CodeValue {
  if (!Object.hasOwn(ARITHMETIC, operator)) return UNKNOWN;
  if (BITWISE.includes(operator) && !(Number.isSafeInteger(a) && Number.isSafeInteger(b))) return UNKNOWN;
  const value = ARITHMETIC[operator]?.(a, b);
  return value !== undefined && Number.isFinite(value) ? literal(value) : UNKNOWN;
}

export function unary(state: State, node: number): CodeValue {
  const { tree } = state;
  const operand = tree.next(node + 1);
  const value = operand < tree.next(node) ? state.read(operand) : UNKNOWN;
  const number = asNumber(value);
  if (number === undefined) return UNKNOWN;
  return signed(tree.slice(node + 1), number);
}
