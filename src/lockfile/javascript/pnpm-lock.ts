// Reads pnpm-lock.yaml, lockfile versions 5, 6 and 9, with the document for pnpm itself that may stand before.
import { type JsonMember, type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { newEntry } from '../entry.ts';
import type { LineTable } from '../lines.ts';
import type {
  LockedProject,
  LockfileProblem,
  LockfileReading,
  PackageEntry,
  RegistryOption,
} from '../lockfile.ts';
import { flagOf, membersOf } from '../tree.ts';
import { readYamlTrees, type YamlTreeReader } from '../yaml/read.ts';
import { hashesOfIntegrity } from './hashes.ts';
import { lineOf, textOf } from './nodes.ts';
import { type PnpmDirect, pnpmDirects, pnpmEraOf, type PnpmUse, pnpmUse } from './pnpm-graph.ts';
import { PnpmNeeds } from './pnpm-needs.ts';
import { parsePnpmPath, type PnpmEra, pnpmKeyOf, withoutPeers } from './pnpm-paths.ts';
import { pnpmProjects, pnpmReached } from './pnpm-reach.ts';
import { pnpmSource, pnpmVariants } from './pnpm-sources.ts';

/** Documents that are read; all but two are a problem, which is told of each. */
const MAX_DOCUMENTS = 8;
/** pnpm reads two documents, and the first only when the file begins with this. */
const FIRST_MARKER = /^---\r?\n/;

/**
 * Reads a lockfile of pnpm (github.com/pnpm/spec, lockfile 5.2, 6.0 and 9.0). `slot` is the key in `packages`, with
 * the folder of the project for links, and with `env:` before it in the document for pnpm itself.
 */
export function readPnpmLock(text: string, read: YamlTreeReader = readYamlTrees): LockfileReading {
  const { roots, lines, problems: found } = read(text);
  const problems = [...found];
  const entries: PackageEntry[] = [];
  const registries: RegistryOption[] = [];
  const orphans = new Set<PackageEntry>();
  const projects: LockedProject[] = [];
  const hasEnvironment = roots.length > 1 && FIRST_MARKER.test(text);
  for (const [index, root] of roots.slice(0, MAX_DOCUMENTS).entries()) {
    const line = lines.lineAt(root.start);
    if (index > (hasEnvironment ? 1 : 0)) {
      const reason = 'another document follows, which pnpm does not read';
      problems.push({ kind: 'hidden-document', reason, line });
    }
    const reader = new DocumentReader(root, lines, hasEnvironment && index === 0 ? 'env:' : '');
    problems.push(...reader.problems());
    const isRequired = reader.required();
    for (const entry of reader.entries()) {
      entries.push(entry);
      if (!isRequired(entry)) orphans.add(entry);
    }
    // That of pnpm itself is written without any manifest.
    if (!(hasEnvironment && index === 0)) projects.push(...reader.projects());
    const registry = textOf(root, 'registry');
    if (registry !== undefined) {
      registries.push({ option: 'registry', value: registry.text, line: lines.lineAt(registry.start) });
    }
  }
  return {
    format: 'pnpm-lock',
    role: 'lock',
    entries,
    registries,
    problems,
    includes: [],
    graph: { orphans, projects },
  };
}

class DocumentReader {
  private readonly root: JsonNode;
  private readonly lines: LineTable;
  private readonly prefix: string;
  private readonly era: PnpmEra;
  private readonly directs: readonly PnpmDirect[];
  private readonly asked = new Map<string, PnpmDirect>();
  private readonly needs: PnpmNeeds;
  private readonly use: PnpmUse | undefined;
  private readonly packages: ReadonlyMap<string, JsonNode>;
  private readonly times: ReadonlyMap<string, JsonNode>;

  constructor(root: JsonNode, lines: LineTable, prefix: string) {
    this.root = root;
    this.lines = lines;
    this.prefix = prefix;
    // an unknown version is most like the newest
    this.era = pnpmEraOf(root) ?? 9;
    this.directs = pnpmDirects(root);
    for (const direct of this.directs) {
      const key = pnpmKeyOf(direct.name, direct.reference, this.era);
      const slot = key === undefined ? undefined : this.packageKey(key);
      if (slot !== undefined && !this.asked.has(slot)) this.asked.set(slot, direct);
    }
    this.needs = new PnpmNeeds(root, this.era);
    this.use = this.era === 9 ? pnpmUse(this.needs, this.directs) : undefined;
    this.packages = new Map(membersOf(memberOf(root, 'packages')).map(({ key, value }) => [key, value]));
    this.times = new Map(membersOf(memberOf(root, 'time')).map(({ key, value }) => [key, value]));
  }

  problems(): LockfileProblem[] {
    const { root, lines } = this;
    const line = lines.lineAt(root.start);
    if (root.kind !== 'object') return [{ kind: 'syntax', reason: 'the document is not a mapping', line }];
    const problems: LockfileProblem[] = [];
    if (pnpmEraOf(root) === undefined) {
      const at = memberOf(root, 'lockfileVersion')?.start ?? root.start;
      const reason = 'the lockfileVersion is not one of 5, 6 and 9';
      problems.push({ kind: 'unsupported', reason, line: lines.lineAt(at) });
    }
    for (const key of ['packages', 'snapshots', 'importers']) {
      const node = memberOf(root, key);
      if (node === undefined || node.kind === 'object' || isNothing(node)) continue;
      problems.push({
        kind: 'unsupported',
        reason: `${key} is not a mapping`,
        line: lines.lineAt(node.start),
      });
    }
    return problems;
  }

  entries(): PackageEntry[] {
    const packages = membersOf(memberOf(this.root, 'packages'));
    const links = this.directs.filter(({ reference }) => reference.startsWith('link:'));
    return [
      ...links.map((link) => this.linkEntry(link)),
      ...packages.flatMap((member) => this.packageEntries(member)),
    ];
  }

  /** Whether the projects lead to an entry. A document without projects says nothing. */
  required(): (entry: PackageEntry) => boolean {
    if (this.directs.length === 0) return () => true;
    const reached = pnpmReached(this.needs, this.directs);
    return ({ slot }) => {
      // Links have no key, and those of one platform have more behind it.
      const key = slot.slice(this.prefix.length);
      if (!this.packages.has(key)) return true;
      return reached.has(key) || this.isOptional(key);
    };
  }

  /** pnpm writes optional packages that it has on disk back into the file, though nothing needs them any more. */
  private isOptional(key: string): boolean {
    if (this.use !== undefined) return this.use.optional.has(key);
    return flagOf(this.packages.get(key), 'optional');
  }

  projects(): LockedProject[] {
    return pnpmProjects(this.directs, this.lines);
  }

  private linkEntry({
    importer,
    name,
    reference,
    specifier,
    development,
    optional,
    start,
  }: PnpmDirect): PackageEntry {
    const isWorkspace = specifier === undefined || !/^(?:link|file|portal):/.test(specifier);
    return newEntry({
      ecosystem: 'npm',
      name,
      range: specifier,
      line: this.lines.lineAt(start),
      source: isWorkspace
        ? { kind: 'workspace' }
        : { kind: 'path', path: reference.slice('link:'.length) || '.' },
      relation: 'direct',
      optional,
      development,
      slot: `${this.prefix}${importer}>${name}`,
    });
  }

  /** One entry, or one per platform where the archives differ by that. */
  private packageEntries(member: JsonMember): PackageEntry[] {
    const variants = pnpmVariants(memberOf(member.value, 'resolution'));
    if (variants.length === 0) return [this.entry(member)];
    return variants.map(({ resolution, platform }) => this.entry(member, resolution, `>${platform}`));
  }

  private entry(
    { key, keyStart, value }: JsonMember,
    resolution = memberOf(value, 'resolution'),
    platform = '',
  ): PackageEntry {
    const { lines, era } = this;
    const path = parsePnpmPath(key, era);
    const direct = this.asked.get(key);
    const name = textOf(value, 'name')?.text ?? path.name ?? direct?.name ?? key;
    const version = textOf(value, 'version')?.text ?? path.version;
    const integrity = textOf(resolution, 'integrity');
    return newEntry({
      ecosystem: 'npm',
      name,
      alias: direct?.name === name ? undefined : direct?.name,
      version: version === undefined || /[:/]/.test(version) ? undefined : version,
      range: direct?.specifier,
      line: lines.lineAt(keyStart),
      source: pnpmSource(resolution, path.version ?? key),
      sourceLine: lineOf(lines, resolution),
      hashes: integrity === undefined ? [] : hashesOfIntegrity(integrity.text, lines.lineAt(integrity.start)),
      relation: direct === undefined ? 'transitive' : 'direct',
      optional: this.use === undefined ? flagOf(value, 'optional') : this.use.optional.has(key),
      development: this.use === undefined ? flagOf(value, 'dev') : this.use.development.has(key),
      installScript: era === 9 ? undefined : flagOf(value, 'requiresBuild'),
      publishedAt: stringOf(this.times.get(withoutPeers(key))),
      slot: `${this.prefix}${key}${platform}`,
    });
  }

  /** The key in `packages`: version 9 has it without the peers. */
  private packageKey(key: string): string {
    return this.era === 9 ? withoutPeers(key) : key;
  }
}

function isNothing(node: JsonNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}
