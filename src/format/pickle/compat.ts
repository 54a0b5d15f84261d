// Applies the Python 2 renames to a global, as find_class does.
import { EXCEPTIONS, MULTIPROCESSING_EXCEPTIONS, RENAMED_MODULES, RENAMED_NAMES } from './compat-names.ts';
import type { GlobalName } from './facts.ts';

const NAMES = new Map([
  ...Object.entries(RENAMED_NAMES),
  ...EXCEPTIONS.map((name) => [`exceptions ${name}`, `builtins ${name}`] as const),
  ...MULTIPROCESSING_EXCEPTIONS.map(
    (name) => [`multiprocessing ${name}`, `multiprocessing.context ${name}`] as const,
  ),
]);
const MODULES = new Map(Object.entries(RENAMED_MODULES));

/** From this protocol on, names are looked up as they are spelled. */
const FIRST_PROTOCOL_WITHOUT_RENAMES = 3;

/**
 * The global that CPython looks up for `module` and `name` under the protocol in force: a renamed name first,
 * else a renamed module (CPython 3.11, Modules/_pickle.c, find_class).
 */
export function resolveGlobal(module: string, name: string, protocol: number): GlobalName {
  if (protocol >= FIRST_PROTOCOL_WITHOUT_RENAMES) return { module, name };
  const renamed = NAMES.get(`${module} ${name}`);
  if (renamed !== undefined) {
    const space = renamed.indexOf(' ');
    return { module: renamed.slice(0, space), name: renamed.slice(space + 1), spelled: { module, name } };
  }
  const newModule = MODULES.get(module);
  return newModule === undefined ? { module, name } : { module: newModule, name, spelled: { module, name } };
}
