// Lists what is below directories, by raw names, without following links or opening anything but directories.
import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import type { ChangeSet, FileVersion } from '../core/change.ts';
import type { Incomplete, Risk } from '../core/coverage.ts';
import { messageOf } from '../core/errors.ts';
import { oneLine, unreadable } from './errors.ts';
import type { FilePath } from './file-pool.ts';

/** Files listed of all paths together: what a listing of a few hundred megabytes holds. */
const FILES_MAX = 500_000;

export interface ListedFile {
  /** With `/`; bytes that are not UTF-8 are shown as U+FFFD. */
  readonly path: string;
  readonly version: FileVersion;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  readonly incomplete: ChangeSet['incomplete'];
  /** Where each file is on disk, by the version that was listed. */
  readonly places: ReadonlyMap<FileVersion, FilePath>;
}

/** Rejects with {@link SourceError} UNREADABLE when a path does not exist. */
export async function listFiles(paths: readonly string[], limit = FILES_MAX): Promise<Listing> {
  const walk = new Walk(limit);
  for (const named of paths) await walk.run(named);
  return walk;
}

/** The target of a link, as a git blob of it would hold it. Rejects with {@link SourceError} UNREADABLE. */
export async function readLink(place: FilePath, shown: string): Promise<Uint8Array> {
  try {
    return await readlink(place, 'buffer');
  } catch (error) {
    throw unreadable(oneLine(shown), error);
  }
}

interface Place {
  readonly raw: Buffer;
  readonly shown: string;
  readonly stats: Stats | Dirent<Buffer>;
}

class Walk implements Listing {
  readonly files: ListedFile[] = [];
  readonly incomplete: ChangeSet['incomplete'][number][] = [];
  readonly places = new Map<FileVersion, FilePath>();
  private readonly seen = new Set<string>();
  private readonly limit: number;
  private full = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  async run(named: string): Promise<void> {
    const stats = await lstat(named).catch((error: unknown) => {
      throw unreadable(`"${oneLine(named)}"`, error);
    });
    const plain = path
      .normalize(named)
      .replaceAll(path.sep, '/')
      .replace(/(?<=[^/])\/$/, '');
    const shown = (await isRepositoryBelow(named, plain)) ? `./${plain}` : plain;
    const places: Place[] = [{ raw: Buffer.from(path.resolve(named)), shown, stats }];
    for (let place = places.pop(); place !== undefined && !this.full; place = places.pop()) {
      // The same file below two of the paths is one file.
      const key = place.raw.toString('latin1');
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      if (place.stats.isDirectory())
        for (const below of (await this.enter(place)).toReversed()) places.push(below);
      else this.add(place);
    }
  }

  private add({ raw, shown, stats }: Place): void {
    const kind = stats.isSymbolicLink() ? 'symlink' : stats.isFile() ? 'file' : undefined;
    if (kind === undefined) {
      this.note(shown, 'unreadable', 'is a pipe, a socket or a device, which is never opened', 'unknown');
    } else if (this.files.length === this.limit) {
      this.full = true;
      this.note(
        shown,
        'budget',
        `comes after ${this.limit} files; from here on nothing was listed`,
        'runs-code',
      );
    } else {
      const version: FileVersion = { kind, id: '' };
      this.files.push({ path: shown, version });
      this.places.set(version, raw);
    }
  }

  /** What is in a directory, in the order of names as bytes. */
  private async enter({ raw, shown }: Place): Promise<Place[]> {
    let entries: Dirent<Buffer>[];
    try {
      entries = await readdir(raw, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      this.note(
        shown,
        'unreadable',
        `is a directory that cannot be read (${oneLine(messageOf(error))})`,
        'unknown',
      );
      return [];
    }
    const kept = entries.filter(
      (entry) => !(entry.isDirectory() && entry.name.toString('latin1') === '.git'),
    );
    kept.sort((a, b) => Buffer.compare(orderOf(a), orderOf(b)));
    return kept.map((stats) => ({
      raw: Buffer.concat([raw, Buffer.from(path.sep), stats.name]),
      shown: shown === '.' ? stats.name.toString() : `${shown.replace(/\/$/, '')}/${stats.name.toString()}`,
      stats,
    }));
  }

  private note(shown: string, code: Incomplete['code'], reason: string, risk: Risk): void {
    this.incomplete.push({ path: shown, incomplete: { code, reason: `this ${reason}`, risk } });
  }
}

/** Whether a relative path leads to a repository of its own, so that its files are not those of the one around it. */
async function isRepositoryBelow(named: string, plain: string): Promise<boolean> {
  if (plain === '.' || plain.startsWith('..') || path.isAbsolute(plain)) return false;
  return lstat(path.join(named, '.git')).then(
    () => true,
    () => false,
  );
}

/** A directory sorts as if its name ended with a slash, as in git, which gives the order of whole paths. */
function orderOf(entry: Dirent<Buffer>): Buffer {
  return entry.isDirectory() ? Buffer.concat([entry.name, Buffer.from('/')]) : entry.name;
}
