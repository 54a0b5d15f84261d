// Reads pixi's manifest: pixi.toml, and its table in pyproject.toml.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { openToml } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { EntryFacts } from '../entry.ts';
import { gitSource } from '../git-source.ts';
import type { LockfileReading, PackageSource } from '../lockfile.ts';
import { sourceOfAddress } from '../python/address.ts';
import { pythonName } from '../python/names.ts';
import { at, itemsOf, memberOf, membersOf, stringOf, textOf } from '../tree.ts';

/** Tables of conda packages (pixi documentation, "Manifest Reference"). */
const CONDA_TABLES = ['dependencies', 'host-dependencies', 'build-dependencies', 'run-dependencies'] as const;
/** Addresses of the tools that install from PyPI; `find-links` are tables. */
const OPTIONS = ['index-url', 'extra-index-urls', 'find-links'] as const;

/** Never throws. */
export function readPixiToml(text: string): LockfileReading {
  const { root, draft } = openToml('pixi', text);
  readPixi(draft, root, '');
  return draft.finish('manifest');
}

/** `prefix` is what stands before the names of its tables. */
export function readPixi(draft: Draft, root: JsonNode | undefined, prefix: string): void {
  for (const table of ['workspace', 'project']) readChannels(draft, memberOf(root, table));
  readPart(draft, root, prefix);
  for (const table of ['package', 'target'])
    readBelow(draft, memberOf(root, table), `${prefix}${table}.`, table);
  for (const { key, value } of membersOf(memberOf(root, 'feature'))) {
    readChannels(draft, value);
    readPart(draft, value, `${prefix}feature.${key}.`);
    readBelow(draft, memberOf(value, 'target'), `${prefix}feature.${key}.target.`, 'target');
  }
}

/** `package` has tables of its own, `target` one below each platform. */
function readBelow(draft: Draft, node: JsonNode | undefined, prefix: string, table: string): void {
  if (table === 'package') readPart(draft, node, prefix);
  else for (const { key, value } of membersOf(node)) readPart(draft, value, `${prefix}${key}.`);
}

function readChannels(draft: Draft, node: JsonNode | undefined): void {
  for (const item of itemsOf(memberOf(node, 'channels'))) {
    const address = stringOf(item) ?? textOf(item, 'channel');
    if (address !== undefined) draft.registry('channels', address, draft.lineAt(item.start));
  }
}

function readPart(draft: Draft, node: JsonNode | undefined, prefix: string): void {
  for (const table of CONDA_TABLES)
    for (const member of membersOf(memberOf(node, table)))
      draft.entry({ ...condaEntry(draft, member), slot: `${prefix}${table}` });
  const options = memberOf(node, 'pypi-options');
  for (const member of membersOf(memberOf(node, 'pypi-dependencies')))
    draft.entry({ ...pypiEntry(draft, member), slot: `${prefix}pypi-dependencies` });
  for (const option of OPTIONS) {
    const value = memberOf(options, option);
    for (const item of value?.kind === 'array' ? value.items : [value]) {
      const address = stringOf(item) ?? textOf(item, 'url');
      if (item !== undefined && address !== undefined)
        draft.registry(`pypi-options.${option}`, address, draft.lineAt(item.start));
    }
  }
}

function condaEntry(draft: Draft, { key, keyStart, value }: JsonMember): EntryFacts {
  const channel = textOf(value, 'channel');
  const registry: PackageSource =
    channel === undefined ? { kind: 'registry' } : { kind: 'registry', url: channel };
  return {
    ...factsOf(draft, value, keyStart),
    ecosystem: 'conda',
    name: key.toLowerCase(),
    source: elsewhere(value) ?? registry,
  };
}

function pypiEntry(draft: Draft, { key, keyStart, value }: JsonMember): EntryFacts {
  const index = textOf(value, 'index');
  const registry: PackageSource =
    index === undefined ? { kind: 'registry' } : { kind: 'registry', url: index };
  return {
    ...factsOf(draft, value, keyStart),
    ecosystem: 'pypi',
    name: pythonName(key),
    source: elsewhere(value) ?? registry,
  };
}

function factsOf(
  draft: Draft,
  value: JsonNode,
  keyStart: number,
): Pick<EntryFacts, 'version' | 'range' | 'line' | 'sourceLine' | 'relation'> {
  const written = stringOf(value) ?? textOf(value, 'version');
  const range = written === undefined || written === '*' ? undefined : written;
  const place = at(value, 'git') ?? at(value, 'url') ?? at(value, 'path') ?? at(value, 'index');
  return {
    version: /^===?\s*([^\s,*|]+)$/.exec(range?.trim() ?? '')?.[1],
    range,
    line: draft.lineAt(keyStart),
    sourceLine: place === undefined ? undefined : draft.lineAt(place.start),
    relation: 'direct',
  };
}

/** Where it comes from when that is no channel and no index. */
function elsewhere(value: JsonNode): PackageSource | undefined {
  const git = textOf(value, 'git');
  if (git !== undefined) return gitSource(git, textOf(value, 'rev'));
  const url = textOf(value, 'url');
  if (url !== undefined) return sourceOfAddress(url);
  const path = textOf(value, 'path');
  return path === undefined ? undefined : { kind: 'path', path };
}
