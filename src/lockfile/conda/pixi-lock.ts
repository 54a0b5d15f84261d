// Reads pixi.lock.
import type { JsonNode } from '../../format/json/nodes.ts';
import { checkVersion, openYaml } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { LockfileReading, PackageHash, PackageSource } from '../lockfile.ts';
import { nameOfAddress, sourceOfAddress } from '../python/address.ts';
import { momentOf, originOf } from '../python/artifacts.ts';
import { isFileOf, pythonName } from '../python/names.ts';
import { flagOf, itemsOf, listOf, memberOf, membersOf, stringOf, textOf, wordOf } from '../tree.ts';
import { condaSource } from './conda-lock.ts';
import { readCondaFile } from './spec.ts';

/** 4 and 5 name the kind of a package in a field, 6 and 7 with its address. */
const KNOWN_VERSION = /^[4567]$/;
/** The keys that a package begins with, in either form. */
const KINDS: ReadonlySet<string> = new Set(['conda', 'pypi', 'conda_source', 'source']);

/** Reads pixi.lock 4 to 7 (rattler's `rattler_lock`). Never throws. */
export function readPixiLock(text: string): LockfileReading {
  const { root, draft } = openYaml('pixi-lock', text);
  checkVersion(draft, memberOf(root, 'version'), KNOWN_VERSION, '4 to 7');
  for (const { value } of membersOf(memberOf(root, 'environments'))) readEnvironment(draft, value);
  for (const item of listOf(draft, root, 'packages')) readPackage(draft, item);
  return draft.finish('lock');
}

function readEnvironment(draft: Draft, environment: JsonNode): void {
  for (const option of ['channels', 'indexes', 'find-links']) {
    for (const item of itemsOf(memberOf(environment, option))) {
      const node = memberOf(item, 'url') ?? memberOf(item, 'path') ?? item;
      const address = stringOf(node);
      if (address !== undefined) draft.registry(option, address, draft.lineAt(node.start));
    }
  }
}

function readPackage(draft: Draft, item: JsonNode): void {
  const first = membersOf(item)[0];
  const line = draft.lineAt((first?.value ?? item).start);
  const kind = first?.key === 'kind' ? (textOf(item, 'kind') ?? '') : (first?.key ?? '');
  const written = first?.key === 'kind' ? (memberOf(item, 'url') ?? memberOf(item, 'path')) : first?.value;
  const address = stringOf(written);
  if (!KINDS.has(kind) || written === undefined || address === undefined) {
    return draft.problem('unsupported', `A package of the kind ${kind.slice(0, 80)} is not read.`, line);
  }
  const sourceLine = draft.lineAt(written.start);
  const file = readCondaFile(address);
  const isPython = kind === 'pypi';
  const named = textOf(item, 'name');
  const name = isPython
    ? pythonName(named ?? nameOfAddress(address))
    : (named ?? file?.name ?? nameOfAddress(address)).toLowerCase();
  const source = sourceOf(isPython, name, address, item);
  const origin = source.kind === 'registry' ? originOf(address) : undefined;
  if (origin !== undefined) draft.registry('url', origin, sourceLine);
  draft.entry({
    ecosystem: isPython ? 'pypi' : 'conda',
    name,
    version: wordOf(item, 'version') ?? file?.version,
    line,
    source,
    sourceLine,
    hashes: hashesOf(draft, item),
    publishedAt: publishedAt(wordOf(item, 'timestamp')),
    slot: [textOf(item, 'subdir') ?? file?.platform ?? '', textOf(item, 'build') ?? file?.build ?? '']
      .join(' ')
      .trim(),
  });
}

function sourceOf(isPython: boolean, name: string, address: string, item: JsonNode): PackageSource {
  if (!isPython) return condaSource(name, address);
  const source = sourceOfAddress(address);
  if (source.kind !== 'archive' || !isFileOf(address, name) || flagOf(item, 'editable')) return source;
  return { kind: 'registry' };
}

function hashesOf(draft: Draft, item: JsonNode): PackageHash[] {
  return ['sha256', 'md5'].flatMap((algorithm): PackageHash[] => {
    const node = memberOf(item, algorithm);
    const value = stringOf(node);
    return node === undefined || value === undefined
      ? []
      : [{ algorithm, value, line: draft.lineAt(node.start) }];
  });
}

/** Milliseconds; the oldest packages have seconds, which for milliseconds would be January of 1970. */
function publishedAt(timestamp: string | undefined): string | undefined {
  if (timestamp === undefined || !/^\d{1,15}$/.test(timestamp)) return undefined;
  const number = Number(timestamp);
  return momentOf(number < 100_000_000_000 ? number * 1000 : number);
}
