// Reads pylock.toml, the lock file that Python tools share.
import type { JsonNode } from '../../format/json/nodes.ts';
import { checkVersion, openToml } from '../document.ts';
import type { Draft } from '../draft.ts';
import { gitSource } from '../git-source.ts';
import type { LockfileReading, PackageSource } from '../lockfile.ts';
import { at, itemsOf, listOf, memberOf, stringOf, textOf } from '../tree.ts';
import { readArtifacts, trueSource } from './artifacts.ts';
import { pythonName } from './names.ts';

const KNOWN_VERSION = /^1\.\d+$/;

/** Reads `pylock.toml` and `pylock.<name>.toml` (PEP 751, lock-version 1.x). Never throws. */
export function readPylock(text: string): LockfileReading {
  const { root, draft } = openToml('pylock', text);
  checkVersion(draft, memberOf(root, 'lock-version'), KNOWN_VERSION, '1.x');
  for (const item of listOf(draft, root, 'packages')) readPackage(draft, item);
  return draft.finish('lock');
}

function readPackage(draft: Draft, item: JsonNode): void {
  const written = memberOf(item, 'name');
  const name = pythonName(stringOf(written) ?? '');
  const line = draft.lineAt((written ?? item).start);
  if (name === '') return draft.problem('unsupported', 'A package has no name.', line);
  const wheels = itemsOf(memberOf(item, 'wheels'));
  const artifacts = readArtifacts([memberOf(item, 'sdist'), memberOf(item, 'archive'), ...wheels], draft);
  const origin = at(item, 'vcs', 'url') ?? at(item, 'archive', 'url') ?? memberOf(item, 'index');
  draft.entry({
    ecosystem: 'pypi',
    name,
    line,
    version: textOf(item, 'version'),
    sourceLine: origin === undefined ? undefined : draft.lineAt(origin.start),
    ...trueSource(draft, name, sourceOf(item), artifacts),
    hashes: artifacts.hashes,
    publishedAt: artifacts.publishedAt,
    slot: textOf(item, 'marker') ?? '',
  });
}

/** At most one of these tables stands with a package; `sdist` and `wheels` come from an index. */
function sourceOf(item: JsonNode): PackageSource {
  const vcs = memberOf(item, 'vcs');
  if (vcs !== undefined) {
    const url = textOf(vcs, 'url') ?? textOf(vcs, 'path') ?? '';
    const type = textOf(vcs, 'type') ?? '';
    return type === 'git'
      ? gitSource(url, textOf(vcs, 'commit-id'))
      : { kind: 'unknown', text: `${type}+${url}` };
  }
  const directory = memberOf(item, 'directory');
  if (directory !== undefined) return { kind: 'path', path: textOf(directory, 'path') ?? '' };
  const archive = memberOf(item, 'archive');
  const archiveUrl = textOf(archive, 'url');
  if (archiveUrl !== undefined) return { kind: 'archive', url: archiveUrl };
  if (archive !== undefined) return { kind: 'path', path: textOf(archive, 'path') ?? '' };
  const index = textOf(item, 'index');
  return index === undefined ? { kind: 'registry' } : { kind: 'registry', url: index };
}
