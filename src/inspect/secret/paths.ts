// What the path of a file says of its text: whether people make up secrets there, and how values are written.
import type { Locator } from '../../core/artifact.ts';
import type { SecretKnowledge } from './table.ts';

export interface Place {
  /** The path in small letters, with those in archives. */
  readonly path: string;
  /** Tests, examples and documentation. */
  readonly exercise: boolean;
  /** Whether names and values say anything: not where a program wrote the file, nor in an exercise. */
  readonly generic: boolean;
  /** Values stand without quotes. */
  readonly bare: boolean;
}

/** What the rules say of paths, made ready to ask for every file. */
export interface Places {
  readonly folders: ReadonlySet<string>;
  readonly names: readonly NamePattern[];
  readonly generated: readonly NamePattern[];
  readonly unquoted: readonly NamePattern[];
}

export function placesOf({ exercises, generated, unquoted }: SecretKnowledge): Places {
  return {
    folders: new Set(exercises.folders),
    names: exercises.names.map(namePattern),
    generated: generated.map(namePattern),
    unquoted: unquoted.map(namePattern),
  };
}

export function placeOf({ path, members }: Locator, places: Places): Place {
  const whole = [path, ...members].join('/').toLowerCase();
  const folders = whole.split('/');
  const name = folders.pop() ?? '';
  const named = (patterns: readonly NamePattern[]): boolean => patterns.some((fits) => fits(name));
  const exercise = folders.some((folder) => places.folders.has(folder)) || named(places.names);
  return {
    path: whole,
    exercise,
    generic: !exercise && !named(places.generated),
    bare: named(places.unquoted),
  };
}

/** Whether a name in small letters fits. */
export type NamePattern = (name: string) => boolean;

/** A pattern in which `*` stands for any characters. Linear in the name for each part. */
export function namePattern(pattern: string): NamePattern {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const last = rest.pop();
  if (last === undefined) return (name) => name === first;
  return (name) => {
    if (!name.startsWith(first) || !name.endsWith(last)) return false;
    let at = first.length;
    for (const part of rest) {
      const found = name.indexOf(part, at);
      if (found === -1) return false;
      at = found + part.length;
    }
    return name.length - last.length >= at;
  };
}
