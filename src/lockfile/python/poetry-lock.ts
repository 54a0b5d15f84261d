// Reads poetry.lock.
import type { JsonNode } from '../../format/json/nodes.ts';
import { checkVersion, openToml } from '../document.ts';
import type { Draft } from '../draft.ts';
import { gitSource } from '../git-source.ts';
import type { LockfileReading, PackageEntry, PackageHash, PackageSource } from '../lockfile.ts';
import {
  at,
  flagOf,
  itemsOf,
  listOf,
  memberOf,
  membersOf,
  scalarOf,
  stringOf,
  stringsOf,
  textOf,
} from '../tree.ts';
import { hashOf, readArtifacts } from './artifacts.ts';
import { pythonName } from './names.ts';
import { graphOfTops } from './tops.ts';

/** 1.x keeps the files in `[metadata.files]`, 2.x with the packages. */
const KNOWN_VERSION = /^[12]\.\d+$/;

/** Reads poetry.lock 1.0 to 2.x (poetry's `packages/locker.py`) and the hashes of 0.12. Never throws. */
export function readPoetryLock(text: string): LockfileReading {
  const { root, draft } = openToml('poetry-lock', text);
  const metadata = memberOf(root, 'metadata');
  const version = at(metadata, 'lock-version');
  // before 1.0 no version was given
  const isOld = version === undefined && (at(metadata, 'hashes') ?? at(metadata, 'files')) !== undefined;
  if (!isOld) checkVersion(draft, version, KNOWN_VERSION, '1.x and 2.x');
  const files = metadataHashes(metadata, draft);
  const packages = listOf(draft, root, 'package');
  for (const item of packages) readPackage(draft, item, files);
  const dependencies = packages.map((item) => memberOf(item, 'dependencies'));
  return draft.finish('lock', (entries) => {
    noteCopies(draft, entries);
    return graphOfTops(entries, dependencies);
  });
}

/**
 * A release stands there once, and again only from another source under other markers: which of two alike poetry takes
 * is left to their order.
 */
function noteCopies(draft: Draft, entries: readonly PackageEntry[]): void {
  const seen = new Set<string>();
  for (const { name, version, source, slot, line } of entries) {
    const [release, place] = [JSON.stringify([name, version]), JSON.stringify([name, version, source])];
    const isPlain = slot === '' && seen.has(`${release} `);
    if (seen.has(place) || isPlain)
      draft.problem('duplicate', `${name} ${version ?? ''} stands in the file twice.`, line);
    seen.add(place);
    if (slot === '') seen.add(`${release} `);
  }
}

/** The hashes by package of `[metadata.files]` and the older `[metadata.hashes]`. */
function metadataHashes(
  metadata: JsonNode | undefined,
  draft: Draft,
): ReadonlyMap<string, readonly PackageHash[]> {
  const found = new Map<string, readonly PackageHash[]>();
  for (const { key, value } of membersOf(at(metadata, 'files'))) {
    found.set(pythonName(key), readArtifacts(itemsOf(value), draft).hashes);
  }
  for (const { key, value } of membersOf(at(metadata, 'hashes'))) {
    const hashes = itemsOf(value).flatMap((hash) => hashOf(stringOf(hash), draft.lineAt(hash.start)) ?? []);
    found.set(pythonName(key), hashes);
  }
  return found;
}

function readPackage(draft: Draft, item: JsonNode, files: ReadonlyMap<string, readonly PackageHash[]>): void {
  const written = memberOf(item, 'name');
  const name = pythonName(stringOf(written) ?? '');
  const line = draft.lineAt((written ?? item).start);
  if (name === '') return draft.problem('unsupported', 'A package has no name.', line);
  const { hashes } = readArtifacts(itemsOf(memberOf(item, 'files')), draft);
  const url = at(item, 'source', 'url');
  const groups = stringsOf(memberOf(item, 'groups'));
  const isMain = groups.length === 0 || groups.includes('main');
  draft.entry({
    ecosystem: 'pypi',
    name,
    line,
    version: textOf(item, 'version'),
    source: sourceOf(memberOf(item, 'source')),
    sourceLine: url === undefined ? undefined : draft.lineAt(url.start),
    hashes: hashes.length > 0 ? hashes : (files.get(name) ?? []),
    optional: flagOf(item, 'optional'),
    development: !isMain || textOf(item, 'category') === 'dev',
    slot: markerOf(memberOf(item, 'markers')),
  });
}

/** One marker, or one per group. */
function markerOf(node: JsonNode | undefined): string {
  return (
    stringOf(node) ??
    membersOf(node)
      .map(({ key, value }) => `${key}: ${String(scalarOf(value))}`)
      .join('; ')
  );
}

/** `[package.source]`: absent for the default index. */
function sourceOf(node: JsonNode | undefined): PackageSource {
  if (node === undefined) return { kind: 'registry' };
  const url = textOf(node, 'url') ?? '';
  const type = textOf(node, 'type') ?? '';
  switch (type) {
    case 'legacy':
    case 'pypi':
      return url === '' ? { kind: 'registry' } : { kind: 'registry', url };
    case 'git':
      return gitSource(url, textOf(node, 'resolved_reference'));
    case 'url':
      return { kind: 'archive', url };
    case 'file':
    case 'directory':
      return { kind: 'path', path: url };
    default:
      return { kind: 'unknown', text: `${type} ${url}`.trim() };
  }
}
