// Reads Cargo.lock.
import type { JsonNode } from '../../format/json/nodes.ts';
import { checkVersion, openToml } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { LockGraph, LockfileReading, PackageEntry, PackageHash, Relation } from '../lockfile.ts';
import { at, listOf, memberOf, membersOf, stringOf, stringsOf, textOf } from '../tree.ts';
import { type Graph, link, reachable } from '../reachable.ts';
import { cargoSource } from './cargo-source.ts';

/** Version 1 has no number; 2 was never written as one but is read alike. */
const KNOWN_VERSION = /^[1-4]$/;

/** Reads Cargo.lock 1 to 4 (cargo's `core/resolver/encode.rs`). Never throws. */
export function readCargoLock(text: string): LockfileReading {
  const { root, draft } = openToml('cargo-lock', text);
  const version = memberOf(root, 'version');
  if (version !== undefined) checkVersion(draft, version, KNOWN_VERSION, '1 to 4');
  const checksums = metadataChecksums(memberOf(root, 'metadata'), draft);
  const oldRoot = memberOf(root, 'root');
  const packages = [...(oldRoot === undefined ? [] : [oldRoot]), ...listOf(draft, root, 'package')];
  if (packages.length === 0 && !draft.hasProblems) {
    draft.problem('unsupported', 'The lock has no packages.', 1);
  }
  const direct = directNames(packages);
  for (const item of packages) readPackage(draft, item, direct, checksums);
  return draft.finish('lock', (entries) => graphOf(entries, packages));
}

/** `"checksum name version (source)" = "..."` of version 1, under what stands behind the first word. */
function metadataChecksums(node: JsonNode | undefined, draft: Draft): ReadonlyMap<string, PackageHash> {
  const found = new Map<string, PackageHash>();
  for (const { key, keyStart, value } of membersOf(node)) {
    const text = stringOf(value);
    if (!key.startsWith('checksum ') || text === undefined || text === '<none>') continue;
    found.set(key.slice('checksum '.length), {
      algorithm: 'sha256',
      value: text,
      line: draft.lineAt(keyStart),
    });
  }
  return found;
}

/** What the packages without a source ask for: names, with a version where there are two. */
function directNames(packages: readonly JsonNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const item of packages) {
    if (memberOf(item, 'source') !== undefined) continue;
    for (const dependency of stringsOf(memberOf(item, 'dependencies'))) {
      names.add(withoutSource(dependency));
    }
  }
  return names;
}

/**
 * Packages without a source are those of the workspace, and lead to the others: by the name alone where the file has one
 * version of it, else by name and version.
 */
function graphOf(entries: readonly PackageEntry[], packages: readonly JsonNode[]): LockGraph | undefined {
  const graph: Graph = new Map();
  const asked: string[] = [];
  for (const item of packages) {
    const name = textOf(item, 'name') ?? '';
    const own = `${name} ${textOf(item, 'version') ?? ''}`;
    const needs = stringsOf(memberOf(item, 'dependencies')).map((text) => withoutSource(text));
    link(graph, name, [own]);
    link(graph, own, needs);
    if (memberOf(item, 'source') === undefined) asked.push(own);
  }
  if (asked.length === 0) return undefined;
  const led = reachable(graph, asked);
  return { orphans: new Set(entries.filter(({ name, version = '' }) => !led.has(`${name} ${version}`))) };
}

function readPackage(
  draft: Draft,
  item: JsonNode,
  direct: ReadonlySet<string>,
  checksums: ReadonlyMap<string, PackageHash>,
): void {
  const written = memberOf(item, 'name');
  const name = stringOf(written);
  const line = draft.lineAt((written ?? item).start);
  if (name === undefined || name === '') return draft.problem('unsupported', 'A package has no name.', line);
  const version = textOf(item, 'version');
  const address = at(item, 'source');
  const origin = stringOf(address);
  const { source, range } = cargoSource(origin);
  const own = memberOf(item, 'checksum');
  const value = stringOf(own);
  const old = checksums.get(`${name} ${version ?? ''} (${origin ?? ''})`);
  const hash: PackageHash | undefined =
    own === undefined || value === undefined
      ? old
      : { algorithm: 'sha256', value, line: draft.lineAt(own.start) };
  const isDirect = direct.has(name) || direct.has(`${name} ${version ?? ''}`);
  const relation: Relation = origin === undefined ? 'unknown' : isDirect ? 'direct' : 'transitive';
  draft.entry({
    ecosystem: 'cargo',
    name,
    version,
    range,
    line,
    source,
    sourceLine: address === undefined ? undefined : draft.lineAt(address.start),
    hashes: hash === undefined ? [] : [hash],
    relation,
    slot: source.kind === 'git' ? source.url : source.kind === 'registry' ? (source.url ?? '') : '',
  });
}

/** `name version (source)` without the source. */
function withoutSource(dependency: string): string {
  const end = dependency.lastIndexOf(' (');
  return end !== -1 && dependency.endsWith(')') ? dependency.slice(0, end) : dependency;
}
