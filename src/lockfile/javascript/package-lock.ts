// Reads package-lock.json and npm-shrinkwrap.json, versions 1 to 3.
import { integerOf, type JsonMember, type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { newEntry } from '../entry.ts';
import { isCut, type JsonFile, readJsonFile } from '../json.ts';
import type { LockfileProblem, LockfileReading, PackageEntry, PackageSource } from '../lockfile.ts';
import { flagOf, membersOf } from '../tree.ts';
import { hashesOfIntegrity } from './hashes.ts';
import { byKey, lineOf, textOf } from './nodes.ts';
import { packageLockGraph } from './package-lock-graph.ts';
import { disagreements, legacyEntries } from './package-lock-legacy.ts';
import { sourceOfAddress } from './source.ts';

const FOLDER = 'node_modules/';
/** Folders above a workspace that are looked in; a path of more is not one of a person. */
const MAX_LEVELS = 64;
const VERSIONS: ReadonlySet<number> = new Set([1, 2, 3]);
const DEPENDENCY_GROUPS = [
  'peerDependencies',
  'devDependencies',
  'dependencies',
  'optionalDependencies',
] as const;

/**
 * Reads a lockfile of npm (docs.npmjs.com/cli/configuring-npm/package-lock-json). `slot` is the install path. Version
 * 2 has the packages twice; `packages` is what npm 7 and later read, and what the older tree says otherwise is a
 * problem. The folders of workspaces are no entries; the links to them are.
 */
export function readPackageLock(text: string): LockfileReading {
  const file = readJsonFile(text, 'strict');
  const packages = memberOf(file.root, 'packages');
  const entries = packages === undefined ? legacyEntries(file) : packageEntries(file, packages);
  const problems = [...file.problems, ...shapeProblems(file)];
  if (packages !== undefined) problems.push(...disagreements(file, packages));
  const all = byKey(packages);
  const graph = packageLockGraph(all, entries, (from, name) => installPath(from, name, all), file.lines);
  return {
    format: 'package-lock',
    role: 'lock',
    entries,
    registries: [],
    problems,
    includes: [],
    ...(graph !== undefined && { graph }),
  };
}

function shapeProblems({ root, lines }: JsonFile): LockfileProblem[] {
  if (root.kind !== 'object') return [];
  const version = memberOf(root, 'lockfileVersion');
  const problems: LockfileProblem[] = [];
  const add = (node: JsonNode, reason: string): void => {
    problems.push({ kind: 'unsupported', reason, line: lines.lineAt(node.start) });
  };
  // shrinkwrap files of npm 4 and before have the tree of version 1 and no version
  const isOld = version === undefined && memberOf(root, 'dependencies') !== undefined;
  if (!isOld && !VERSIONS.has(integerOf(version) ?? 0)) {
    add(version ?? root, 'the lockfileVersion is not one of 1, 2 and 3');
  }
  for (const key of ['packages', 'dependencies']) {
    const node = memberOf(root, key);
    if (node !== undefined && node.kind !== 'object') add(node, `${key} is not an object`);
  }
  return problems;
}

function packageEntries(file: JsonFile, packages: JsonNode): PackageEntry[] {
  const all = byKey(packages);
  const direct = directPaths(all);
  return membersOf(packages).flatMap((member) =>
    lastFolder(member.key) === undefined || isCut(member.value, file.root)
      ? []
      : [packageEntry(file, member, all, direct)],
  );
}

function packageEntry(
  { lines }: JsonFile,
  { key, keyStart, value }: JsonMember,
  all: ReadonlyMap<string, JsonMember>,
  direct: ReadonlyMap<string, string>,
): PackageEntry {
  const folder = lastFolder(key) ?? key;
  const target = flagOf(value, 'link')
    ? all.get(stringOf(memberOf(value, 'resolved')) ?? '')?.value
    : undefined;
  const name = textOf(value, 'name')?.text ?? textOf(target, 'name')?.text ?? folder;
  const version = textOf(value, 'version') ?? textOf(target, 'version');
  const integrity = textOf(value, 'integrity');
  const resolved = textOf(value, 'resolved');
  const line = lines.lineAt(keyStart);
  const range = direct.get(key);
  return newEntry({
    ecosystem: 'npm',
    name,
    alias: name === folder ? undefined : folder,
    version: version?.text,
    range,
    line,
    source: sourceOf(key, value, target !== undefined),
    sourceLine: lineOf(lines, resolved),
    hashes: integrity === undefined ? [] : hashesOfIntegrity(integrity.text, lines.lineAt(integrity.start)),
    relation: direct.has(key) ? 'direct' : 'transitive',
    optional: flagOf(value, 'optional') || flagOf(value, 'devOptional'),
    development: flagOf(value, 'dev'),
    installScript: flagOf(target ?? value, 'hasInstallScript'),
    slot: key,
  });
}

function sourceOf(path: string, value: JsonNode, isWorkspace: boolean): PackageSource {
  const resolved = textOf(value, 'resolved')?.text;
  if (flagOf(value, 'link'))
    return isWorkspace ? { kind: 'workspace' } : { kind: 'path', path: resolved ?? '' };
  if (resolved !== undefined) return sourceOfAddress(resolved);
  // npm may leave the address of a registry out; bundled packages are in the archive of what holds them
  return flagOf(value, 'inBundle') ? { kind: 'path', path: holderOf(path) } : { kind: 'registry' };
}

/** The name below the last `node_modules`; undefined for the project itself and the folders of workspaces. */
function lastFolder(path: string): string | undefined {
  const at = path.lastIndexOf(FOLDER);
  return at === 0 || path[at - 1] === '/' ? path.slice(at + FOLDER.length) : undefined;
}

/** The install path of the package that a path is inside of. */
function holderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf(`/${FOLDER}`), 0));
}

/** The install paths of what the project and its workspaces depend on, with the specifiers. */
function directPaths(all: ReadonlyMap<string, JsonMember>): Map<string, string> {
  const direct = new Map<string, string>();
  for (const [folder, { value }] of all) {
    if (lastFolder(folder) !== undefined) continue;
    for (const group of DEPENDENCY_GROUPS) {
      for (const { key: name, value: specifier } of membersOf(memberOf(value, group))) {
        const path = installPath(folder, name, all);
        if (path !== undefined && !direct.has(path)) direct.set(path, stringOf(specifier) ?? '');
      }
    }
  }
  return direct;
}

/** Where a package finds another, as Node.js looks: in its own `node_modules`, then in those above. */
function installPath(from: string, name: string, all: ReadonlyMap<string, JsonMember>): string | undefined {
  let folder = from;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const path = folder === '' ? `${FOLDER}${name}` : `${folder}/${FOLDER}${name}`;
    if (all.has(path)) return path;
    if (folder === '') return undefined;
    folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
  }
  return undefined;
}
