// Parses ordinary programs in a tenth of the grammar's time, to the very tree that the grammar makes of them.
import type { TreeArrays } from '../../tree.ts';
import { Program } from './compound.ts';
import { UNUSUAL } from './nodes.ts';

/**
 * The tree that the grammar makes, except where CPython reads otherwise (`1.`, `case A():`, `case []:`, `rf"\\{value}"`,
 * blocks behind continued lines). Undefined for a program with anything out of the ordinary: errors, Python 2, other
 * cases of `match` that the grammar takes for errors (`match a, b:`, f-strings as patterns), characters beyond ASCII
 * outside of strings and comments, carriage returns. Linear, and never deeper than its limits.
 */
export function parseOrdinary(text: string): TreeArrays | undefined {
  if (text.includes('\r')) return undefined;
  try {
    return new Program(text).parse();
  } catch (thrown) {
    if (thrown === UNUSUAL) return undefined;
    throw thrown;
  }
}
