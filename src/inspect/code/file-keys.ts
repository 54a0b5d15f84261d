// What names the same file everywhere in a program.
import type { CodeCall, CodeValue } from '../../code/facts.ts';
import { inFolder, pathOf } from '../../code/paths.ts';

/** Folders above a file that are looked for. */
const MAX_FOLDERS = 16;

/** Undefined for what names no file, or nobody can say which. */
export function keyOf(value: CodeValue): string | undefined {
  const path = pathOf(value);
  return path === undefined ? undefined : keyOfPath(path);
}

export function keyOfPath(path: string): string {
  return path.replace(/^(?:\.\/)+(?=.)/, '');
}

/** `python -m pip` names a module, not a file of the folder. */
const BARE_NAME = /^\w+$/;

/** The file as it is called from where the script began, for a command that is run in another folder. */
export function keyFrom(value: CodeValue, { callee, folder = '' }: CodeCall): string | undefined {
  const path = folder === '' ? undefined : pathOf(value);
  return path === undefined || (BARE_NAME.test(path) && callee.startsWith('python'))
    ? undefined
    : inFolder(path, folder);
}

/** What a file may have been written as: itself, or with a folder above it. */
export function* placesOf(key: string): Iterable<string> {
  yield key;
  let end = key.lastIndexOf('/');
  for (let steps = 0; end > 0 && steps < MAX_FOLDERS; end = key.lastIndexOf('/', end - 1), steps++)
    yield key.slice(0, end);
}
