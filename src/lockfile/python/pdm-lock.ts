// Reads pdm.lock.
import type { JsonNode } from '../../format/json/nodes.ts';
import { checkVersion, openToml } from '../document.ts';
import type { Draft } from '../draft.ts';
import { gitSource } from '../git-source.ts';
import type { LockfileReading, PackageHash, PackageSource } from '../lockfile.ts';
import { at, itemsOf, listOf, memberOf, membersOf, stringOf, stringsOf, textOf } from '../tree.ts';
import { sourceOfAddress } from './address.ts';
import { readArtifacts, trueSource } from './artifacts.ts';
import { pythonName } from './names.ts';
import { graphOfTops } from './tops.ts';

const KNOWN_VERSION = /^[234](?:\.\d+)*$/;

/** Reads pdm.lock 2 to 4.x; the older ones keep the files in `[metadata.files]` under "name version". Never throws. */
export function readPdmLock(text: string): LockfileReading {
  const { root, draft } = openToml('pdm-lock', text);
  const metadata = memberOf(root, 'metadata');
  checkVersion(draft, at(metadata, 'lock_version'), KNOWN_VERSION, '2 to 4');
  const files = new Map<string, readonly PackageHash[]>();
  for (const { key, value } of membersOf(at(metadata, 'files'))) {
    files.set(key, readArtifacts(itemsOf(value), draft).hashes);
  }
  const packages = listOf(draft, root, 'package');
  for (const item of packages) readPackage(draft, item, files);
  const dependencies = packages.map((item) => memberOf(item, 'dependencies'));
  return draft.finish('lock', (entries) => graphOfTops(entries, dependencies));
}

function readPackage(draft: Draft, item: JsonNode, files: ReadonlyMap<string, readonly PackageHash[]>): void {
  const written = memberOf(item, 'name');
  const key = stringOf(written) ?? '';
  const line = draft.lineAt((written ?? item).start);
  if (key === '') return draft.problem('unsupported', 'A package has no name.', line);
  const name = pythonName(key);
  const version = textOf(item, 'version');
  const artifacts = readArtifacts(itemsOf(memberOf(item, 'files')), draft);
  const origin = memberOf(item, 'git') ?? memberOf(item, 'url') ?? memberOf(item, 'path');
  const groups = stringsOf(memberOf(item, 'groups'));
  const sections = stringsOf(memberOf(item, 'sections'));
  const all = [...groups, ...sections];
  const extras = stringsOf(memberOf(item, 'extras'));
  draft.entry({
    ecosystem: 'pypi',
    name,
    line,
    version,
    sourceLine: origin === undefined ? undefined : draft.lineAt(origin.start),
    ...trueSource(draft, name, sourceOf(item), artifacts),
    hashes: artifacts.hashes.length > 0 ? artifacts.hashes : (files.get(`${key} ${version ?? ''}`) ?? []),
    development: all.length > 0 && !all.includes('default'),
    slot: [...extras.map((extra) => `[${extra}]`), textOf(item, 'marker') ?? ''].join(' ').trim(),
  });
}

function sourceOf(item: JsonNode): PackageSource {
  const git = textOf(item, 'git');
  if (git !== undefined) return gitSource(git, textOf(item, 'revision'));
  const url = textOf(item, 'url');
  if (url !== undefined) return sourceOfAddress(url);
  const path = textOf(item, 'path');
  if (path !== undefined) return { kind: 'path', path };
  for (const system of ['hg', 'svn', 'bzr']) {
    const address = textOf(item, system);
    if (address !== undefined) return { kind: 'unknown', text: `${system}+${address}` };
  }
  return { kind: 'registry' };
}
