// Reads yarn.lock of yarn 2 to 4.
import { type JsonMember, type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { newEntry } from '../entry.ts';
import type { LineTable } from '../lines.ts';
import type {
  LockfileProblem,
  LockGraph,
  LockfileReading,
  PackageEntry,
  PackageHash,
  PackageSource,
  Relation,
} from '../lockfile.ts';
import { MAX_PROBLEMS } from '../problems.ts';
import { type Graph, link, reachable } from '../reachable.ts';
import { membersOf } from '../tree.ts';
import { readYamlTrees, type YamlTreeReader } from '../yaml/read.ts';
import { lineOf, textOf } from './nodes.ts';
import { decoded, parseSpecifier, sourceOfAddress, splitNameAt, unpatched } from './source.ts';

const METADATA = '__metadata';
/** Where the JSON of later generations of yarn keeps packages, by versions of its own; no descriptor has this form. */
const LATER_ENTRIES = 'entries';
/** Documents that are read; all but one are a problem, which is told of each. */
const MAX_DOCUMENTS = 8;
/**
 * `LOCKFILE_VERSION` in Project.ts of yarn: 2.0 wrote 4, 4.0 writes 8, 4.14 writes 9 and 4.15 writes 10. 9 and 10 have
 * the fields and the cache key of 8; a higher number makes yarn resolve anew what is locked.
 */
const VERSIONS = { first: 4, last: 10 } as const;

/**
 * Reads a lockfile of yarn 2 to 4. `slot` is the resolution, which yarn keeps once. A checksum is of the archive that
 * yarn packs itself, so that it changes with yarn's cache key: that key is part of the algorithm (`yarn-10c0`). The
 * workspaces stand in the file with what they ask for: all else is transitive.
 */
export function readYarnBerry(text: string, read: YamlTreeReader = readYamlTrees): LockfileReading {
  const { roots, lines, problems: found } = read(text);
  const problems = [...found];
  const entries: PackageEntry[] = [];
  for (const [index, root] of roots.slice(0, MAX_DOCUMENTS).entries()) {
    if (index > 0) {
      const reason = 'another document follows, which yarn does not read';
      problems.push({ kind: 'hidden-document', reason, line: lines.lineAt(root.start) });
    }
    problems.push(...rootProblems(root, lines));
    for (const entry of entriesOf(root, lines, problems)) entries.push(entry);
  }
  const graph = berryGraph(roots[0], entries);
  return {
    format: 'yarn-berry',
    role: 'lock',
    entries,
    registries: [],
    problems,
    includes: [],
    ...(graph !== undefined && { graph }),
  };
}

function rootProblems(root: JsonNode, lines: LineTable): LockfileProblem[] {
  if (root.kind !== 'object') {
    return [{ kind: 'syntax', reason: 'the document is not a mapping', line: lines.lineAt(root.start) }];
  }
  const later = memberOf(root, LATER_ENTRIES);
  if (later !== undefined) {
    const reason = `packages stand under ${LATER_ENTRIES}, as later generations of yarn write them, and are not read`;
    return [{ kind: 'unsupported', reason, line: lines.lineAt(later.start) }];
  }
  const node = memberOf(memberOf(root, METADATA), 'version');
  const text = stringOf(node) ?? '';
  const version = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
  if (version >= VERSIONS.first && version <= VERSIONS.last) return [];
  const reason = `the version in ${METADATA} is not one of ${VERSIONS.first} to ${VERSIONS.last}`;
  return [{ kind: 'unsupported', reason, line: lines.lineAt(node?.start ?? root.start) }];
}

function entriesOf(root: JsonNode, lines: LineTable, problems: LockfileProblem[]): PackageEntry[] {
  const cacheKey = stringOf(memberOf(memberOf(root, METADATA), 'cacheKey')) ?? '';
  const asked = askedByWorkspaces(root);
  const descriptors = new Set<string>();
  const report = (kind: LockfileProblem['kind'], reason: string, line: number): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ kind, reason, line });
  };
  return membersOf(root).flatMap((member): PackageEntry[] => {
    if (member.key === METADATA) return [];
    const line = lines.lineAt(member.keyStart);
    for (const descriptor of member.key.split(/, */)) {
      if (descriptors.has(descriptor))
        report('duplicate', `${descriptor} is given twice: the last is taken`, line);
      descriptors.add(descriptor);
    }
    const resolution = textOf(member.value, 'resolution');
    if (resolution !== undefined) return [entryOf(member, resolution, lines, cacheKey, asked)];
    if (member.key !== LATER_ENTRIES) report('unsupported', 'an entry has no resolution', line);
    return [];
  });
}

function entryOf(
  { key, keyStart, value }: JsonMember,
  resolution: { readonly text: string; readonly start: number },
  lines: LineTable,
  cacheKey: string,
  asked: Asked,
): PackageEntry {
  const line = lines.lineAt(keyStart);
  const { name, rest: reference = '' } = splitNameAt(resolution.text);
  const descriptors = key.split(/, */).map((descriptor) => splitNameAt(descriptor));
  const alias = descriptors.every((descriptor) => descriptor.name !== name)
    ? descriptors[0]?.name
    : undefined;
  const version = textOf(value, 'version');
  return newEntry({
    ecosystem: 'npm',
    name,
    alias,
    version: version?.text,
    range: descriptors.map(({ rest }) => rest ?? '').join(' || '),
    line,
    source: sourceOf(reference),
    sourceLine: lineOf(lines, resolution),
    hashes: checksumOf(value, cacheKey, lines),
    relation: relationOf(descriptors, asked),
    slot: resolution.text,
  });
}

/** What stands behind the name in a resolution: `npm:1.0.0`, `workspace:.`, `patch:...`, an address with a commit. */
function sourceOf(reference: string): PackageSource {
  const archive = bindingOf(reference, '__archiveUrl');
  if (archive !== undefined) return sourceOfAddress(archive);
  const { source } = parseSpecifier(reference);
  return source.kind === 'registry' && !/^(?:npm:|v?[0-9])/.test(unpatched(reference))
    ? { kind: 'unknown', text: reference }
    : source;
}

/** A parameter that a resolution ends with: `::name=value&...`, percent-encoded. */
function bindingOf(reference: string, name: string): string | undefined {
  const start = reference.indexOf('::');
  const parameters = start === -1 ? [] : reference.slice(start + 2).split('&');
  const found = parameters.find((parameter) => parameter.startsWith(`${name}=`));
  return found === undefined ? undefined : decoded(found.slice(name.length + 1));
}

/** `10c0/<hexadecimal>`, or the digits alone with the file's cache key. */
function checksumOf(value: JsonNode, cacheKey: string, lines: LineTable): PackageHash[] {
  const checksum = textOf(value, 'checksum');
  if (checksum === undefined) return [];
  const slash = checksum.text.indexOf('/');
  const key = slash === -1 ? cacheKey : checksum.text.slice(0, slash);
  return [
    {
      algorithm: `yarn-${key.toLowerCase()}`,
      value: checksum.text.slice(slash + 1),
      line: lines.lineAt(checksum.start),
    },
  ];
}

interface Asked {
  /** `name@range`, as keys of entries have it. */
  readonly descriptors: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** What all workspaces depend on. Ranges of a registry have `npm:` before them in keys, but not in all versions here. */
function askedByWorkspaces(root: JsonNode): Asked {
  const descriptors = new Set<string>();
  const names = new Set<string>();
  for (const { value } of membersOf(root)) {
    if (!(textOf(value, 'resolution')?.text ?? '').includes('@workspace:')) continue;
    for (const { key: name, value: range } of membersOf(memberOf(value, 'dependencies'))) {
      const text = stringOf(range) ?? '';
      names.add(name);
      descriptors.add(`${name}@${text}`).add(`${name}@npm:${text}`);
    }
  }
  return { descriptors, names };
}

/** A package that a workspace names by another range than its key has (an override, a patch) may be either. */
function relationOf(descriptors: readonly { name: string; rest?: string }[], asked: Asked): Relation {
  const isAsked = descriptors.some(
    ({ name, rest = '' }) => asked.descriptors.has(`${name}@${rest}`) || rest.startsWith('workspace:'),
  );
  if (isAsked) return 'direct';
  return descriptors.some(({ name }) => asked.names.has(name)) || asked.names.size === 0
    ? 'unknown'
    : 'transitive';
}

/**
 * What the workspaces lead to, by name: resolutions, patches and hooks of plugins make other descriptors of what is
 * asked for, but keep the name. Undefined where no workspace stands in the file.
 */
function berryGraph(root: JsonNode | undefined, entries: readonly PackageEntry[]): LockGraph | undefined {
  const needs: Graph = new Map();
  const names = new Map<string, readonly string[]>();
  const asked: string[] = [];
  for (const { key, value } of membersOf(root)) {
    const resolution = textOf(value, 'resolution')?.text ?? '';
    // The name of an alias is in the descriptors, that of the package in the resolution.
    const own = [...key.split(/, */), resolution].map((descriptor) => splitNameAt(descriptor).name);
    const needed = ['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap((group) =>
      membersOf(memberOf(value, group)).map((member) => member.key),
    );
    names.set(resolution, own);
    if (resolution.includes('@workspace:')) asked.push(...needed);
    for (const name of new Set(own)) link(needs, name, needed);
  }
  if (asked.length === 0) return undefined;
  const led = reachable(needs, asked);
  const orphans = entries.filter(
    ({ slot, source }) =>
      source.kind !== 'workspace' && names.get(slot)?.some((name) => led.has(name)) === false,
  );
  return { orphans: new Set(orphans) };
}
