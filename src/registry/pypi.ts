// What PyPI says of a project: its status, and which of its files the lockfile means.
import type { AddedPackage } from '../core/package.ts';
import { digestsOf } from './digests.ts';
import { at, listAt, momentAt, textAt } from './json.ts';

export interface PypiFile {
  readonly name: string;
  /** May be relative to the address of the listing. */
  readonly url: string;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
  readonly size?: number;
  readonly uploadedAt?: Date;
  /** The reason, which may be empty; absent when it is not yanked. */
  readonly yanked?: string;
}

export interface PypiFacts {
  readonly isQuarantined: boolean;
  /** What the index says of the status. */
  readonly reason?: string;
  /** All files of the release. */
  readonly ofVersion: readonly PypiFile[];
  /** Those of them that the lockfile names by a hash; all, where it has none to compare. */
  readonly files: readonly PypiFile[];
  /** When the last of `files` came. */
  readonly publishedAt?: Date;
}

/** Of a project; the largest have some ten thousand. */
const MAX_FILES = 100_000;

/**
 * The facts of one release in a listing of its project.
 * Source: Simple repository API in JSON (PEP 691, 700, 714, 792).
 */
export function pypiFacts(listing: unknown, added: Pick<AddedPackage, 'version' | 'hashes'>): PypiFacts {
  // PEP 792 has it at the top; drafts had it beside the version of the interface.
  const status = at(listing, 'project-status') ?? at(at(listing, 'meta'), 'project-status');
  const reason = textAt(status, 'reason');
  const hashes = new Set(
    digestsOf(added.hashes).flatMap(({ algorithm, hex }) => (algorithm === 'sha256' ? [hex] : [])),
  );
  const all = listAt(listing, 'files').slice(0, MAX_FILES).flatMap(fileOf);
  const version = versionKey(added.version);
  const ofVersion = all.filter((file) => versionOfFile(file.name) === version);
  const files = hashes.size === 0 ? ofVersion : all.filter(({ sha256 }) => hashes.has(sha256));
  const last = files.reduce((latest, { uploadedAt }) => Math.max(latest, uploadedAt?.getTime() ?? 0), 0);
  return {
    isQuarantined: (typeof status === 'string' ? status : textAt(status, 'status')) === 'quarantined',
    ...(reason !== undefined && { reason }),
    ofVersion,
    files,
    ...(last > 0 && { publishedAt: new Date(last) }),
  };
}

function fileOf(value: unknown): PypiFile[] {
  const name = textAt(value, 'filename');
  const url = textAt(value, 'url');
  const sha256 = textAt(at(value, 'hashes'), 'sha256')?.toLowerCase();
  if (name === undefined || url === undefined || sha256 === undefined) return [];
  const size = at(value, 'size');
  const uploadedAt = momentAt(value, 'upload-time');
  const yanked = at(value, 'yanked');
  return [
    {
      name,
      url,
      sha256,
      ...(typeof size === 'number' && { size }),
      ...(uploadedAt !== undefined && { uploadedAt }),
      ...(yanked === true && { yanked: '' }),
      ...(typeof yanked === 'string' && { yanked }),
    },
  ];
}

/** As file names have it: wheels replace hyphens, and normal forms are lower case (PEP 440, PEP 427). */
function versionKey(version: string): string {
  return version.toLowerCase().replace(/^v/, '').replace(/[-_+]/g, '_');
}

/** The second part of a wheel's name, the last part of that of a source archive. */
function versionOfFile(name: string): string | undefined {
  if (name.endsWith('.whl')) return versionKey(name.split('-')[1] ?? '');
  const stem = name.replace(/\.(?:tar\.gz|tar\.bz2|zip|tgz)$/i, '');
  return stem === name ? undefined : versionKey(stem.slice(stem.lastIndexOf('-') + 1));
}

/**
 * The one file to look into: what most machines that build and serve install. A wheel that runs everywhere, else one
 * for Linux on x86-64, else any; a source archive where there is no wheel.
 */
export function preferredFile(files: readonly PypiFile[]): PypiFile | undefined {
  return files.toSorted(
    (a, b) => rank(a.name) - rank(b.name) || (a.size ?? 0) - (b.size ?? 0) || (a.name < b.name ? -1 : 1),
  )[0];
}

/**
 * The source archive beside a wheel: it is built, and its code run, where no wheel fits the machine or the user wants
 * none. Undefined where that is the preferred file anyway.
 */
export function sourceFile(files: readonly PypiFile[]): PypiFile | undefined {
  const sources = files.filter(({ name }) => !isWheel(name));
  return sources.length === files.length ? undefined : preferredFile(sources);
}

function isWheel(name: string): boolean {
  return name.endsWith('.whl');
}

function rank(name: string): number {
  if (!isWheel(name)) return 4;
  if (name.endsWith('-none-any.whl')) return 0;
  if (!name.endsWith('x86_64.whl')) return 3;
  if (/-manylinux[\w.]*$/.test(name)) return 1;
  return /linux/.test(name) ? 2 : 3;
}
