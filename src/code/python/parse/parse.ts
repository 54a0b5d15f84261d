// Parses ordinary programs in a tenth of the grammar's time, to the very tree that the grammar makes of them.
import type { TreeArrays } from '../../tree.ts';
import { Program } from './compound.ts';
import { UNUSUAL } from './nodes.ts';

/**
 * The tree that the grammar makes, except where CPython reads otherwise (`1.`, `case A():`, `with (a as b, c):`,
 * `with a as (b, c):`, `rf"\\{value}"`, blocks behind continued lines) and for the ends of lines of Windows. Undefined for
 * a program with anything out of the ordinary: errors, Python 2, other cases of `match` that the grammar takes for errors
 * (`match a, b:`, f-strings as patterns), characters beyond ASCII outside of strings and comments, carriage returns that
 * end no line. Linear, and never deeper than its limits.
 */
export function parseOrdinary(text: string): TreeArrays | undefined {
  const lines = withLineFeeds(text);
  if (lines.includes('\r')) return undefined;
  try {
    return new Program(lines).parse();
  } catch (thrown) {
    if (thrown === UNUSUAL) return undefined;
    throw thrown;
  }
}

/** Windows ends lines with two signs; the first is a blank to us, so that everything stays in its place. */
function withLineFeeds(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\\\r\n', ' \\\n').replaceAll('\r\n', ' \n') : text;
}
