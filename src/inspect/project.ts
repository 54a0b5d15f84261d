// Whether a project was there before the change: then a new file of it is a change, not a beginning.
import type { Bytes } from '../core/bytes.ts';
import { foldersAbove } from './paths.ts';

/** Folders that are looked at, the nearest first, and the root: each name in each may be a request. */
const MAX_FOLDERS = 4;

/** `names` are those of files that a project has. False where nothing is known of base. */
export async function hadProject(
  path: string,
  names: readonly string[],
  openBase: ((path: string) => Promise<Bytes | undefined>) | undefined,
): Promise<boolean> {
  if (openBase === undefined) return false;
  const folders = new Set([...foldersAbove(path).slice(0, MAX_FOLDERS), '']);
  for (const folder of folders) {
    for (const name of names) {
      if ((await openBase(folder === '' ? name : `${folder}/${name}`)) !== undefined) return true;
    }
  }
  return false;
}
