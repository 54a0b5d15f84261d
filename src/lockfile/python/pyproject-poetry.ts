// Reads the tables of poetry in a pyproject.toml.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import type { Draft } from '../draft.ts';
import { gitSource } from '../git-source.ts';
import type { PackageSource } from '../lockfile.ts';
import { flagOf, itemsOf, memberOf, membersOf, stringOf, textOf } from '../tree.ts';
import { sourceOfAddress } from './address.ts';
import { pythonName } from './names.ts';

/** Reads dependencies, groups and sources (poetry documentation, "The pyproject.toml file"). */
export function readPoetry(draft: Draft, poetry: JsonNode | undefined): void {
  const sources = new Map<string, string>();
  for (const item of itemsOf(memberOf(poetry, 'source'))) {
    const url = memberOf(item, 'url');
    const address = stringOf(url);
    if (url === undefined || address === undefined) continue;
    // only packages that name it are looked up at an explicit one
    const option =
      textOf(item, 'priority') === 'explicit' ? 'tool.poetry.source.explicit' : 'tool.poetry.source';
    draft.registry(option, address, draft.lineAt(url.start));
    sources.set(textOf(item, 'name') ?? '', address);
  }
  const section = (node: JsonNode | undefined, slot: string, development: boolean): void => {
    for (const member of membersOf(node)) {
      // the interpreter is no package
      if (member.key.toLowerCase() === 'python') continue;
      const choices = member.value.kind === 'array' ? member.value.items : [member.value];
      for (const choice of choices)
        readDependency(draft, { ...member, value: choice }, slot, development, sources);
    }
  };
  section(memberOf(poetry, 'dependencies'), 'tool.poetry.dependencies', false);
  section(memberOf(poetry, 'dev-dependencies'), 'tool.poetry.dev-dependencies', true);
  for (const { key, value } of membersOf(memberOf(poetry, 'group'))) {
    section(memberOf(value, 'dependencies'), `tool.poetry.group.${key}.dependencies`, true);
  }
}

function readDependency(
  draft: Draft,
  { key, keyStart, value }: JsonMember,
  slot: string,
  development: boolean,
  sources: ReadonlyMap<string, string>,
): void {
  const range = stringOf(value) ?? textOf(value, 'version');
  const address =
    memberOf(value, 'git') ?? memberOf(value, 'url') ?? memberOf(value, 'path') ?? memberOf(value, 'file');
  // a version without an operator is exact to poetry
  const version = /^(?:===?\s*)?v?(\d[^\s,*|]*)$/.exec(range?.trim() ?? '')?.[1];
  draft.entry({
    ecosystem: 'pypi',
    name: pythonName(key),
    version,
    range,
    line: draft.lineAt(keyStart),
    source: sourceOf(value, sources),
    sourceLine: address === undefined ? undefined : draft.lineAt(address.start),
    relation: 'direct',
    optional: flagOf(value, 'optional'),
    development,
    slot: [slot, textOf(value, 'markers') ?? textOf(value, 'python') ?? '']
      .filter((part) => part !== '')
      .join(' ; '),
  });
}

function sourceOf(value: JsonNode, sources: ReadonlyMap<string, string>): PackageSource {
  const git = textOf(value, 'git');
  if (git !== undefined) return gitSource(git, textOf(value, 'rev'));
  const url = textOf(value, 'url');
  if (url !== undefined) return sourceOfAddress(url);
  const path = textOf(value, 'path') ?? textOf(value, 'file');
  if (path !== undefined) return { kind: 'path', path };
  const name = textOf(value, 'source');
  return name === undefined ? { kind: 'registry' } : { kind: 'registry', url: sources.get(name) ?? name };
}
