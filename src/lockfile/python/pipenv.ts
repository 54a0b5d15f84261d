// Reads what Pipfile and Pipfile.lock write alike: indexes, and where single packages come from.
import type { JsonNode } from '../../format/json/nodes.ts';
import type { Draft } from '../draft.ts';
import { gitSource } from '../git-source.ts';
import type { PackageSource } from '../lockfile.ts';
import { flagOf, memberOf, stringOf, textOf } from '../tree.ts';
import { sourceOfAddress } from './address.ts';

/** The addresses by name; under the empty name the first, which pipenv takes where a package names none. */
export function readPipenvSources(draft: Draft, nodes: readonly JsonNode[]): ReadonlyMap<string, string> {
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

/** Where a package comes from, with the place of what says so. */
export function sourceOfPipenv(
  value: JsonNode,
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
