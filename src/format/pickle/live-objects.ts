// Values that may be objects which other code uses, too, rather than ones that the stream made.
import type { GlobalName, Value } from './facts.ts';

/** Modules by name: asked for every object that is given something, and most names are in neither. */
type Names = ReadonlyMap<string, readonly string[]>;

/** The builtins by which an attribute of a global is reached. */
const ATTRIBUTE_GETTERS: Names = new Map([
  ['getattr', ['builtins', '__builtin__']],
  ['getattr_static', ['inspect']],
]);

/** What hands out an object of the running process instead of making one, wherever its module is said to end. */
const LIVE_OBJECTS: Names = new Map([
  ['getLogger', ['logging', 'logging.Logger.manager']],
  ['manager.getLogger', ['logging.Logger']],
  ['Logger.manager.getLogger', ['logging']],
]);

function isAmong(names: Names, { module, name }: GlobalName): boolean {
  return names.get(name)?.includes(module) ?? false;
}

/**
 * Whether setting state on the value may change something that other code uses: a global, an attribute that
 * was got from one, or a value that nobody knows. Instances made in the stream are not.
 */
export function mayBeGlobal(value: Value): boolean {
  let target = value;
  for (let depth = 0; depth < 100; depth++) {
    if (target.kind === 'global' || target.kind === 'unknown') return true;
    if (target.kind !== 'call') return false;
    const { callee, args } = target;
    if (callee.kind === 'global' && isAmong(LIVE_OBJECTS, callee.global)) return true;
    const isGetter =
      callee.kind === 'global' ? isAmong(ATTRIBUTE_GETTERS, callee.global) : isAttributeGetter(callee);
    const object = args.kind === 'container' ? args.items[0] : undefined;
    if (!isGetter || object === undefined) return false;
    target = object;
  }
  return true;
}

/** `operator.attrgetter(...)`, which is a callable that gets attributes. */
function isAttributeGetter(value: Value): boolean {
  if (value.kind !== 'call' || value.callee.kind !== 'global') return false;
  const { module, name } = value.callee.global;
  return name === 'attrgetter' && (module === 'operator' || module === '_operator');
}
