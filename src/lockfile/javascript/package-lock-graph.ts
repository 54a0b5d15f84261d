// What leads to each package of a package-lock.json, by the paths that they are installed at.
import { type JsonMember, type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import type { LineTable } from '../lines.ts';
import type { LockedProject, LockGraph, PackageEntry } from '../lockfile.ts';
import { flagOf, membersOf } from '../tree.ts';

type Packages = ReadonlyMap<string, JsonMember>;
type Find = (from: string, name: string) => string | undefined;

/** What a release asks for itself. */
const NEEDED: ReadonlySet<string> = new Set(['dependencies', 'optionalDependencies']);
/** What a package brings with it. Peers are installed for it as well, optional ones if somebody else wants them. */
const BROUGHT: ReadonlySet<string> = new Set([...NEEDED, 'peerDependencies']);
const ASKED: ReadonlySet<string> = new Set([...BROUGHT, 'devDependencies']);

/**
 * Undefined where the file does not say what the project asks for. `find` tells where a package finds another. Every
 * folder of the file is a project. Bundled packages come inside of what holds them, and npm itself takes out what it
 * marks as extraneous. Linear in the dependencies.
 */
export function packageLockGraph(
  all: Packages,
  entries: readonly PackageEntry[],
  find: Find,
  lines: LineTable,
): LockGraph | undefined {
  if (!all.has('')) return undefined;
  const folders = [...all].filter(([path]) => !isInstalled(path));
  const reached = new Set(folders.map(([path]) => path));
  for (const path of reached) {
    const node = all.get(path)?.value;
    if (flagOf(node, 'link')) reached.add(stringOf(memberOf(node, 'resolved')) ?? '');
    for (const name of namesIn(node, isInstalled(path) ? BROUGHT : ASKED)) {
      const at = find(path, name);
      if (at !== undefined) reached.add(at);
    }
  }
  const orphans = entries.filter(({ slot }) => {
    const node = all.get(slot)?.value;
    // Links of workspaces are there because of the folders, which the manifest names by patterns.
    return !reached.has(slot) && !['inBundle', 'extraneous', 'link'].some((flag) => flagOf(node, flag));
  });
  return {
    orphans: new Set(orphans),
    needs: new Map(entries.map((entry) => [entry, namesIn(all.get(entry.slot)?.value, NEEDED)])),
    projects: folders.map(([path, { value }]) => projectOf(path, value, lines)),
  };
}

function isInstalled(path: string): boolean {
  return path.startsWith('node_modules/') || path.includes('/node_modules/');
}

function namesIn(node: JsonNode | undefined, groups: ReadonlySet<string>): string[] {
  const names: string[] = [];
  for (const { key: group, value } of membersOf(node))
    if (groups.has(group)) for (const { key } of membersOf(value)) names.push(key);
  return names;
}

function projectOf(path: string, node: JsonNode, lines: LineTable): LockedProject {
  const asks = [...ASKED].flatMap((group) =>
    membersOf(memberOf(node, group)).map(({ key: name, keyStart, value }) => ({
      name,
      range: stringOf(value) ?? '',
      line: lines.lineAt(keyStart),
    })),
  );
  return { folder: path === '' ? '.' : path, asks };
}
