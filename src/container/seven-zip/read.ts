// Reads a 7z archive that may lie: its members, and what only a careless or hostile writer makes.
import { type Bytes, sliceBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { chainOf } from './chain.ts';
import { SevenZipError } from './errors.ts';
import type { SevenZipFile } from './files.ts';
import { readHeader, unusedParts } from './header.ts';
import { SEVEN_ZIP_LIMITS } from './limits.ts';
import { goesThrough, normalName } from './links.ts';
import { unsafeName } from '../zip/names.ts';
import { emptyMember, FolderMembers, type Workspace } from './members.ts';
import type { SevenZipAnomaly, SevenZipArchive, SevenZipMember } from './model.ts';
import { Refused } from './refused.ts';
import type { Extent, Folder } from './streams.ts';
import { Budget } from './unpack.ts';

export type { SevenZipArchive } from './model.ts';

/**
 * Reads the headers of the archive that begins at `start` (7zFormat.txt of the LZMA SDK); members are unpacked as they
 * are opened. `limits` are for tests. Rejects only with the origin's own error.
 */
export async function readSevenZip(
  bytes: Bytes,
  start = 0,
  limits: { readonly unpacked: number; readonly kept: number } = SEVEN_ZIP_LIMITS,
): Promise<SevenZipArchive> {
  const archive = start === 0 ? bytes : sliceBytes(bytes, start, bytes.size - start);
  const { streams, files, used, incomplete } = await readHeader(archive);
  const workspace: Workspace = {
    budget: new Budget(limits.unpacked),
    kept: limits.kept,
    anomaliesLeft: SEVEN_ZIP_LIMITS.anomalies,
  };
  const listed = listOf(streams.folders, files, archive, workspace);
  const unused = incomplete.length === 0 ? unusedParts(used, archive.size) : [];
  const loose = unused.map(({ offset, size }) => ({ offset: start + offset, size }));
  if (start > 0) loose.unshift({ offset: 0, size: start });
  return {
    members: listed.members,
    anomalies: bounded([
      ...loose.map((part) => looseAnomaly(part, bytes.size)),
      ...nameAnomalies(files),
      ...listed.anomalies,
    ]),
    incomplete: [...incomplete, ...listed.incomplete],
    loose,
  };
}

interface Listed {
  readonly members: readonly SevenZipMember[];
  readonly anomalies: readonly SevenZipAnomaly[];
  readonly incomplete: readonly Incomplete[];
}

/** One stream of a folder, or why it is not read. */
interface Slot {
  readonly folder: FolderMembers | SevenZipError;
  readonly index: number;
  readonly size: number;
}

/** Gives each file that has data the next stream, as the format has it. Streams that are left over are members as well. */
function listOf(
  folders: readonly Folder[],
  files: readonly SevenZipFile[],
  archive: Bytes,
  workspace: Workspace,
): Listed {
  const members: SevenZipMember[] = [];
  const refused = new Refused();
  const take = (name: string, slot: Slot | undefined, link: boolean): void => {
    if (slot === undefined) refused.add(MISSING, name);
    else if (slot.folder instanceof SevenZipError) refused.add(slot.folder, name);
    else members.push(slot.folder.member(name, slot.index, link));
  };
  const slots = folders
    .filter(({ streams }) => streams.length > 0)
    .flatMap((folder) => slotsOf(folder, archive, workspace));
  let next = 0;
  for (const [index, { name: given, hasStream, directory, link }] of files.entries()) {
    const name = given === '' ? `member ${index + 1}` : given;
    if (hasStream) take(name, slots[next++], link);
    else members.push(emptyMember(name, directory));
  }
  const unlisted = [
    ...slots.slice(next),
    ...folders
      .filter(({ streams }) => streams.length === 0)
      .flatMap((folder) => slotsOf({ ...folder, streams: [{ size: folder.size }] }, archive, workspace)),
  ];
  for (const [index, slot] of unlisted.entries()) take(`data without a name ${index + 1}`, slot, false);
  const anomalies = unlisted.map(({ size }) => unlistedAnomaly(size));
  return { members, anomalies, incomplete: refused.incomplete };
}

const MISSING = new SevenZipError('DAMAGED', 'said to have data that the archive does not have');

function unlistedAnomaly(size: number): SevenZipAnomaly {
  return { kind: 'unlisted-stream', detail: `${size} bytes are packed that have no name` };
}

function slotsOf(folder: Folder, archive: Bytes, workspace: Workspace): Slot[] {
  const members = membersOf(folder, archive, workspace);
  return folder.streams.map(({ size }, index) => ({ folder: members, index, size }));
}

function membersOf(folder: Folder, archive: Bytes, workspace: Workspace): FolderMembers | SevenZipError {
  try {
    return new FolderMembers(folder, chainOf(folder, archive), workspace);
  } catch (thrown) {
    if (thrown instanceof SevenZipError) return thrown;
    throw thrown;
  }
}

function nameAnomalies(files: readonly SevenZipFile[]): SevenZipAnomaly[] {
  const anomalies: SevenZipAnomaly[] = [];
  const names = new Set<string>();
  const links = new Set(files.filter(({ link }) => link).map(({ name }) => normalName(name)));
  for (const { name, directory, anti } of files) {
    const path = normalName(name);
    const note = (kind: SevenZipAnomaly['kind'], detail: string): void => {
      anomalies.push({ kind, detail: `${name}: ${detail}` });
    };
    // An archive of one file may leave its name out; it then has that of the archive.
    const unsafe = name === '' ? undefined : unsafeName(name);
    if (unsafe !== undefined) note('unsafe-name', unsafe);
    if (goesThrough(path, links)) note('through-link', 'the name passes through a link of this archive');
    if (anti) note('anti-item', 'unpacking the archive deletes what has this name');
    if (!directory && name !== '' && names.has(path)) note('same-name', 'a second member of this name');
    names.add(path);
  }
  return anomalies;
}

function looseAnomaly({ offset, size }: Extent, end: number): SevenZipAnomaly {
  if (offset === 0) return { kind: 'data-before', detail: `${size} bytes precede the archive`, offset };
  if (offset + size === end)
    return { kind: 'trailing-data', detail: `${size} bytes follow the archive`, offset };
  return { kind: 'unused-data', detail: `${size} bytes of the archive belong to no member`, offset };
}

/** At most the limit, but one of each kind in any case: a flood must not carry the one that matters away. */
function bounded(anomalies: readonly SevenZipAnomaly[]): readonly SevenZipAnomaly[] {
  const seen = new Set<string>();
  return anomalies.filter(({ kind }, index) => {
    const keep = index < SEVEN_ZIP_LIMITS.anomalies || !seen.has(kind);
    seen.add(kind);
    return keep;
  });
}
