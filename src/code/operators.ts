// What the operators of Python and JavaScript have in common.

import type { CodeValue } from './facts.ts';
import type { FlatTree } from './tree.ts';
import { either, literal, UNKNOWN } from './values.ts';

/**
 * The operations of `a + b + c`, the outermost first, and its leftmost operand. It leans left, and is taken in a loop,
 * so that a thousand parts need no recursion.
 */
export function leaningLeft(tree: FlatTree, node: number): { chain: readonly number[]; left: number } {
  const chain: number[] = [];
  let left = node;
  while (tree.kind(left) === 'BinaryExpression') {
    chain.push(left);
    left += 1;
  }
  return { chain, left };
}

/** The value of an operator before a number. */
export function signed(operator: string, number: number): CodeValue {
  if (operator === '-') return literal(-number);
  if (operator === '~') return literal(~number);
  return operator === '+' ? literal(number) : UNKNOWN;
}

/**
 * What arithmetic gives whose numbers are not known: still what it was made of, `data[i] ^ 23` as much as `data`.
 * UNKNOWN when neither side is what a call gave.
 */
export function mixed(left: CodeValue, right: CodeValue): CodeValue {
  if (left.kind !== 'result') return right.kind === 'result' ? right : UNKNOWN;
  return right.kind === 'result' ? either(left, right) : left;
}
