// Reads a tar archive that may lie: its members, and what only a careless or hostile writer makes.
import { type Bytes, sliceBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { unsafeName } from '../zip/names.ts';
import { TAR_LIMITS } from './limits.ts';
import type { TarAnomaly, TarArchive, TarMember } from './model.ts';
import { type Entry, walkHeaders } from './walk.ts';

export type { TarArchive, TarMember } from './model.ts';

/**
 * Reads all headers and no data: v7, ustar, pax and GNU. Where readers would go on at different places the
 * anomalies say so. Rejects only with the origin's own error.
 */
export async function readTar(bytes: Bytes): Promise<TarArchive> {
  const { entries, anomalies, incomplete, trailing } = await walkHeaders(bytes);
  return {
    members: entries.map((entry) => memberOf(bytes, entry)),
    anomalies: bounded([...anomalies, ...entryAnomalies(entries)]),
    incomplete: [...incomplete, ...overrun(entries, bytes.size)],
    ...(trailing === undefined ? {} : { trailing }),
  };
}

function memberOf(bytes: Bytes, entry: Entry): TarMember {
  const { target, ...facts } = entry;
  const isLink = entry.kind === 'symlink' || entry.kind === 'hardlink';
  const incomplete: Incomplete | undefined = entry.sparse ? SPARSE : undefined;
  const open: TarMember['open'] = () =>
    Promise.resolve({
      bytes: sliceBytes(bytes, entry.dataOffset, entry.size),
      ...(incomplete === undefined ? {} : { incomplete }),
    });
  return { ...facts, ...(isLink ? { target } : {}), open };
}

const SPARSE: Incomplete = {
  code: 'unsupported',
  reason: 'a sparse member is stored in pieces, which were read as they lie in the archive',
  risk: 'unknown',
};

/** Only the last member can be longer than the archive. */
function overrun(entries: readonly Entry[], size: number): Incomplete[] {
  const last = entries.at(-1);
  if (last === undefined || last.dataOffset + last.size <= size) return [];
  const reason = `the archive ends within its last member, of which ${last.dataOffset + last.size - size} bytes are missing`;
  return [{ code: 'broken', reason, risk: 'inert', offset: size }];
}

function entryAnomalies(entries: readonly Entry[]): TarAnomaly[] {
  const anomalies: TarAnomaly[] = [];
  const links = new Set<string>();
  const names = new Set<string>();
  for (const entry of entries) {
    const path = normal(entry.name);
    const offset = entry.headerOffset;
    const note = (kind: TarAnomaly['kind'], detail: string): void => {
      anomalies.push({ kind, detail: `${entry.name}: ${detail}`, offset });
    };
    const unsafe = unsafeName(entry.name);
    if (unsafe !== undefined) note('unsafe-name', unsafe);
    if (goesThrough(path, links)) note('through-link', 'the name passes through a link of this archive');
    if (entry.kind === 'device' || entry.kind === 'fifo') note('special-file', `a ${entry.kind}`);
    if (escapes(entry, path)) note('link-escapes', `a ${entry.kind} that points to ${entry.target}`);
    if (entry.kind === 'symlink') links.add(path);
    // A directory may be named again by the tool that appends to it.
    if (entry.kind !== 'directory' && names.has(path)) note('repeated-name', 'a second member of this name');
    names.add(path);
  }
  return anomalies;
}

function goesThrough(path: string, links: ReadonlySet<string>): boolean {
  if (links.size === 0) return false;
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    if (links.has(path.slice(0, slash))) return true;
  }
  return false;
}

/** Symbolic links are relative to their folder, hard links to the root of the archive. */
function escapes({ kind, target }: Entry, path: string): boolean {
  if (kind !== 'symlink' && kind !== 'hardlink') return false;
  if (/^(?:[/\\]|[A-Za-z]:)/.test(target)) return true;
  let depth = kind === 'symlink' ? path.split('/').length - 1 : 0;
  for (const part of target.split(/[/\\]/)) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function normal(name: string): string {
  return name
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** At most the limit, but one of each kind in any case: a flood must not carry the one that matters away. */
function bounded(anomalies: readonly TarAnomaly[]): readonly TarAnomaly[] {
  const seen = new Set<string>();
  return anomalies.filter(({ kind }, index) => {
    const keep = index < TAR_LIMITS.anomalies || !seen.has(kind);
    seen.add(kind);
    return keep;
  });
}
