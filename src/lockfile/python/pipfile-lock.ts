// Reads Pipfile.lock.
import type { JsonMember } from '../../format/json/nodes.ts';
import { checkVersion, openJson } from '../document.ts';
import type { Draft } from '../draft.ts';
import { gitSource } from '../git-source.ts';
import type { LockfileReading, PackageHash, PackageSource } from '../lockfile.ts';
import { at, flagOf, itemsOf, memberOf, membersOf, stringOf, textOf } from '../tree.ts';
import { sourceOfAddress } from './address.ts';
import { hashOf } from './artifacts.ts';
import { pythonName } from './names.ts';

/** The one version of the format that pipenv has ever written since 2017. */
const KNOWN_SPEC = /^6$/;

/** Reads Pipfile.lock of pipenv, specification 6: `default`, `develop` and package categories. Never throws. */
export function readPipfileLock(text: string): LockfileReading {
  const { root, draft } = openJson('pipfile-lock', text);
  const meta = memberOf(root, '_meta');
  checkVersion(draft, memberOf(meta, 'pipfile-spec'), KNOWN_SPEC, '6');
  const sources = readSources(draft, itemsOf(at(meta, 'sources')));
  for (const category of membersOf(root)) {
    if (category.key === '_meta') continue;
    if (category.value.kind !== 'object') {
      draft.problem('unsupported', 'A category of packages is no object.', draft.lineAt(category.keyStart));
    }
    for (const member of membersOf(category.value)) readPackage(draft, member, category.key, sources);
  }
  return draft.finish('lock');
}

/** The addresses by name; under the empty name the first, which pipenv takes where a package names none. */
function readSources(draft: Draft, nodes: readonly JsonMember['value'][]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const node of nodes) {
    const url = textOf(node, 'url');
    const line = draft.lineAt((memberOf(node, 'url') ?? node).start);
    if (url === undefined) {
      draft.problem('unsupported', 'A source has no address.', line);
      continue;
    }
    draft.registry('sources', url, line);
    if (memberOf(node, 'verify_ssl') !== undefined && !flagOf(node, 'verify_ssl')) {
      draft.registry('verify_ssl=false', url, line);
    }
    if (sources.size === 0) sources.set('', url);
    sources.set(textOf(node, 'name') ?? url, url);
  }
  return sources;
}

function readPackage(
  draft: Draft,
  { key, keyStart, value }: JsonMember,
  category: string,
  sources: ReadonlyMap<string, string>,
): void {
  const line = draft.lineAt(keyStart);
  const { source, offset } = sourceOf(value, sources);
  const written = textOf(value, 'version');
  const version = written?.replace(/^===?/, '');
  const isExact = written !== undefined && /^===?[^,*]+$/.test(written);
  draft.entry({
    ecosystem: 'pypi',
    name: pythonName(key),
    line,
    source,
    version: isExact ? version : undefined,
    range: isExact ? undefined : written,
    sourceLine: offset === undefined ? undefined : draft.lineAt(offset),
    hashes: itemsOf(memberOf(value, 'hashes')).flatMap(
      (hash): PackageHash[] | PackageHash => hashOf(stringOf(hash), draft.lineAt(hash.start)) ?? [],
    ),
    development: category === 'develop',
    slot: category,
  });
}

function sourceOf(
  value: JsonMember['value'],
  sources: ReadonlyMap<string, string>,
): { source: PackageSource; offset?: number } {
  for (const kind of ['git', 'path', 'file', 'hg', 'svn', 'bzr'] as const) {
    const node = memberOf(value, kind);
    const text = stringOf(node);
    if (node === undefined || text === undefined) continue;
    const offset = node.start;
    if (kind === 'git') {
      const reference = memberOf(value, 'ref');
      return { source: gitSource(text, stringOf(reference)), offset };
    }
    if (kind === 'path') return { source: { kind: 'path', path: text }, offset };
    if (kind === 'file') return { source: sourceOfAddress(text), offset };
    return { source: { kind: 'unknown', text: `${kind}+${text}` }, offset };
  }
  const index = memberOf(value, 'index');
  const name = stringOf(index) ?? '';
  const url = sources.get(name);
  if (url !== undefined) return { source: { kind: 'registry', url } };
  if (index === undefined || name === '') return { source: { kind: 'registry' } };
  return { source: { kind: 'registry', url: name }, offset: index.start };
}
