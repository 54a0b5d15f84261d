// Paths: why one that a model names leaves the folder of the model.

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
