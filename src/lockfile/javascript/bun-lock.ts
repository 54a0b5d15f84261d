// Reads bun.lock, the text lockfile of bun.
import { integerOf, type JsonMember, type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { newEntry } from '../entry.ts';
import { type JsonFile, readJsonFile } from '../json.ts';
import type {
  LockfileProblem,
  LockGraph,
  LockfileReading,
  PackageEntry,
  PackageHash,
  PackageSource,
} from '../lockfile.ts';
import { MAX_PROBLEMS } from '../problems.ts';
import { type Graph, link, reachable } from '../reachable.ts';
import { itemsOf, membersOf } from '../tree.ts';
import { hashesOfIntegrity } from './hashes.ts';
import { byKey, lineOf } from './nodes.ts';
import { parseSpecifier, sourceOfAddress, splitNameAt } from './source.ts';

/**
 * `Version` in bun's bun.lock.rs. 1 lists what workspaces need once; 2, of bun 1.4, refuses more of the same content; 3
 * may have objects in `overrides`: what they lead to stands in `packages` like everything else.
 */
const VERSIONS: ReadonlySet<number> = new Set([0, 1, 2, 3]);
const GROUPS = ['peerDependencies', 'devDependencies', 'optionalDependencies', 'dependencies'] as const;
type Group = (typeof GROUPS)[number];

/** What a workspace asks for. */
interface Direct {
  readonly range: string;
  readonly group: Group;
}

/**
 * Reads bun.lock (JSON with comments and trailing commas; BunLockFile in bun's types). `slot` is the key in
 * `packages`, which is the path of names that leads to it. Whether a package runs scripts is not in the file.
 */
export function readBunLock(text: string): LockfileReading {
  const file = readJsonFile(text, 'jsonc');
  const packages = memberOf(file.root, 'packages');
  const problems = [...file.problems, ...shapeProblems(file)];
  const direct = directKeys(file.root, byKey(packages));
  const entries = membersOf(packages).flatMap((member) => {
    const entry = entryOf(file, member, direct.get(member.key));
    if (entry !== undefined) return [entry];
    const line = file.lines.lineAt(member.keyStart);
    if (problems.length >= MAX_PROBLEMS) return [];
    problems.push({
      kind: 'unsupported',
      reason: 'an entry is not a list that begins with name@version',
      line,
    });
    return [];
  });
  const graph = bunGraph(file, packages, entries);
  return {
    format: 'bun-lock',
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
  const problems: LockfileProblem[] = [];
  const version = memberOf(root, 'lockfileVersion');
  if (!VERSIONS.has(integerOf(version) ?? -1)) {
    const line = lines.lineAt(version?.start ?? root.start);
    problems.push({ kind: 'unsupported', reason: 'the lockfileVersion is not one of 0 to 3', line });
  }
  for (const key of ['packages', 'workspaces']) {
    const node = memberOf(root, key);
    if (node === undefined || node.kind === 'object') continue;
    problems.push({ kind: 'unsupported', reason: `${key} is not an object`, line: lines.lineAt(node.start) });
  }
  return problems;
}

function entryOf(
  { lines }: JsonFile,
  { key, keyStart, value }: JsonMember,
  direct: Direct | undefined,
): PackageEntry | undefined {
  const items = itemsOf(value);
  const { name, rest: reference } = splitNameAt(stringOf(items[0]) ?? '');
  if (reference === undefined || name === '') return undefined;
  const line = lines.lineAt(keyStart);
  const asked = lastName(key);
  const source = sourceOf(reference, stringOf(items[1]) ?? '');
  return newEntry({
    ecosystem: 'npm',
    name,
    alias: asked === name ? undefined : asked,
    version: source.kind === 'registry' ? reference : undefined,
    range: direct?.range,
    line,
    source,
    sourceLine: lineOf(lines, items[0]),
    hashes: hashesOf(items, lines),
    relation: direct === undefined ? 'transitive' : 'direct',
    optional: direct?.group === 'optionalDependencies',
    development: direct?.group === 'devDependencies',
    slot: key,
  });
}

/** The second item is a registry, or a tarball in one, only behind a version. */
function sourceOf(reference: string, address: string): PackageSource {
  const { source } = parseSpecifier(reference);
  if (source.kind !== 'registry' || address === '') return source;
  const told = sourceOfAddress(address);
  return told.kind === 'archive' && !/\.(?:tgz|tar\.gz)$/.test(address)
    ? { kind: 'registry', url: address }
    : told;
}

/** The last item where it is an integrity string: git packages may end with bun's own tag. */
function hashesOf(items: readonly JsonNode[], lines: JsonFile['lines']): PackageHash[] {
  const last = items.at(-1);
  const text = items.length < 2 ? undefined : stringOf(last);
  if (text === undefined || last === undefined || !/^(?:sha(?:1|256|384|512)|md5)-/.test(text)) return [];
  return hashesOfIntegrity(text, lines.lineAt(last.start));
}

/** The name that a key ends with: keys are names, scopes included, joined by slashes. */
function lastName(key: string): string {
  const last = key.lastIndexOf('/');
  const before = key.lastIndexOf('/', last - 1);
  return last > 0 && key[before + 1] === '@' ? key.slice(before + 1) : key.slice(last + 1);
}

/** The keys of what the workspaces ask for: a workspace's own version has its name before it. */
function directKeys(root: JsonNode, packages: ReadonlyMap<string, JsonMember>): Map<string, Direct> {
  const direct = new Map<string, Direct>();
  for (const { value } of membersOf(memberOf(root, 'workspaces'))) {
    const workspace = stringOf(memberOf(value, 'name')) ?? '';
    for (const group of GROUPS) {
      for (const { key: name, value: range } of membersOf(memberOf(value, group))) {
        const own = `${workspace}/${name}`;
        direct.set(packages.has(own) ? own : name, { range: stringOf(range) ?? '', group });
      }
    }
  }
  return direct;
}

/** What the workspaces lead to, by name: a key is a path of names, and its last one is what asks for it. */
function bunGraph(
  { root, lines }: JsonFile,
  packages: JsonNode | undefined,
  entries: readonly PackageEntry[],
): LockGraph | undefined {
  const graph: Graph = new Map();
  const needs = new Map<string, readonly string[]>();
  for (const { key, value } of membersOf(packages)) {
    // Behind the address for packages of a registry, in its place for others.
    const manifest = itemsOf(value).find(({ kind }) => kind === 'object');
    const own = ['dependencies', 'optionalDependencies'].flatMap((group) => namesIn(manifest, group));
    needs.set(key, own);
    const name = lastName(key);
    link(graph, name, [...own, ...namesIn(manifest, 'peerDependencies')]);
  }
  const projects = membersOf(memberOf(root, 'workspaces')).map(({ key: folder, value }) => ({
    folder: folder === '' ? '.' : folder,
    asks: GROUPS.flatMap((group) =>
      membersOf(memberOf(value, group)).map(({ key: name, keyStart, value: range }) => ({
        name,
        range: stringOf(range) ?? '',
        line: lines.lineAt(keyStart),
      })),
    ),
  }));
  if (projects.length === 0) return undefined;
  const led = reachable(
    graph,
    projects.flatMap(({ asks }) => asks.map(({ name }) => name)),
  );
  const orphans = entries.filter(
    ({ slot, source }) => source.kind !== 'workspace' && !led.has(lastName(slot)),
  );
  return {
    orphans: new Set(orphans),
    needs: new Map(entries.map((entry) => [entry, needs.get(entry.slot) ?? []])),
    projects,
  };
}

function namesIn(node: JsonNode | undefined, group: string): string[] {
  return membersOf(memberOf(node, group)).map(({ key }) => key);
}
