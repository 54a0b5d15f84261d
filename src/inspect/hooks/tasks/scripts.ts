// Scripts of package.json that a task starts by their names.
import { readDocument } from '../../settings/document.ts';
import { namedScripts } from '../commands.ts';
import type { HookText } from '../fact.ts';
import { at, membersOf, text } from '../nodes.ts';

export interface NamedScript {
  readonly name: string;
  readonly command: string;
}

/** Scripts that start scripts that start scripts: real ones need three. */
const MAX_DEPTH = 8;

/** By their names; none where the folder has no package.json that can be read. */
export async function scriptsOf(
  folder: string,
  { open }: Pick<HookText, 'open'>,
): Promise<ReadonlyMap<string, string>> {
  const found = await open?.(folder === '' ? 'package.json' : `${folder}/package.json`);
  if (found === undefined) return new Map();
  const { roots } = await readDocument(found, 'json');
  return new Map(membersOf(at(roots[0], 'scripts')).map(({ key, value }) => [key, text(value)]));
}

/** A script with those that npm runs before and after it. */
function aroundScript(name: string): readonly string[] {
  return [`pre${name}`, name, `post${name}`];
}

/** All scripts that a command starts, by way of others too. */
export function scriptsReached(command: string, scripts: ReadonlyMap<string, string>): NamedScript[] {
  const names = new Set(scripts.keys());
  const reached = new Map<string, string>();
  let open = [command];
  for (let depth = 0; depth < MAX_DEPTH && open.length > 0; depth++) {
    const next = open.flatMap((one) => namedScripts(one, names)).flatMap((name) => aroundScript(name));
    open = [];
    for (const name of next) {
      const found = scripts.get(name);
      if (found === undefined || reached.has(name)) continue;
      reached.set(name, found);
      open.push(found);
    }
  }
  return [...reached].map(([name, found]) => ({ name, command: found }));
}
