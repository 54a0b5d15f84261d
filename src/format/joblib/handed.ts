// Finds array wrappers that are made in a roundabout way, where the machine does not see that data follow.
import type { Incomplete } from '../../core/coverage.ts';
import type { PickleFact, Value } from '../pickle/facts.ts';
import { isWrapper } from './arrays.ts';

/** Of the arguments of one call; wrappers are handed over bare, if at all. */
const MAX_ARGUMENT_VALUES = 1000;

const REASON =
  "joblib's array wrapper is handed to something else, so that it cannot be told where raw data begin";

/**
 * Picklers call the class itself, or `copyreg._reconstructor` with it. Something else that is given the class
 * (functools.partial, copyreg.__newobj__) may make an instance as well, and joblib reads data behind that, too.
 */
export function handedWrapper(facts: readonly PickleFact[]): Incomplete | undefined {
  for (const fact of facts) {
    if (fact.kind !== 'call' || isReconstructor(fact.callee) || !holdsWrapper(fact.args)) continue;
    return { code: 'unsupported', reason: REASON, risk: 'runs-code', offset: fact.offset };
  }
  return undefined;
}

/** Whether the class itself is among the values; its instances are what arrays are until they are read. */
function holdsWrapper(args: Value): boolean {
  // Most objects are made without arguments.
  if (args.kind === 'container' && args.size === 0) return false;
  const queue: Value[] = [args];
  const seen = new Set<Value>(queue);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.kind === 'global' && isWrapper(next.global)) return true;
    for (const inner of inside(next)) {
      if (seen.has(inner) || seen.size >= MAX_ARGUMENT_VALUES) continue;
      seen.add(inner);
      queue.push(inner);
    }
  }
  return false;
}

function inside(value: Value): readonly Value[] {
  if (value.kind === 'container') return value.items;
  if (value.kind !== 'call' || isReconstructor(value.callee)) return [];
  return value.callee.kind === 'global' ? [value.args] : [value.callee, value.args];
}

function isReconstructor(callee: Value): boolean {
  return callee.kind === 'global' && callee.global.name === '_reconstructor';
}
