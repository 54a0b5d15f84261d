// What a JSON Schema validator says -> one plain sentence about a file that somebody wrote by hand.
import type { ErrorObject } from 'ajv';

export interface Explanation {
  /** Keys and indexes that lead to the value. */
  readonly path: readonly string[];
  /** The key of that value that is meant, when it is a key. */
  readonly key?: string;
  readonly problem: string;
}

/** The schema that refused; its annotations are part of the sentences. */
type Schema = Readonly<Record<string, unknown>>;
type Parameters = Readonly<Record<string, unknown>>;

/**
 * Explains the first error; `errors` come from a validator that stops there and is verbose. `whole` is what the file is
 * called: the policy.
 */
export function explain(errors: readonly ErrorObject[], whole: string): Explanation {
  // For a key of the wrong form there are two errors; the later one says that it is about the key.
  const error = errors.find(({ keyword }) => keyword === 'propertyNames') ?? errors[0];
  if (error === undefined) return { path: [], problem: `${whole} is not valid` };
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const schema: Schema = error.parentSchema ?? {};
  const parameters: Parameters = error.params;
  const key = parameters['additionalProperty'] ?? parameters['propertyName'];
  if (typeof key !== 'string')
    return { path, problem: aboutValue(error, nameOf(path, whole), schema, parameters) };
  if (error.keyword === 'propertyNames') {
    const example = exampleOf(errors[0]?.parentSchema);
    return {
      path,
      key,
      problem: `${quoted(key)} has the wrong form${example} (under ${nameOf(path, whole)})`,
    };
  }
  return { path, key, problem: unknownKey(key, Object.keys(schema['properties'] ?? {})) };
}

/** For a key that nobody knows: the one that is meant, or all there are. */
export function unknownKey(key: string, known: readonly string[]): string {
  const meant = closest(key, known);
  return meant === undefined
    ? `unknown key ${quoted(key)}; known are ${known.join(', ')}`
    : `unknown key ${quoted(key)} \u2014 did you mean "${meant}"?`;
}

function aboutValue(error: ErrorObject, name: string, schema: Schema, parameters: Parameters): string {
  switch (error.keyword) {
    case 'required':
      return `${name} lacks the key "${String(parameters['missingProperty'])}"`;
    case 'enum':
      return `${name} must be one of ${listOf(schema['enum']).join(', ')}`;
    case 'type':
      return `${name} must be ${typeNames(parameters['type'])}`;
    case 'pattern':
      return `${name} has the wrong form${exampleOf(schema)}`;
    case 'minimum':
      return `${name} must be at least ${String(parameters['limit'])}`;
    case 'maximum':
      return `${name} must be at most ${String(parameters['limit'])}`;
    default:
      return `${name} ${error.message ?? 'is not valid'}`;
  }
}

function typeNames(type: unknown): string {
  const names = (Array.isArray(type) ? listOf(type) : [type]).map((name) => {
    switch (name) {
      case 'object':
        return 'a mapping of keys to values';
      case 'array':
        return 'a list';
      case 'boolean':
        return 'true or false';
      case 'integer':
        return 'a whole number';
      case 'number':
        return 'a number';
      default:
        return 'a text';
    }
  });
  return names.join(' or ');
}

function exampleOf(schema: Schema | undefined): string {
  const example = listOf(schema?.['examples'])[0];
  return example === undefined ? '' : `; write it like ${JSON.stringify(example)}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `["exceptions", "0", "rule"]` -> `"exceptions[0].rule"`. */
function nameOf(path: readonly string[], whole: string): string {
  if (path.length === 0) return whole;
  const steps = path.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`));
  return quoted(steps.join('').replace(/^\./, ''));
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The known word with the fewest edits, if they are few enough to be a slip; `fail_on` and `failOn` are. */
function closest(word: string, known: readonly string[]): string | undefined {
  const LONGEST_SLIP = 40; // no known key comes near it; keeps the table small
  if (word.length > LONGEST_SLIP) return undefined;
  const ranked = known
    .map((name) => ({ name, edits: edits(lettersOf(word), lettersOf(name)) }))
    .toSorted((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best !== undefined && best.edits <= Math.max(1, best.name.length / 3) ? best.name : undefined;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** Levenshtein distance, one row at a time. */
function edits(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Untrusted text as one quoted, shortened piece of a one-line message. */
export function quoted(text: string): string {
  const LONGEST = 80; // longer than any key or glob worth reading in a message
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);
}
