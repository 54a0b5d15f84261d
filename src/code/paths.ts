// Paths as values of a program: constant ones, and those below a folder that a call or a name gave.
import { posix } from 'node:path';
import type { CodeValue } from './facts.ts';

/** Characters of a path that is followed. */
export const MAX_PATH = 1024;
/** Parts of which a path is put together. */
const MAX_PARTS = 16;

/**
 * The path that a value is; undefined where nobody can say. What a call or a name gave stands in it behind a character
 * that no path has, so that no constant is taken for it.
 */
export function pathOf(
  value: CodeValue | undefined,
  nameOfCall: (index: number) => string = String,
): string | undefined {
  const path = value && unbounded(value, nameOfCall);
  return path === undefined || path === '' || path.length > MAX_PATH ? undefined : path;
}

function unbounded(value: CodeValue, nameOfCall: (index: number) => string): string | undefined {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'result':
      return unknownPart(nameOfCall(value.call));
    case 'name':
      return unknownPart(value.name);
    case 'many':
      return value.shape === 'parts' && value.items.length <= MAX_PARTS
        ? joined(value.items, nameOfCall)
        : undefined;
    case 'literal':
    case 'unknown':
      return undefined;
  }
}

function joined(items: readonly CodeValue[], nameOfCall: (index: number) => string): string | undefined {
  const parts = items.map((item) => unbounded(item, nameOfCall));
  return parts.includes(undefined) ? undefined : parts.join('').replace(/\/{2,}/g, '/');
}

/** What stands in a path for something that is not known, but the same wherever it has this name. */
export function unknownPart(name: string): string {
  return `\0${name}\0`;
}

/** A path in a folder, as it is from where that begins. */
export function inFolder(path: string, folder: string): string {
  if (/^[~/\0]/.test(path)) return path;
  const whole = posix.join(folder, path);
  return whole === '.' ? '' : whole.replace(/\/$/, '');
}
