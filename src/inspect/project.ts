// Whether a project was there before the change: then a new file of it is a change, not a beginning.
import { foldersAbove, inFolder, type OpenFile } from './neighbours.ts';

/** `names` are those of files that a project has. False where nothing is known of base. */
export async function hadProject(
  path: string,
  names: readonly string[],
  openBase: OpenFile | undefined,
): Promise<boolean> {
  if (openBase === undefined) return false;
  for (const folder of foldersAbove(path)) {
    for (const name of names) {
      if ((await openBase(inFolder(folder, name))) !== undefined) return true;
    }
  }
  return false;
}
