// Reads Cargo.toml.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { openToml } from '../document.ts';
import type { Draft } from '../draft.ts';
import { gitSource } from '../git-source.ts';
import type { LockfileReading, PackageSource } from '../lockfile.ts';
import { at, flagOf, memberOf, membersOf, stringOf, textOf } from '../tree.ts';

/** The tables of dependencies, with the spelling that cargo still takes. */
const SECTIONS: readonly string[] = [
  'dependencies',
  'dev-dependencies',
  'dev_dependencies',
  'build-dependencies',
  'build_dependencies',
];

/** Reads the dependencies, patches and replacements of a manifest (Cargo book, "The Manifest Format"). Never throws. */
export function readCargoToml(text: string): LockfileReading {
  const { root, draft } = openToml('cargo-toml', text);
  const workspace = at(root, 'workspace', 'dependencies');
  const inherited = new Map(membersOf(workspace).map(({ key, value }) => [key, value]));
  const section = (node: JsonNode | undefined, slot: string): void => {
    for (const member of membersOf(node)) readDependency(draft, member, slot, inherited);
  };
  for (const name of SECTIONS) {
    section(memberOf(root, name), name);
    for (const { key, value } of membersOf(memberOf(root, 'target'))) {
      section(memberOf(value, name), `target.${key}.${name}`);
    }
  }
  section(workspace, 'workspace.dependencies');
  section(memberOf(root, 'replace'), 'replace');
  for (const { key, keyStart, value } of membersOf(memberOf(root, 'patch'))) {
    section(value, `patch.${key}`);
    // an address instead of the name of a registry
    if (key.includes('://')) draft.registry('patch', key, draft.lineAt(keyStart));
  }
  return draft.finish('manifest');
}

function readDependency(
  draft: Draft,
  { key, keyStart, value }: JsonMember,
  slot: string,
  inherited: ReadonlyMap<string, JsonNode>,
): void {
  const line = draft.lineAt(keyStart);
  // what the workspace says stands in the same file, or is read where it stands
  const node = flagOf(value, 'workspace') ? (inherited.get(key) ?? value) : value;
  const range = stringOf(node) ?? textOf(node, 'version');
  // `[replace]` has the version behind the name
  const own = key.replace(/[:@].*$/s, '');
  const name = textOf(node, 'package') ?? own;
  const address = memberOf(node, 'git') ?? memberOf(node, 'path') ?? memberOf(node, 'registry');
  const exact = /^=\s*(\d[^\s,*]*)$/.exec(range?.trim() ?? '')?.[1];
  const registry = memberOf(node, 'registry-index') ?? memberOf(node, 'registry');
  const registryName = stringOf(registry);
  if (registry !== undefined && registryName !== undefined) {
    draft.registry('registry', registryName, draft.lineAt(registry.start));
  }
  draft.entry({
    ecosystem: 'cargo',
    name,
    alias: name === own ? undefined : own,
    version: exact,
    range: range ?? referenceOf(node),
    line,
    source: sourceOf(node),
    sourceLine: address === undefined ? undefined : draft.lineAt(address.start),
    relation: 'direct',
    optional: flagOf(value, 'optional'),
    development: /dev[-_]dependencies$/.test(slot),
    slot,
  });
}

function sourceOf(node: JsonNode): PackageSource {
  const git = textOf(node, 'git');
  if (git !== undefined) return gitSource(git, textOf(node, 'rev'));
  const path = textOf(node, 'path');
  if (path !== undefined) return { kind: 'path', path };
  const url = textOf(node, 'registry-index') ?? textOf(node, 'registry');
  return url === undefined ? { kind: 'registry' } : { kind: 'registry', url };
}

function referenceOf(node: JsonNode): string | undefined {
  for (const key of ['rev', 'tag', 'branch']) {
    const text = textOf(node, key);
    if (text !== undefined) return `${key}=${text}`;
  }
  return undefined;
}
