// The globs of a policy file: which repository paths a pattern means.
import { quoted } from '../core/explain.ts';
import { PolicyError } from './errors.ts';
import { compileSegment, EVERYTHING_INSIDE, matchesPath, type PathPattern } from './wildcard.ts';

/** A repository path with `/` in, whether it is meant out. */
export type PathMatcher = (path: string) => boolean;

/** No path that people write a pattern for is longer. */
const LONGEST_GLOB = 512;
/** What `{a,b}` may multiply to: hand-written lists have a dozen alternatives; nested ones could be a bomb. */
const MOST_ALTERNATIVES = 64;

/**
 * Compiles one glob. It is anchored at the repository root and matches case-sensitively: `*` and `?` stay inside
 * a segment, `**` as a whole segment crosses them, `{a,b}` are alternatives, a trailing `/` means everything
 * inside, `\` takes the next character literally. Names that begin with a dot are like any other.
 * @throws PolicyError BAD_GLOB, for syntax that is not one of these too: a pattern that is silently read
 * otherwise than meant would leave files out.
 */
export function compileGlob(glob: string): PathMatcher {
  if (glob.length > LONGEST_GLOB) throw badGlob(glob, `is longer than ${LONGEST_GLOB} characters`);
  if (glob.startsWith('!')) throw badGlob(glob, 'begins with "!"; list what to leave out under "ignore"');
  if (/(?<!\\)[[\]()]/.test(glob)) throw badGlob(glob, 'has brackets; write "\\[" to mean the character');
  const patterns = alternativesOf(glob).map((alternative) => compilePath(glob, alternative));
  // Exceptions mostly name one file, and there may be thousands of them.
  if (/^[^/*?{}\\]+(?:\/[^/*?{}\\]+)*$/.test(glob)) return (path) => path === glob;
  return (path) => {
    const segments = path.split('/');
    return patterns.some((pattern) => matchesPath(pattern, segments));
  };
}

/** A path matches when one of the globs does. @throws PolicyError BAD_GLOB */
export function compileGlobs(globs: readonly string[]): PathMatcher {
  const matchers = globs.map(compileGlob);
  return (path) => matchers.some((matches) => matches(path));
}

/** The same function, computed once for each path: a file may hold thousands of findings. */
export function remembered<T>(compute: (path: string) => T): (path: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (path) => {
    const entry = known.get(path) ?? { value: compute(path) };
    known.set(path, entry);
    return entry.value;
  };
}

function compilePath(glob: string, alternative: string): PathPattern {
  const texts = alternative.replace(/^\//, '').split('/');
  if (texts.length > 1 && texts.at(-1) === '') texts[texts.length - 1] = '**';
  return texts.flatMap((text, index): PathPattern => {
    if (text === '' || text === '.' || text === '..') throw badGlob(glob, `has the segment ${quoted(text)}`);
    // A file of the directory's own name is not inside it.
    if (text === '**') return index === texts.length - 1 ? EVERYTHING_INSIDE : EVERYTHING_INSIDE.slice(0, 1);
    const segment = compileSegment(text);
    if (segment === undefined) throw badGlob(glob, 'has a backslash with nothing after it');
    return [segment];
  });
}

/** Expands braces with a worklist, so that neither depth nor number can grow past the limit. */
function alternativesOf(glob: string): readonly string[] {
  const open = [glob];
  const done: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = firstBraces(glob, next);
    if (group === undefined) done.push(next);
    else open.push(...group);
    if (open.length + done.length > MOST_ALTERNATIVES) {
      throw badGlob(glob, `means more than ${MOST_ALTERNATIVES} alternatives; write several globs`);
    }
  }
  return done;
}

/** The texts that the first brace group stands for, or undefined when there is none. */
function firstBraces(glob: string, text: string): readonly string[] | undefined {
  const cuts: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '{' && depth++ === 0) cuts.push(at);
    else if (character === ',' && depth === 1) cuts.push(at);
    else if (character === '}' && --depth <= 0) {
      if (depth < 0) break;
      if (cuts.length === 1)
        throw badGlob(glob, 'has braces without a comma; write "\\{" to mean the character');
      return [...cuts.keys()].map((n) => {
        const inside = text.slice((cuts[n] ?? 0) + 1, cuts[n + 1] ?? at);
        return text.slice(0, cuts[0]) + inside + text.slice(at + 1);
      });
    }
  }
  if (depth !== 0) throw badGlob(glob, 'has braces that do not pair; write "\\{" to mean the character');
  return undefined;
}

function badGlob(glob: string, problem: string): PolicyError {
  return new PolicyError('BAD_GLOB', `the glob ${quoted(glob)} ${problem}`);
}
