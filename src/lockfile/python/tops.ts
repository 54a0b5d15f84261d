// Which packages of a lockfile no other one needs: those the project itself must ask for.
import type { JsonNode } from '../../format/json/nodes.ts';
import type { LockGraph, PackageEntry } from '../lockfile.ts';
import { itemsOf, membersOf, stringOf } from '../tree.ts';
import { pythonName } from './names.ts';

/** What stands before a version, an extra, a marker or an address in a requirement. */
const NAME = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/;

/** `dependencies` of each package: a table of names, as poetry writes them, or a list of requirements, as pdm does. */
export function graphOfTops(
  entries: readonly PackageEntry[],
  dependencies: readonly (JsonNode | undefined)[],
): LockGraph {
  const needed = new Set(
    dependencies.flatMap((node) => [
      ...membersOf(node).map(({ key }) => pythonName(key)),
      ...itemsOf(node).map((item) => pythonName(NAME.exec(stringOf(item) ?? '')?.[1] ?? '')),
    ]),
  );
  return { orphans: new Set(), tops: new Set(entries.filter(({ name }) => !needed.has(name))) };
}
