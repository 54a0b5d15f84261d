// Reads conda-lock.yml.
import type { JsonNode } from '../../format/json/nodes.ts';
import { checkVersion, openYaml } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { LockfileReading, PackageHash, PackageSource } from '../lockfile.ts';
import { sourceOfAddress } from '../python/address.ts';
import { originOf } from '../python/artifacts.ts';
import { isFileOf, pythonName } from '../python/names.ts';
import { at, flagOf, itemsOf, listOf, memberOf, membersOf, stringOf, textOf, wordOf } from '../tree.ts';
import { readCondaFile } from './spec.ts';

const KNOWN_VERSION = /^1$/;

/** Reads the unified lock of conda-lock, version 1, in YAML (or JSON, which YAML includes). Never throws. */
export function readCondaLock(text: string): LockfileReading {
  const { root, draft } = openYaml('conda-lock', text);
  checkVersion(draft, memberOf(root, 'version'), KNOWN_VERSION, '1');
  for (const channel of itemsOf(at(root, 'metadata', 'channels'))) {
    const url = memberOf(channel, 'url') ?? channel;
    const address = stringOf(url);
    if (address !== undefined) draft.registry('channels', address, draft.lineAt(url.start));
  }
  for (const item of listOf(draft, root, 'package')) readPackage(draft, item);
  return draft.finish('lock');
}

function readPackage(draft: Draft, item: JsonNode): void {
  const written = memberOf(item, 'name');
  const text = stringOf(written) ?? '';
  const line = draft.lineAt((written ?? item).start);
  if (text === '') return draft.problem('unsupported', 'A package has no name.', line);
  const isPip = textOf(item, 'manager') === 'pip';
  const name = isPip ? pythonName(text) : text.toLowerCase();
  const url = memberOf(item, 'url');
  const address = stringOf(url) ?? '';
  const sourceLine = url === undefined ? undefined : draft.lineAt(url.start);
  const source = isPip ? pipSource(name, item, address) : condaSource(name, address);
  const origin = source.kind === 'registry' ? originOf(address) : undefined;
  if (origin !== undefined) draft.registry('url', origin, sourceLine ?? line);
  const category = textOf(item, 'category') ?? 'main';
  draft.entry({
    ecosystem: isPip ? 'pypi' : 'conda',
    name,
    version: wordOf(item, 'version'),
    line,
    source,
    sourceLine,
    hashes: hashesOf(draft, memberOf(item, 'hash')),
    optional: flagOf(item, 'optional'),
    development: category === 'dev',
    slot: slotOf(textOf(item, 'platform') ?? '', isPip ? '' : address),
  });
}

/** With the build: conda publishes one version several times, as files that differ. */
function slotOf(platform: string, address: string): string {
  return `${platform} ${readCondaFile(address)?.build ?? ''}`.trim();
}

/** A file whose name is of another package is no package of the channel. */
export function condaSource(name: string, address: string): PackageSource {
  const file = readCondaFile(address);
  if (file?.name !== name) return sourceOfAddress(address);
  return originOf(address) === undefined
    ? { kind: 'path', path: address }
    : { kind: 'registry', url: file.channel };
}

/** conda-lock gives what was asked for by address a `source`; the rest has the address of the index's file. */
function pipSource(name: string, item: JsonNode, address: string): PackageSource {
  const source = sourceOfAddress(address);
  const isIndexed =
    source.kind === 'archive' &&
    isFileOf(address, name) &&
    textOf(memberOf(item, 'source'), 'url') === undefined;
  return isIndexed ? { kind: 'registry' } : source;
}

function hashesOf(draft: Draft, node: JsonNode | undefined): PackageHash[] {
  return membersOf(node).flatMap(({ key, keyStart, value }): PackageHash[] => {
    const text = stringOf(value);
    return text === undefined || text === ''
      ? []
      : [{ algorithm: key.toLowerCase(), value: text, line: draft.lineAt(keyStart) }];
  });
}
