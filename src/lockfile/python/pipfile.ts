// Reads Pipfile: what a project of pipenv asks for, and from where.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { openToml } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { LockfileReading } from '../lockfile.ts';
import { itemsOf, memberOf, membersOf, stringOf, textOf } from '../tree.ts';
import { pythonName } from './names.ts';
import { readPipenvSources, sourceOfPipenv } from './pipenv.ts';

/** Tables that ask for no packages; all others are categories of them (pipenv documentation, "Pipfile"). */
const OTHER_TABLES: ReadonlySet<string> = new Set(['source', 'requires', 'scripts', 'pipenv']);

/** Never throws. */
export function readPipfile(text: string): LockfileReading {
  const { root, draft } = openToml('pipfile', text);
  const sources = readPipenvSources(draft, itemsOf(memberOf(root, 'source')));
  for (const { key, value } of membersOf(root)) {
    if (OTHER_TABLES.has(key)) continue;
    for (const member of membersOf(value)) readPackage(draft, member, key, sources);
  }
  return draft.finish('manifest');
}

function readPackage(
  draft: Draft,
  { key, keyStart, value }: JsonMember,
  category: string,
  sources: ReadonlyMap<string, string>,
): void {
  const written = stringOf(value) ?? textOf(value, 'version');
  const range = written === '*' ? undefined : written;
  const { source, offset } = sourceOfPipenv(value, withoutDefault(sources));
  draft.entry({
    ecosystem: 'pypi',
    name: pythonName(key),
    version: /^===?\s*([^\s,*]+)$/.exec(range?.trim() ?? '')?.[1],
    range,
    line: draft.lineAt(keyStart),
    source,
    sourceLine: offset === undefined ? undefined : draft.lineAt(offset),
    relation: 'direct',
    development: category === 'dev-packages',
    slot: [category, markersOf(value)].filter((part) => part !== '').join(' ; '),
  });
}

/** What names no index comes from the first, which is told by itself. */
function withoutDefault(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...sources].filter(([name]) => name !== ''));
}

function markersOf(value: JsonNode): string {
  return textOf(value, 'markers') ?? textOf(value, 'sys_platform') ?? '';
}
