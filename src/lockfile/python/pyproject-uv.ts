// Reads the tables of uv in a pyproject.toml: indexes, and where single packages come from.
import type { JsonNode } from '../../format/json/nodes.ts';
import type { Draft } from '../draft.ts';
import { gitSource } from '../git-source.ts';
import type { PackageSource } from '../lockfile.ts';
import { flagOf, itemsOf, memberOf, membersOf, stringOf, textOf } from '../tree.ts';
import { sourceOfAddress } from './address.ts';
import { pythonName } from './names.ts';
import type { NamedSource } from './pyproject-requirements.ts';

/** Settings that hold addresses, of uv and of its pip interface. */
const ADDRESSES: readonly string[] = [
  'index-url',
  'extra-index-url',
  'find-links',
  'allow-insecure-host',
  'trusted-host',
];

/** The sources by package (uv documentation, "Dependency sources"); several for one package are told by markers. */
export function readUvSources(draft: Draft, uv: JsonNode | undefined): ReadonlyMap<string, NamedSource> {
  const indexes = new Map<string, string>();
  for (const item of itemsOf(memberOf(uv, 'index'))) {
    const url = memberOf(item, 'url');
    const address = stringOf(url);
    if (url === undefined || address === undefined) continue;
    // only packages that name it are looked up at an explicit one
    const option = flagOf(item, 'explicit') ? 'tool.uv.index.explicit' : 'tool.uv.index';
    draft.registry(option, address, draft.lineAt(url.start));
    indexes.set(textOf(item, 'name') ?? '', address);
  }
  readAddresses(draft, uv, 'tool.uv');
  readAddresses(draft, memberOf(uv, 'pip'), 'tool.uv.pip');
  const sources = new Map<string, NamedSource>();
  for (const { key, keyStart, value } of membersOf(memberOf(uv, 'sources'))) {
    const choices = value.kind === 'array' ? value.items : [value];
    const found = choices.map((choice) => sourceOf(choice, indexes));
    // of several the one that is no registry matters most
    const source = found.find(({ kind }) => kind !== 'registry' && kind !== 'workspace') ?? found[0];
    if (source !== undefined) sources.set(pythonName(key), { source, line: draft.lineAt(keyStart) });
  }
  return sources;
}

function readAddresses(draft: Draft, node: JsonNode | undefined, table: string): void {
  for (const option of ADDRESSES) {
    const value = memberOf(node, option);
    for (const item of value?.kind === 'array' ? value.items : [value]) {
      const text = stringOf(item);
      if (item !== undefined && text !== undefined)
        draft.registry(`${table}.${option}`, text, draft.lineAt(item.start));
    }
  }
}

function sourceOf(node: JsonNode, indexes: ReadonlyMap<string, string>): PackageSource {
  const git = textOf(node, 'git');
  if (git !== undefined) return gitSource(git, textOf(node, 'rev'));
  const url = textOf(node, 'url');
  if (url !== undefined) return sourceOfAddress(url);
  const path = textOf(node, 'path');
  if (path !== undefined) return { kind: 'path', path };
  if (flagOf(node, 'workspace')) return { kind: 'workspace' };
  const index = textOf(node, 'index');
  return index === undefined
    ? { kind: 'unknown', text: 'a source of no known kind' }
    : { kind: 'registry', url: indexes.get(index) ?? index };
}
