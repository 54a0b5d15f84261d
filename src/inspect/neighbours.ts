// Other files of the repository: which folders they are sought in, and how several are asked for at once.
import type { Bytes } from '../core/bytes.ts';

/** Opens another file of the same tree; undefined when there is none. */
export type OpenFile = (path: string) => Promise<Bytes | undefined>;

export interface Neighbour {
  /** As it was asked for. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Bytes;
}

/** Deep enough for the workspaces that people build; each folder may be a request. */
const MAX_FOLDERS = 8;

/** The path of a file named from the folder that `path` is in; `../` leads up, and no further than the root. */
export function beside(path: string, name: string): string {
  const folder = path.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') folder.pop();
    else folder.push(part);
  }
  return folder.join('/');
}

/**
 * The folder that `path` is in and those above it, the nearest first; the root is empty and always the last. Of a very
 * deep path those between are left out.
 */
export function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  const folders = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  return [...folders.slice(0, MAX_FOLDERS - 1), ''];
}

/** `folder` as {@link foldersAbove} gives it. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/**
 * Those of `names` that are there in `folder`, in this order. All are asked for at once: most are not there, and each
 * answer takes a turn of another thread.
 */
export async function openAll(
  folder: string,
  names: readonly string[],
  open: OpenFile,
): Promise<Neighbour[]> {
  const opened = await Promise.all(
    names.map(async (name) => {
      const path = inFolder(folder, name);
      return { name, path, bytes: await open(path) };
    }),
  );
  return opened.flatMap(({ name, path, bytes }) => (bytes === undefined ? [] : [{ name, path, bytes }]));
}

/** The folder of `path`; the root is empty. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The path in the tree of what a file names; undefined for what is outside, and for words that are worked out later. */
export function pathFrom(folder: string, written: string): string | undefined {
  if (/^[/~]|[$`*?<>\\]|^[A-Za-z][\w+.-]*:/.test(written)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
