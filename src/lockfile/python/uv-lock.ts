// Reads uv.lock.
import type { JsonNode } from '../../format/json/nodes.ts';
import { checkVersion, openToml } from '../document.ts';
import type { Draft } from '../draft.ts';
import { gitReference } from '../git-source.ts';
import type { LockGraph, LockfileReading, PackageEntry, PackageSource, Relation } from '../lockfile.ts';
import { at, itemsOf, listOf, memberOf, membersOf, stringOf, stringsOf, textOf } from '../tree.ts';
import { sourceOfAddress } from './address.ts';
import { readArtifacts, trueSource } from './artifacts.ts';
import { type Graph, reachable } from '../reachable.ts';
import { pythonName } from './names.ts';

/** Revisions of version 1 only add fields. */
const KNOWN_VERSION = /^1$/;

/** Reads uv.lock version 1 of any revision (uv's `uv-resolver/src/lock`). Never throws. */
export function readUvLock(text: string): LockfileReading {
  const { root, draft } = openToml('uv-lock', text);
  checkVersion(draft, memberOf(root, 'version'), KNOWN_VERSION, '1');
  // the tables were called distributions before uv 0.4
  const packages = [...listOf(draft, root, 'package'), ...listOf(draft, root, 'distribution')];
  const relations = relationsOf(
    packages,
    new Set(stringsOf(at(root, 'manifest', 'members')).map(pythonName)),
  );
  for (const item of packages) readPackage(draft, item, relations);
  return draft.finish('lock', (entries) => graphOf(entries, relations, memberOf(root, 'manifest')));
}

/**
 * By name, as a name with two versions has the dependencies of both. What a script asks for, and what overrides name,
 * stands in the manifest of the file. Undefined where nothing says what the project asks for.
 */
function graphOf(
  entries: readonly PackageEntry[],
  { roots, direct, graph }: Relations,
  manifest: JsonNode | undefined,
): LockGraph | undefined {
  const named = membersOf(manifest).flatMap(({ value }) => [...namesIn(value), ...groupsIn(value)]);
  const asked = [...roots, ...direct, ...named];
  if (asked.length === 0) return undefined;
  const led = reachable(graph, asked);
  return { orphans: new Set(entries.filter(({ name }) => !led.has(name))) };
}

interface Relations {
  readonly graph: Graph;
  readonly roots: ReadonlySet<string>;
  readonly direct: ReadonlySet<string>;
  /** What is there without any extra or development group. */
  readonly required: ReadonlySet<string>;
  /** What is there with all extras and without development groups. */
  readonly runtime: ReadonlySet<string>;
}

/** By name: a name that has two versions has the relations of both. */
function relationsOf(packages: readonly JsonNode[], members: ReadonlySet<string>): Relations {
  const graph: Graph = new Map();
  const direct = new Set<string>();
  const required: string[] = [];
  const runtime: string[] = [];
  const roots = new Set<string>();
  for (const item of packages) {
    const name = pythonName(textOf(item, 'name') ?? '');
    const plain = namesIn(memberOf(item, 'dependencies'));
    const extras = groupsIn(memberOf(item, 'optional-dependencies'));
    const development = groupsIn(memberOf(item, 'dev-dependencies'));
    const edges = graph.get(name) ?? [];
    graph.set(name, edges);
    if (isProject(memberOf(item, 'source')) || members.has(name)) {
      roots.add(name);
      for (const other of [...plain, ...extras, ...development]) direct.add(other);
      for (const other of plain) required.push(other);
      for (const other of [...plain, ...extras]) runtime.push(other);
    } else for (const other of [...plain, ...extras]) edges.push(other);
  }
  return { graph, roots, direct, required: reachable(graph, required), runtime: reachable(graph, runtime) };
}

function isProject(source: JsonNode | undefined): boolean {
  return memberOf(source, 'editable') !== undefined || memberOf(source, 'virtual') !== undefined;
}

function namesIn(node: JsonNode | undefined): string[] {
  return itemsOf(node).map((item) => pythonName(textOf(item, 'name') ?? ''));
}

function groupsIn(node: JsonNode | undefined): string[] {
  return membersOf(node).flatMap(({ value }) => namesIn(value));
}

function readPackage(draft: Draft, item: JsonNode, relations: Relations): void {
  const written = memberOf(item, 'name');
  const name = pythonName(stringOf(written) ?? '');
  const line = draft.lineAt((written ?? item).start);
  if (name === '') return draft.problem('unsupported', 'A package has no name.', line);
  const artifacts = readArtifacts([memberOf(item, 'sdist'), ...itemsOf(memberOf(item, 'wheels'))], draft);
  const { source: declared, range, line: sourceLine } = sourceOf(memberOf(item, 'source'), draft);
  const isRoot = relations.roots.has(name);
  const hasRoots = relations.roots.size > 0;
  const relation: Relation =
    !hasRoots || isRoot ? 'unknown' : relations.direct.has(name) ? 'direct' : 'transitive';
  draft.entry({
    ecosystem: 'pypi',
    name,
    line,
    version: textOf(item, 'version'),
    range,
    sourceLine,
    ...trueSource(draft, name, declared, artifacts),
    hashes: artifacts.hashes,
    publishedAt: artifacts.publishedAt,
    relation,
    development: hasRoots && !isRoot && !relations.runtime.has(name),
    optional: hasRoots && !isRoot && relations.runtime.has(name) && !relations.required.has(name),
    slot: stringsOf(memberOf(item, 'resolution-markers')).join('; '),
  });
}

interface Declared {
  readonly source: PackageSource;
  /** The query of a git address: what the commit was chosen by. */
  readonly range?: string;
  readonly line?: number;
}

function sourceOf(node: JsonNode | undefined, draft: Draft): Declared {
  const member = membersOf(node)[0];
  const text = stringOf(member?.value);
  if (member === undefined || text === undefined) {
    return { source: { kind: 'unknown', text: node === undefined ? 'no source' : 'unreadable source' } };
  }
  const line = draft.lineAt(member.keyStart);
  switch (member.key) {
    case 'registry': {
      const isPath = !/^[A-Za-z][A-Za-z0-9+.-]+:/.test(text);
      return { line, source: isPath ? { kind: 'path', path: text } : { kind: 'registry', url: text } };
    }
    case 'git':
      return { line, ...gitReference(text) };
    case 'url':
      return { line, source: sourceOfAddress(text) };
    case 'virtual':
    case 'editable':
      return { line, source: isInside(text) ? { kind: 'workspace' } : { kind: 'path', path: text } };
    case 'path':
    case 'directory':
      return { line, source: { kind: 'path', path: text } };
    default:
      return { line, source: { kind: 'unknown', text: `${member.key} ${text}` } };
  }
}

/** A folder of the project itself or below it. */
function isInside(path: string): boolean {
  return !/^(?:[/\\~]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..');
}
