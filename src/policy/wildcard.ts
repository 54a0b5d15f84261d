// A matcher for `*`, `?` and `**` whose time is at most pattern length times path length.
// Written here because the usual translation to a regular expression backtracks: four stars against a file
// name of 400 letters already take seconds, and file names belong to the attacker.

const MANY = Symbol('any number of items');
const ONE = Symbol('any one item');

type Token = string | typeof MANY | typeof ONE;
/** Most segments have no wildcard; they are kept as text. */
type Segment = string | readonly Token[];

/** A path pattern: one entry for each segment, `MANY` for `**`. */
export type PathPattern = readonly (Segment | typeof MANY)[];

/** Any number of segments, none included. */
export const ANY_SEGMENTS: PathPattern = [MANY];
/** At least one segment: everything inside a directory. */
export const EVERYTHING_INSIDE: PathPattern = [MANY, [MANY]];

/**
 * Compiles one segment (no `/` in it): `*` any characters, `?` one character, `\` takes the next one literally.
 * Undefined when a backslash ends the segment.
 */
export function compileSegment(text: string): Segment | undefined {
  const tokens: Token[] = [];
  let escaped = false;
  for (const character of text) {
    if (escaped) tokens.push(character);
    else if (character === '*') tokens.push(MANY);
    else if (character === '?') tokens.push(ONE);
    else if (character !== '\\') tokens.push(character);
    escaped = !escaped && character === '\\';
  }
  if (escaped) return undefined;
  return tokens.every((token) => typeof token === 'string') ? tokens.join('') : tokens;
}

/** Whether the pattern matches the whole path, given as its segments. Case-sensitive. */
export function matchesPath(pattern: PathPattern, path: readonly string[]): boolean {
  return matchesAll(pattern, path, (segment, name) =>
    typeof segment === 'string' ? segment === name : matchesAll(segment, Array.from(name), matchesCharacter),
  );
}

function matchesCharacter(token: string | typeof ONE, character: string): boolean {
  return token === ONE || token === character;
}

/**
 * Greedy match that only ever goes back to the latest `MANY`: each pair of token and item is compared at most
 * once for each `MANY`, so the work is bounded by the product of the two lengths.
 */
function matchesAll<P>(
  pattern: readonly (P | typeof MANY)[],
  items: readonly string[],
  matches: (token: P, item: string) => boolean,
): boolean {
  let token = 0;
  let many = -1;
  let resume = 0;
  for (let item = 0; item < items.length;) {
    const wanted = pattern[token];
    if (wanted === MANY) {
      many = token++;
      resume = item;
    } else if (wanted !== undefined && matches(wanted, items[item] ?? '')) {
      token++;
      item++;
    } else if (many >= 0) {
      token = many + 1;
      item = ++resume;
    } else return false;
  }
  while (pattern[token] === MANY) token++;
  return token === pattern.length;
}
