// Reads the nested tree of package-lock versions 1 and 2, and compares it with `packages` in version 2.
import { type JsonMember, type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { newEntry } from '../entry.ts';
import { isCut, type JsonFile } from '../json.ts';
import type { LockfileProblem, PackageEntry, PackageSource } from '../lockfile.ts';
import { MAX_PROBLEMS } from '../problems.ts';
import { flagOf, membersOf } from '../tree.ts';
import { hashesOfIntegrity } from './hashes.ts';
import { byKey, lineOf, textOf } from './nodes.ts';
import { parseSpecifier, sourceOfAddress } from './source.ts';

/** A package of the tree, at the path where npm installs it. */
interface Placed {
  readonly path: string;
  readonly parent: string;
  readonly member: JsonMember;
}

/**
 * All packages of the nested `dependencies`, parents before children; not recursive. `folderOf` tells where a link
 * leads: what is below a link is installed there.
 */
function* placed(root: JsonNode, folderOf: (path: string) => string = (path) => path): Generator<Placed> {
  const open: { readonly node: JsonNode | undefined; readonly parent: string }[] = [
    { node: memberOf(root, 'dependencies'), parent: '' },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const member of membersOf(next.node)) {
      const path = `${next.parent === '' ? '' : `${next.parent}/`}node_modules/${member.key}`;
      yield { path, parent: next.parent, member };
      open.push({ node: memberOf(member.value, 'dependencies'), parent: folderOf(path) });
    }
  }
}

/** The entries of version 1, in the order of the file. */
export function legacyEntries(file: JsonFile): PackageEntry[] {
  return [...placed(file.root)]
    .filter(({ member }) => !isCut(member.value, file.root))
    .toSorted((a, b) => a.member.keyStart - b.member.keyStart)
    .map((one) => legacyEntry(file, one));
}

function legacyEntry({ lines }: JsonFile, { path, parent, member }: Placed): PackageEntry {
  const { key, keyStart, value } = member;
  const line = lines.lineAt(keyStart);
  const version = textOf(value, 'version');
  const resolved = textOf(value, 'resolved');
  const integrity = textOf(value, 'integrity');
  const { name, range, source } = parseSpecifier(version?.text ?? '');
  const exact = source.kind === 'registry' ? range : '';
  const at = resolved ?? (source.kind === 'registry' ? undefined : version);
  return newEntry({
    ecosystem: 'npm',
    name: name ?? key,
    alias: name === undefined || name === key ? undefined : key,
    version: exact === '' ? undefined : exact,
    line,
    source: legacySource(source, resolved?.text, flagOf(value, 'bundled'), parent),
    sourceLine: lineOf(lines, at),
    hashes: integrity === undefined ? [] : hashesOfIntegrity(integrity.text, lines.lineAt(integrity.start)),
    // what the project asks for is in package.json alone, but nothing it asks for is put below another package
    relation: parent === '' ? 'unknown' : 'transitive',
    optional: flagOf(value, 'optional'),
    development: flagOf(value, 'dev'),
    slot: path,
  });
}

function legacySource(
  source: PackageSource,
  resolved: string | undefined,
  isBundled: boolean,
  parent: string,
): PackageSource {
  if (source.kind !== 'registry') return source;
  if (resolved !== undefined) return sourceOfAddress(resolved);
  return isBundled ? { kind: 'path', path: parent } : source;
}

/**
 * Where the older tree of a version 2 file says something else than `packages`: npm 6 and some scanners read the
 * one, npm 7 and later the other.
 */
export function disagreements({ root, lines }: JsonFile, packages: JsonNode): LockfileProblem[] {
  const all = byKey(packages);
  const problems: LockfileProblem[] = [];
  const folderOf = (path: string): string => {
    const node = all.get(path)?.value;
    return flagOf(node, 'link') ? (stringOf(memberOf(node, 'resolved')) ?? path) : path;
  };
  for (const { path, member } of placed(root, folderOf)) {
    if (problems.length >= MAX_PROBLEMS) break;
    const difference = differenceOf(member.value, all.get(path)?.value);
    if (difference === undefined) continue;
    const reason = `dependencies and packages disagree about ${difference} of ${path}`;
    problems.push({ kind: 'duplicate', reason, line: lines.lineAt(member.keyStart) });
  }
  return problems;
}

function differenceOf(legacy: JsonNode, current: JsonNode | undefined): string | undefined {
  if (current === undefined) return 'the presence';
  for (const key of ['resolved', 'integrity']) {
    const one = stringOf(memberOf(legacy, key));
    const other = stringOf(memberOf(current, key));
    if (one !== undefined && other !== undefined && one !== other) return key;
  }
  const { source, range } = parseSpecifier(stringOf(memberOf(legacy, 'version')) ?? '');
  const version = stringOf(memberOf(current, 'version'));
  const isComparable = source.kind === 'registry' && range !== '' && version !== undefined;
  return isComparable && range !== version ? 'version' : undefined;
}
