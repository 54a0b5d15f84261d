// Walks symbolic values, which are shared, may be cyclic, and are exponentially large as a tree.
import type { Value } from './facts.ts';

/** Values that one walk visits: far above any real argument, and quick. */
const WALK_VALUES = 10_000;

/**
 * The values inside `root`, itself first, each object once; breadth first, so that the nearest come first
 * when `limit` cuts the rest off.
 */
export function* walkValues(root: Value, limit: number = WALK_VALUES): Generator<Value, void, undefined> {
  const queue: Value[] = [root];
  const seen = new Set<Value>(queue);
  for (let next = 0; next < queue.length; next++) {
    const value = queue[next];
    if (value === undefined) return;
    yield value;
    for (const inner of inside(value)) {
      if (seen.size >= limit) break;
      if (seen.has(inner)) continue;
      seen.add(inner);
      queue.push(inner);
    }
  }
}

function inside(value: Value): readonly Value[] {
  if (value.kind === 'container') return value.items;
  if (value.kind === 'persistent') return [value.id];
  if (value.kind !== 'call') return [];
  return value.state === undefined ? [value.callee, value.args] : [value.callee, value.args, value.state];
}
