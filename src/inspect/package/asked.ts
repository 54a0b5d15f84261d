// What the manifest beside a lockfile asks for outside any registry, for formats that do not say who needs a package.
import type { LockfileReader, LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import { beside, type OpenFile } from '../neighbours.ts';
import { isExotic } from './sources.ts';
import { textOf } from './text.ts';

/** The entries of the manifest that come from git or an archive, and the names that code imports them by. */
export interface Asked {
  readonly entries: readonly PackageEntry[];
  readonly names: ReadonlySet<string>;
}

const MAX_BYTES = 4 * 2 ** 20;

/** By the format of the lockfile. */
const MANIFESTS: Readonly<Record<string, readonly [name: string, load: () => Promise<LockfileReader>]>> = {
  'poetry-lock': ['pyproject.toml', loadPyproject],
  'pdm-lock': ['pyproject.toml', loadPyproject],
  'pipfile-lock': ['Pipfile', async () => (await import('../../lockfile/python/pipfile.ts')).readPipfile],
  'package-lock': [
    'package.json',
    async () => (await import('../../lockfile/javascript/package-json.ts')).readPackageJson,
  ],
};

async function loadPyproject(): Promise<LockfileReader> {
  return (await import('../../lockfile/python/pyproject.ts')).readPyproject;
}

/**
 * Undefined where nothing depends on it, or where the manifest leaves open what the project asks for: by other files,
 * or by folders of the repository that ask for packages of their own.
 */
export async function askedOutside(
  { role, format, entries }: LockfileReading,
  path: string,
  open: OpenFile | undefined,
): Promise<Asked | undefined> {
  const isOpen =
    role === 'lock' && entries.some((entry) => entry.relation === 'unknown' && isExotic(entry.source));
  const [name, load] = MANIFESTS[format] ?? [];
  if (!isOpen || open === undefined || name === undefined || load === undefined) return undefined;
  if (entries.some(({ source }) => source.kind === 'path' || source.kind === 'workspace')) return undefined;
  const bytes = await open(beside(path, name)).catch(() => undefined);
  if (bytes === undefined || bytes.size > MAX_BYTES) return undefined;
  const manifest = (await load())(textOf(await bytes.read(0, bytes.size)));
  if (manifest.problems.length + manifest.includes.length > 0) return undefined;
  const outside = manifest.entries.filter(({ source }) => isExotic(source));
  return { entries: outside, names: new Set(outside.map((one) => one.alias ?? one.name)) };
}
