// Reads how conda writes packages: match specifications, export lines and file names.
import type { EntryFacts } from '../entry.ts';
import type { PackageSource } from '../lockfile.ts';
import { pythonName } from '../python/names.ts';

/** Letters of conda package names; virtual packages begin with underscores. */
const NAME = /^[A-Za-z0-9_][\w.+-]*$/;
/** `name=version=build`, as `conda list --export` writes it. */
const EXPORT = /^([A-Za-z0-9_][\w.+-]*)=([^\s=<>!~,|*]+)=([^\s=<>!~,|*]+)$/;

/** A line of `conda list --export`; builds called `pypi_0` came from pip. */
export function condaExport(text: string, line: number): EntryFacts | undefined {
  const [, name, version, build = ''] = EXPORT.exec(text) ?? [];
  if (name === undefined || version === undefined) return undefined;
  const isPip = /^pypi(?:_\d+)?$/.test(build);
  return {
    ecosystem: isPip ? 'pypi' : 'conda',
    name: isPip ? pythonName(name) : name.toLowerCase(),
    version,
    line,
    source: { kind: 'registry' },
    slot: isPip ? '' : build,
  };
}

export interface CondaSpec {
  readonly name: string;
  /** As written behind the name; empty when nothing is. */
  readonly range: string;
  readonly version?: string;
  readonly source: PackageSource;
}

/**
 * A match specification (conda documentation, "Package match specifications"): `channel::name version build`,
 * `name=version=build`, or the address of a package file. One `=` allows later patch versions, so only `==` or a
 * build pins. Undefined when it is none.
 */
export function readCondaSpec(written: string): CondaSpec | undefined {
  const text = written.replace(/\s#.*$/s, '').trim();
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return specOfAddress(text);
  const [, channel, spec = ''] = /^(?:([^\s:]+)::)?(.*)$/s.exec(text) ?? [];
  const end = spec.search(/[\s=<>!~[]/);
  const name = end === -1 ? spec : spec.slice(0, end);
  if (!NAME.test(name)) return undefined;
  const range = spec.slice(name.length).trim();
  const version = exactVersion(range);
  return {
    name: name.toLowerCase(),
    range,
    source: channel === undefined ? { kind: 'registry' } : { kind: 'registry', url: channel },
    ...(version === undefined ? {} : { version }),
  };
}

function exactVersion(range: string): string | undefined {
  const [, exact] = /^==?\s*([^\s=<>!~,|*]+)$/.exec(range) ?? [];
  if (exact !== undefined) return range.startsWith('==') ? exact : undefined;
  const [, built] = /^=?\s*([^\s=<>!~,|*]+)(?:\s*=|\s+)[^\s=<>!~,|*]+$/.exec(range) ?? [];
  return built;
}

function specOfAddress(address: string): CondaSpec | undefined {
  const file = readCondaFile(address);
  return file === undefined
    ? undefined
    : { name: file.name, range: '', version: file.version, source: { kind: 'archive', url: address } };
}

export interface CondaFile {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  /** The address up to the platform folder. */
  readonly channel: string;
  readonly platform: string;
}

/** What the address of a conda package says: `channel/platform/name-version-build.conda` (or `.tar.bz2`). */
export function readCondaFile(address: string): CondaFile | undefined {
  const parts = address.replace(/[?#].*$/s, '').split('/');
  const file = parts.pop() ?? '';
  const platform = parts.pop() ?? '';
  const stem = file.replace(/\.(?:conda|tar\.bz2)$/, '');
  if (stem === file) return undefined;
  const buildAt = stem.lastIndexOf('-');
  const versionAt = buildAt === -1 ? -1 : stem.lastIndexOf('-', buildAt - 1);
  if (versionAt < 1) return undefined;
  return {
    name: stem.slice(0, versionAt).toLowerCase(),
    version: stem.slice(versionAt + 1, buildAt),
    build: stem.slice(buildAt + 1),
    channel: parts.join('/'),
    platform,
  };
}
