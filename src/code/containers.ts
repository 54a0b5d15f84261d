// Lists that methods put something into.

import type { CodeValue } from './facts.ts';
import { either, many } from './values.ts';

/** Methods that put what they are given into what they are called on, in Python and in JavaScript. */
const PUTTING: ReadonlySet<string> = new Set(['.append', '.extend', '.insert', '.push', '.unshift', '.add']);

/** Longer lists keep that it may be among their last. */
const MAX_KEPT = 64;

/** The list as it is after a call of its method; undefined if that does not put anything into a known list. */
export function afterPutting(
  method: string,
  list: CodeValue | undefined,
  args: readonly CodeValue[],
): CodeValue | undefined {
  if (list?.kind !== 'many' || list.shape !== 'list' || !PUTTING.has(method)) return undefined;
  const value = args.at(-1);
  if (value === undefined || list.items.length > MAX_KEPT) return undefined;
  if (list.items.length < MAX_KEPT) return many([...list.items, value], 'list');
  return many([...list.items.slice(0, -1), either(list.items.at(-1) ?? value, value)], 'list');
}
