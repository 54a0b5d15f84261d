// Finds out which added files were moved here: the same blob, or the only one of its name, was deleted elsewhere.
import type { ChangedFile, FileVersion } from '../core/change.ts';

/** The same files, with `movedFrom` where it is known. Linear in their number. */
export function withMoves(files: readonly ChangedFile[]): ChangedFile[] {
  const deleted = files.filter((file) => file.head === undefined && isText(file.base));
  const byId = group(deleted, (file) => file.base?.id ?? '');
  const byIdAndName = group(deleted, (file) => `${file.base?.id} ${nameOf(file.path)}`);
  const byName = group(deleted, (file) => nameOf(file.path));
  const added = group(files.filter(isAdded), (file) => nameOf(file.path));
  return files.map((file) => {
    if (!isAdded(file)) return file;
    const name = nameOf(file.path);
    const exact = byIdAndName.get(`${file.head?.id} ${name}`) ?? byId.get(file.head?.id ?? '');
    // A name is a hint only when it is the only one on both sides: `__init__.py` says nothing.
    const likely =
      byName.get(name)?.length === 1 && added.get(name)?.length === 1 ? byName.get(name)?.[0] : undefined;
    const origin = exact?.[0] ?? likely;
    return origin === undefined ? file : { ...file, movedFrom: origin.path };
  });
}

function isAdded(file: ChangedFile): boolean {
  return file.base === undefined && isText(file.head);
}

function isText(version: FileVersion | undefined): boolean {
  return version?.kind === 'file' || version?.kind === 'executable';
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function group(
  files: readonly ChangedFile[],
  key: (file: ChangedFile) => string,
): Map<string, ChangedFile[]> {
  const groups = new Map<string, ChangedFile[]>();
  for (const file of files) {
    const others = groups.get(key(file));
    if (others === undefined) groups.set(key(file), [file]);
    else others.push(file);
  }
  return groups;
}
