// Reads the index of a lazy-load database (.rdx): where R looks for objects in the .rdb beside it.
import { decompress } from '../../container/compressed/decompress.ts';
import { sniffCompressed } from '../../container/compressed/sniff.ts';
import type { Bytes } from '../../core/bytes.ts';
import type { RStop } from './facts.ts';
import type { RKeep } from './gathered.ts';
import { R_LIMITS } from './limits.ts';
import { readR } from './read.ts';
import { startOfR } from './sniff.ts';

/** A place in the database, in bytes. */
export interface REntry {
  readonly offset: number;
  readonly length: number;
}

export interface RIndex {
  readonly entries: readonly REntry[];
  /** Why there may be more entries. */
  readonly stopped?: RStop;
}

const HEAD = 4096;

/**
 * The places that an index holds: a list of variables and references (makeLazyLoadDB in makeLazyLoad.R), each a vector
 * of offset and length, written by saveRDS(). All vectors of two numbers count, wherever they are. Never throws for
 * what the bytes say. Rejects only with the error of the bytes' origin.
 */
export async function readDatabaseIndex(file: Bytes): Promise<RIndex> {
  const format = await sniffCompressed(file, await file.read(0, HEAD));
  const limits = { kept: R_LIMITS.indexBytes, decoded: R_LIMITS.indexBytes };
  const decoded = format === undefined ? { bytes: file } : await decompress(format, file, limits);
  const start = startOfR(await decoded.bytes.read(0, HEAD), true);
  if (start === undefined) return { entries: [], stopped: stop('BROKEN', 'it is no serialization') };
  const list = new EntryList();
  const { stopped } = await readR(decoded.bytes, start, list);
  const cut =
    'stopped' in decoded && decoded.stopped?.code === 'BUDGET' ? decoded.stopped.message : undefined;
  const why = cut === undefined ? (list.stopped ?? stopped) : stop('BUDGET', cut);
  return { entries: list.entries, ...(why !== undefined && { stopped: why }) };
}

/** Keeps nothing of an object but pairs of numbers. */
class EntryList implements RKeep {
  readonly entries: REntry[] = [];
  stopped: RStop | undefined;

  promise(): boolean {
    return false;
  }

  function(): boolean {
    return false;
  }

  pair(first: number, second: number): void {
    const [offset, length] = [Math.trunc(first), Math.trunc(second)];
    if (Number.isNaN(offset + length)) this.stopped ??= stop('UNSUPPORTED', 'a place in it is no number');
    else if (this.entries.length >= R_LIMITS.entries)
      this.stopped ??= stop('BUDGET', `it has more than ${R_LIMITS.entries} entries`);
    else if (Number.isSafeInteger(offset + length) && offset >= 0 && length > 0)
      this.entries.push({ offset, length });
  }
}

function stop(code: RStop['code'], what: string): RStop {
  return { code, reason: `the index cannot be read: ${what}`, offset: 0 };
}
