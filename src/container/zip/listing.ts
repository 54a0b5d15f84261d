// Lists an archive twice, with yauzl and with our tolerant reader, and joins what the two found.
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { type Directory, readDirectories } from './central.ts';
import { type EndRecord, findEndRecords } from './end-record.ts';
import { ZIP_LIMITS } from './limits.ts';
import type { CentralEntry, Span, ZipAnomaly } from './model.ts';
import { IN_ZIP64 } from './signatures.ts';
import { listStrictly } from './strict.ts';

export interface Listing {
  readonly entries: readonly CentralEntry[];
  /** Bytes that directories and end records take. */
  readonly claimed: readonly Span[];
  /** Whether there is any end record: without one no reader that starts from the end opens the file. */
  readonly ended: boolean;
  readonly anomalies: readonly ZipAnomaly[];
  readonly incomplete: readonly Incomplete[];
}

/**
 * All entries that a reader could list. yauzl's listing is the reference where yauzl accepts the archive; ours adds
 * the directories that torch or zipfile would take instead, and stands alone where yauzl refuses.
 */
export async function listEntries(bytes: Bytes): Promise<Listing> {
  const ends = await findEndRecords(bytes);
  const believed = ends.filter((end, index) => index === 0 || end.reachesEnd);
  // A last end record that leads nowhere is what junk behind a good archive looks like.
  const trusted = (await directoriesOf(bytes, believed)).length > 0 ? believed : ends;
  const directories = await directoriesOf(bytes, trusted);
  const ours = distinct(directories.flatMap((directory) => directory.entries));
  const strict = await listStrictly(bytes);
  const entries = strict.accepted ? distinct([...ours, ...strict.entries]) : ours;
  const anomalies = [...directoryAnomalies(believed, directories)];
  if (!strict.accepted) anomalies.push({ kind: 'strict-reader-rejects', detail: strict.reason });
  if (entries.length > ours.length) {
    anomalies.push({ kind: 'several-directories', detail: 'yauzl lists entries that other readers do not' });
  }
  return {
    entries: entries.slice(0, ZIP_LIMITS.members),
    claimed: [...directories.map((directory) => directory.span), ...trusted.flatMap((end) => end.spans)],
    ended: ends.length > 0,
    anomalies,
    incomplete: directoryIncomplete(ends, directories, entries.length),
  };
}

async function directoriesOf(bytes: Bytes, ends: readonly EndRecord[]): Promise<readonly Directory[]> {
  const directories: Directory[] = [];
  const seen = new Set<string>();
  for (const end of ends) {
    for (const directory of await readDirectories(bytes, end)) {
      const key = `${directory.span.start}+${directory.shift}`;
      if (!seen.has(key)) directories.push(directory);
      seen.add(key);
    }
  }
  return directories;
}

/** Entries without repetitions, in order. Two entries for one local header stay when they differ in anything. */
function distinct(entries: readonly CentralEntry[]): readonly CentralEntry[] {
  const seen = new Map<string, CentralEntry>();
  for (const entry of entries) {
    const name = Buffer.from(entry.rawName).toString('latin1');
    const key = `${entry.headerOffset} ${entry.method} ${entry.compressedSize} ${entry.size} ${entry.flags} ${name}`;
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}

function directoryAnomalies(
  believed: readonly EndRecord[],
  directories: readonly Directory[],
): readonly ZipAnomaly[] {
  const anomalies: ZipAnomaly[] = [];
  if (believed.length > 1) {
    const detail = `${believed.length} end records could each be the right one`;
    anomalies.push({ kind: 'several-directories', detail });
  }
  if (directories.length > 1) {
    const detail = `${directories.length} directories: which one counts depends on the reader`;
    anomalies.push({ kind: 'several-directories', detail });
  }
  if (believed.some(contradictsZip64)) {
    const detail = 'the zip64 record and the end record describe different directories';
    anomalies.push({ kind: 'several-directories', detail });
  }
  for (const { claim, entries, unusable, span } of directories) {
    const [count, size] = [entries.length + unusable, span.end - span.start];
    if (count !== claim.entries || size !== claim.size) {
      const detail = `${claim.entries} entries in ${claim.size} bytes are declared, ${count} in ${size} are there`;
      anomalies.push({ kind: 'count-mismatch', detail, offset: span.start, length: size });
    }
    if (claim.multiDisk)
      anomalies.push({ kind: 'multi-disk', detail: 'says that it is a part of several disks' });
  }
  return anomalies;
}

/** The 32-bit record must say the same as the zip64 record, or leave the value to it (APPNOTE 4.4.1.4). */
function contradictsZip64({ claims }: EndRecord): boolean {
  const narrow = claims.at(-1);
  if (narrow === undefined) return false;
  return claims
    .slice(0, -1)
    .some(
      (wide) =>
        ![wide.entries, 0xffff].includes(narrow.entries) ||
        ![wide.size, IN_ZIP64].includes(narrow.size) ||
        ![wide.start, IN_ZIP64].includes(narrow.start),
    );
}

function directoryIncomplete(
  ends: readonly EndRecord[],
  directories: readonly Directory[],
  entries: number,
): readonly Incomplete[] {
  const incomplete: Incomplete[] = [];
  const broken = (reason: string, offset?: number): void => {
    incomplete.push({ code: 'broken', reason, risk: 'inert', ...(offset === undefined ? {} : { offset }) });
  };
  if (directories.some((directory) => directory.cut) || entries > ZIP_LIMITS.members) {
    const reason = `the archive has more than ${ZIP_LIMITS.members} members or a directory too large to read`;
    incomplete.push({ code: 'budget', reason, risk: 'runs-code' });
  }
  const claims = ends.flatMap((end) => end.claims);
  if (ends.length === 0) broken('the archive has no end of central directory record');
  else if (directories.length === 0 && claims.some((claim) => claim.entries > 0 || claim.size > 0)) {
    broken('the central directory is not where the end record says', ends[0]?.offset);
  }
  for (const { claim, entries: read, unusable, span, cut } of directories) {
    if (unusable > 0) broken(`${unusable} entries have offsets or sizes that no file has`, span.start);
    if (!cut && read.length + unusable < claim.entries) {
      broken(`the directory breaks off after ${read.length} of ${claim.entries} entries`, span.end);
    }
  }
  return incomplete;
}
