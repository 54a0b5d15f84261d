// Paths: why one that a model names leaves the folder of the model, and where other files of a repository are.

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]+:/;
const DRIVE = /^[A-Za-z]:/;
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const CONTROL = /[\u0000-\u001f\u007f]/;

/** One clause about the path, or undefined when it stays inside whatever system reads it. Pure. */
export function leavesFolder(path: string): string | undefined {
  if (CONTROL.test(path)) return 'holds control characters, which some systems cut a path at';
  if (DRIVE.test(path)) return SCHEME.test(path) ? 'is a URL' : 'names a drive';
  if (/^[/\\]/.test(path)) return 'is absolute';
  if (SCHEME.test(path)) return 'is a URL';
  if (path.startsWith('~')) return 'begins in a home folder';
  if (path.split(/[/\\]/).includes('..')) return 'climbs out with ..';
  return undefined;
}

/** The path of a file named from the folder that `path` is in; `../` leads up, and no further than the root. */
export function beside(path: string, name: string): string {
  const folder = path.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') folder.pop();
    else folder.push(part);
  }
  return folder.join('/');
}

/** The folder that `path` is in and all above it, the nearest first; the root is empty. */
export function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ''];
}
