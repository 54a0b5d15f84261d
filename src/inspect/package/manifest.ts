// Holds what a lockfile says against the manifests beside it, where the change brings a difference.
import { readPackageJson } from '../../lockfile/javascript/package-json.ts';
import { parseSpecifier, splitNameAt } from '../../lockfile/javascript/source.ts';
import type { LockedAsk, LockedProject, LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import { beside, folderOf, openAll, type OpenFile } from '../neighbours.ts';
import type { Comparison } from './compare.ts';
import { called } from './entry-words.ts';
import { admits } from './ranges.ts';
import { textOf } from './text.ts';
import type { PackageVerdict } from './verdict.ts';

/** Manifests that are opened for one lockfile: the largest workspaces have hundreds, of which few change at a time. */
const MAX_MANIFESTS = 20;
const MAX_BYTES = 4 * 2 ** 20;
const GROUPS: ReadonlySet<string> = new Set([
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
]);
/** Programs that change what manifests ask for while they are read. */
const HOOKS = ['.pnpmfile.cjs', '.pnpmfile.mjs', '.npm-extension.mjs', '.npm-extension.cjs'];

/**
 * `path` is that of the lockfile. Files of npm, yarn 1, pnpm and bun have a manifest whose words they repeat; those of
 * poetry and pdm leave it to the manifest what the project asks for.
 */
export async function manifestVerdicts(
  comparison: Comparison,
  path: string,
  openHead: OpenFile,
): Promise<PackageVerdict[]> {
  const asks = newAsks(comparison);
  const outside = outsideRange(comparison);
  const tops = newTops(comparison);
  if (tops.length > 0) return topVerdicts(tops, path, openHead);
  if (asks.length + outside.length === 0 || (await hasHooks(path, openHead))) return [];
  const found: PackageVerdict[] = [];
  for (const { folder, asks: fresh } of asks.slice(0, MAX_MANIFESTS)) {
    const at = beside(path, folder === '.' ? 'package.json' : `${folder}/package.json`);
    const manifest = await manifestAt(at, openHead);
    if (manifest !== undefined) found.push(...unaskedIn(manifest, fresh, at));
  }
  if (outside.length === 0) return found;
  const root = await manifestAt(beside(path, 'package.json'), openHead);
  const workspace = await textAt(beside(path, 'pnpm-workspace.yaml'), openHead);
  return [
    ...found,
    ...outside
      .filter(({ entry }) => root !== undefined && !isOverridden(entry, root) && !mayName(workspace, entry))
      .map(outsideVerdict),
  ];
}

async function hasHooks(path: string, openHead: OpenFile): Promise<boolean> {
  return (await openAll(folderOf(path), HOOKS, openHead)).length > 0;
}

/** Entries that the change brings and that no other one needs. */
function newTops({ changes, before, after }: Comparison): PackageEntry[] {
  const tops = after.graph?.tops;
  const known = new Set([...(before.graph?.tops ?? [])].map(({ name }) => name));
  if (tops === undefined) return [];
  return changes.flatMap(({ now, was }) =>
    was === undefined && tops.has(now) && !known.has(now.name) ? [now] : [],
  );
}

/** Those that the project does not ask for itself. Without its list nobody can tell. */
async function topVerdicts(
  tops: readonly PackageEntry[],
  path: string,
  openHead: OpenFile,
): Promise<PackageVerdict[]> {
  const at = beside(path, 'pyproject.toml');
  const text = await textAt(at, openHead);
  const { readPyproject } = await import('../../lockfile/python/pyproject.ts');
  const manifest = text === undefined ? undefined : readPyproject(text);
  if (manifest === undefined || manifest.problems.length + manifest.includes.length > 0) return [];
  const names = new Set(manifest.entries.map(({ name }) => name));
  return tops
    .filter(({ name }) => !names.has(name))
    .map((entry) => ({
      rule: 'PACKAGE-UNASKED',
      what: called(entry),
      says: `is new in the lockfile, and neither ${at} nor another package in it asks for it`,
      cause: 'orphan',
      together: 'are new in the lockfile without being needed by anything that the project asks for',
      subject: JSON.stringify([entry.ecosystem, entry.name, entry.version]),
      line: entry.line,
    }));
}

/** What the lockfile says that projects ask for, and did not say before. */
function newAsks({ before, after }: Comparison): LockedProject[] {
  if (before.graph?.projects === undefined) return [];
  const known = new Map(
    before.graph.projects.map(({ folder, asks }) => [folder, new Set(asks.map(({ name }) => name))]),
  );
  return (after.graph?.projects ?? []).flatMap(({ folder, asks }) => {
    const old = known.get(folder);
    const fresh = asks.filter(({ name }) => old?.has(name) !== true);
    // A folder outside of the repository has no manifest here.
    return fresh.length === 0 || folder.startsWith('..') ? [] : [{ folder, asks: fresh }];
  });
}

function unaskedIn(manifest: LockfileReading, asks: readonly LockedAsk[], at: string): PackageVerdict[] {
  const names = new Set(
    manifest.entries.filter(({ slot }) => GROUPS.has(slot)).map(({ name, alias }) => alias ?? name),
  );
  return asks
    .filter(({ name }) => !names.has(name))
    .map(({ name, range, line }) => ({
      rule: 'PACKAGE-UNASKED',
      what: name,
      says: `is asked for by ${range === '' ? 'any version' : range} according to the lockfile, but not by ${at}`,
      cause: `manifest ${at}`,
      together: `are asked for by the lockfile, but not by ${at}`,
      subject: JSON.stringify([name]),
      line,
    }));
}

interface Outside {
  readonly entry: PackageEntry;
  readonly range: string;
}

/** Versions that the change brings and that the requirement which the file gives for them does not admit. */
function outsideRange({ changes, after }: Comparison): Outside[] {
  return changes.flatMap(({ now, was }): Outside[] => {
    if (was !== undefined && was.version === now.version && was.range === now.range) return [];
    if (now.source.kind !== 'registry' || now.version === undefined) return [];
    const { version } = now;
    return rangesOf(now, after.format)
      .filter((range) => admits(range, version) === false)
      .slice(0, 1)
      .map((range) => ({ entry: now, range }));
  });
}

function rangesOf({ slot, range, relation }: PackageEntry, format: string): string[] {
  switch (format) {
    case 'yarn-classic':
      // Each pattern is what somebody asks for.
      return slot.split(', ').map((pattern) => parseSpecifier(splitNameAt(pattern).rest ?? '*').range);
    case 'package-lock':
      // What a workspace asks for may be overridden; what the root asks for may not (EOVERRIDE).
      return relation === 'direct' && slot.lastIndexOf('node_modules/') === 0 ? plain(range) : [];
    case 'pnpm-lock':
    case 'bun-lock':
      return relation === 'direct' ? plain(range) : [];
    default:
      return [];
  }
}

function plain(range: string | undefined): string[] {
  return range === undefined ? [] : [parseSpecifier(range).range];
}

function outsideVerdict({ entry, range }: Outside): PackageVerdict {
  return {
    rule: 'PACKAGE-OUTSIDE-RANGE',
    what: called(entry),
    says: `is not a version that ${range} asks for`,
    cause: 'range',
    together: 'are not versions that are asked for',
    subject: JSON.stringify([entry.name, entry.version, range]),
    line: entry.line,
  };
}

/** Overrides and resolutions take other versions than are asked for, which is what they are for. */
function isOverridden({ name, alias }: PackageEntry, manifest: LockfileReading): boolean {
  return manifest.entries.some(
    (one) => !GROUPS.has(one.slot) && [name, alias].some((own) => own === one.name || own === one.alias),
  );
}

function mayName(text: string | undefined, { name, alias = name }: PackageEntry): boolean {
  return (
    text !== undefined &&
    /^(?:overrides|catalogs?):/m.test(text) &&
    (text.includes(name) || text.includes(alias))
  );
}

async function manifestAt(path: string, openHead: OpenFile): Promise<LockfileReading | undefined> {
  const text = await textAt(path, openHead);
  const reading = text === undefined ? undefined : readPackageJson(text);
  return reading === undefined || reading.problems.length > 0 ? undefined : reading;
}

async function textAt(path: string, openHead: OpenFile): Promise<string | undefined> {
  const bytes = await openHead(path);
  return bytes === undefined || bytes.size > MAX_BYTES ? undefined : textOf(await bytes.read(0, bytes.size));
}
