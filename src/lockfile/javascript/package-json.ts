// Reads what package.json asks for: dependencies of all kinds, and what overrides them.
import { type JsonMember, type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { newEntry } from '../entry.ts';
import { type JsonFile, readJsonFile } from '../json.ts';
import type { LockfileProblem, LockfileReading, PackageEntry, Relation } from '../lockfile.ts';
import { flagOf, membersOf } from '../tree.ts';
import { parseSpecifier } from './source.ts';

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
/** Where npm, yarn, pnpm and bun take other versions from than packages ask for. */
const OVERRIDES = [['overrides'], ['resolutions'], ['pnpm', 'overrides']] as const;
/** bun's catalogs, in `workspaces` or at the root. */
const CATALOGS = [['catalog'], ['workspaces', 'catalog']] as const;
const NAMED_CATALOGS = [['catalogs'], ['workspaces', 'catalogs']] as const;
const EXACT = /^[=v]{0,2}([0-9]+\.[0-9]+\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?)$/;

/** What is the same for all entries of one part of the file. */
interface Part {
  /** As in `dependencies`, `pnpm.overrides`, `overrides>parent`. */
  readonly slot: string;
  readonly relation: Relation;
  readonly optional: boolean;
  readonly development: boolean;
}

/**
 * Reads a package.json. `slot` is the part of the file that asks, with the packages above an override:
 * `overrides>parent`. Overrides are for no one place: their relation is `unknown`.
 */
export function readPackageJson(text: string): LockfileReading {
  const file = readJsonFile(text, 'strict');
  const { root } = file;
  const problems = [...file.problems, ...shapeProblems(file)];
  const entries = [
    ...GROUPS.flatMap((group) => groupEntries(file, group)),
    ...OVERRIDES.flatMap((path) => overrideEntries(file, path)),
    ...CATALOGS.flatMap((path) => partEntries(file, at(root, path), plainPart(path.join('.')))),
    ...NAMED_CATALOGS.flatMap((path) =>
      membersOf(at(root, path)).flatMap(({ key, value }) =>
        partEntries(file, value, plainPart(`${path.join('.')}>${key}`)),
      ),
    ),
  ];
  return { format: 'package-json', role: 'manifest', entries, registries: [], problems, includes: [] };
}

function shapeProblems({ root, lines }: JsonFile): LockfileProblem[] {
  return GROUPS.flatMap((group): LockfileProblem[] => {
    const node = memberOf(root, group);
    if (node === undefined || node.kind === 'object') return [];
    // old packages give an empty list for no dependencies
    if (node.kind === 'array' && node.items.length === 0) return [];
    return [{ kind: 'unsupported', reason: `${group} is not an object`, line: lines.lineAt(node.start) }];
  });
}

function groupEntries(file: JsonFile, group: (typeof GROUPS)[number]): PackageEntry[] {
  const meta = memberOf(file.root, 'peerDependenciesMeta');
  const optionalPeers = new Set(
    membersOf(meta).flatMap(({ key, value }) => (flagOf(value, 'optional') ? [key] : [])),
  );
  return membersOf(memberOf(file.root, group)).flatMap((member) => {
    const isOptionalPeer = group === 'peerDependencies' && optionalPeers.has(member.key);
    return entryOf(file, member, member.key, {
      slot: group,
      relation: 'direct',
      optional: group === 'optionalDependencies' || isOptionalPeer,
      development: group === 'devDependencies',
    });
  });
}

function partEntries(file: JsonFile, node: JsonNode | undefined, part: Part): PackageEntry[] {
  return membersOf(node).flatMap((member) => entryOf(file, member, member.key, part));
}

/** Overrides of npm may be nested; walked without recursion, and told in the order of the file. */
function overrideEntries(file: JsonFile, path: readonly string[]): PackageEntry[] {
  const entries: { readonly start: number; readonly entry: PackageEntry }[] = [];
  const open = [{ node: at(file.root, path), slot: path.join('.'), depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, slot, depth } = next;
    for (const member of membersOf(node)) {
      const name = overriddenName(member.key);
      // `.` in a nested override is the package above it
      const own = member.key === '.' ? overriddenName(slot.slice(slot.lastIndexOf('>') + 1)) : name;
      for (const entry of entryOf(file, member, own, plainPart(`${slot}>${member.key}`))) {
        entries.push({ start: member.keyStart, entry });
      }
      if (depth < MAX_OVERRIDE_DEPTH) {
        open.push({ node: member.value, slot: `${slot}>${member.key}`, depth: depth + 1 });
      }
    }
  }
  return entries.toSorted((a, b) => a.start - b.start).map(({ entry }) => entry);
}

/** Levels of nested overrides; their paths are told in full, which costs memory by the square. */
const MAX_OVERRIDE_DEPTH = 32;

/**
 * The package that a key is about: a path of pnpm (`a>b`) or of yarn (`a/b`) ends with it, a range may follow an at
 * sign. In pnpm's keys a `>` behind a space, a bar or an at sign is part of a range.
 */
function overriddenName(key: string): string {
  let from = key.length;
  do from = key.lastIndexOf('>', from - 1);
  while (from > 0 && ' |@'.includes(key[from - 1] ?? ''));
  const selector = key.slice(from + 1);
  const end = selector.search(/[^/]@/);
  const folders = (end === -1 ? selector : selector.slice(0, end + 1)).split('/');
  return folders.slice(folders.at(-2)?.startsWith('@') === true ? -2 : -1).join('/');
}

/** An entry for a string; nothing for other values, which npm refuses or which nest. */
function entryOf(
  { lines }: JsonFile,
  { keyStart, value }: JsonMember,
  name: string,
  part: Part,
): PackageEntry[] {
  const text = stringOf(value);
  if (text === undefined) return [];
  const { source, name: real = name, range } = parseSpecifier(text);
  const [, version] = source.kind === 'registry' ? (EXACT.exec(range.trim()) ?? []) : [];
  const line = lines.lineAt(keyStart);
  return [
    newEntry({
      ecosystem: 'npm',
      name: real,
      alias: real === name ? undefined : name,
      version,
      range: text,
      line,
      source,
      ...part,
    }),
  ];
}

function plainPart(slot: string): Part {
  return { slot, relation: 'unknown', optional: false, development: false };
}

function at(root: JsonNode, path: readonly string[]): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>((node, key) => memberOf(node, key), root);
}
