// What the path of a file says of its text: whether people make up secrets there, and how values are written.
import type { Locator } from '../../core/artifact.ts';
import type { SecretTable } from './table.ts';

export interface Place {
  /** Tests, examples and documentation. */
  readonly exercise: boolean;
  /** Whether names and values say anything: not where a program wrote the file, nor in an exercise. */
  readonly generic: boolean;
  /** Values stand without quotes. */
  readonly bare: boolean;
}

export function placeOf({ path, members }: Locator, { knowledge }: SecretTable): Place {
  const full = [path, ...members].join('/').toLowerCase();
  const folders = full.split('/');
  const name = folders.pop() ?? '';
  const named = (patterns: readonly string[]): boolean => patterns.some((pattern) => matches(name, pattern));
  const { folders: known, names } = knowledge.exercises;
  const exercise = folders.some((folder) => known.includes(folder)) || named(names);
  return { exercise, generic: !exercise && !named(knowledge.generated), bare: named(knowledge.unquoted) };
}

/** Whether a name fits a pattern in which `*` stands for any characters. Linear for each part. */
export function matches(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
