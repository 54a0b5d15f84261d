// Reads Pipfile.lock.
import type { JsonMember } from '../../format/json/nodes.ts';
import { checkVersion, openJson } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { LockfileReading, PackageHash } from '../lockfile.ts';
import { at, itemsOf, memberOf, membersOf, stringOf, textOf } from '../tree.ts';
import { hashOf } from './artifacts.ts';
import { pythonName } from './names.ts';
import { readPipenvSources, sourceOfPipenv } from './pipenv.ts';

/** The one version of the format that pipenv has ever written since 2017. */
const KNOWN_SPEC = /^6$/;

/** Reads Pipfile.lock of pipenv, specification 6: `default`, `develop` and package categories. Never throws. */
export function readPipfileLock(text: string): LockfileReading {
  const { root, draft } = openJson('pipfile-lock', text);
  const meta = memberOf(root, '_meta');
  checkVersion(draft, memberOf(meta, 'pipfile-spec'), KNOWN_SPEC, '6');
  const sources = readPipenvSources(draft, itemsOf(at(meta, 'sources')));
  for (const category of membersOf(root)) {
    if (category.key === '_meta') continue;
    if (category.value.kind !== 'object') {
      draft.problem('unsupported', 'A category of packages is no object.', draft.lineAt(category.keyStart));
    }
    for (const member of membersOf(category.value)) readPackage(draft, member, category.key, sources);
  }
  return draft.finish('lock');
}

function readPackage(
  draft: Draft,
  { key, keyStart, value }: JsonMember,
  category: string,
  sources: ReadonlyMap<string, string>,
): void {
  const line = draft.lineAt(keyStart);
  const { source, offset } = sourceOfPipenv(value, sources);
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
