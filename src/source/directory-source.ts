// Files and directories of this machine as a change in which everything is new: what a terminal's paths name.
import { memoryBytes } from '../core/bytes.ts';
import type { Source } from '../core/change.ts';
import { listFiles, readLink } from './directory-walk.ts';
import { SourceError } from './errors.ts';
import { FilePool } from './file-pool.ts';
import { once } from '../core/once.ts';

/**
 * A {@link Source} of every file at and below `paths`, in the order of the paths given and then of names as bytes.
 * Directories named `.git` are left out. Links are listed, never followed. There is no base, so no policy, and no
 * LFS objects. `select` rejects with {@link SourceError} UNREADABLE when a path does not exist; files are opened when
 * they are read, and `open` and the bytes reject with UNREADABLE when that fails or the file changes meanwhile.
 */
export function directorySource(paths: readonly string[]): Source {
  const pool = new FilePool();
  const list = once(() => listFiles(paths));
  return {
    async select() {
      const { files, incomplete } = await list();
      return { files: files.map(({ path, version }) => ({ path, head: version })), incomplete };
    },
    async open(path, version) {
      // By the version, since names that are not UTF-8 may show the same path.
      const place = (await list()).places.get(version);
      if (place === undefined)
        throw new SourceError('UNREADABLE', 'a file was opened that the listing does not have');
      return version.kind === 'symlink' ? memoryBytes(await readLink(place, path)) : pool.open(place, path);
    },
    openHead: nothing,
    openBase: nothing,
    hasNoCommits: true,
    readBase: nothing,
    readBaseFolder: () => Promise.resolve(new Map()),
    openLfs: nothing,
    changedLines: nothing,
    close: () => pool.close(),
  };
}

function nothing(): Promise<undefined> {
  return Promise.resolve(undefined);
}
