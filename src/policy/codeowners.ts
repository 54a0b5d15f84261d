// CODEOWNERS as GitHub reads it: https://docs.github.com/repositories (About code owners).
import { LIMITS } from '../core/limits.ts';
import { quoted } from '../core/explain.ts';
import {
  ANY_SEGMENTS,
  compileSegment,
  EVERYTHING_INSIDE,
  matchesPath,
  type PathPattern,
} from './wildcard.ts';

/** Where GitHub looks; the first one that exists counts, alone. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** A file with more wrong lines is not repaired from our notices. */
const MOST_NOTICES = 10;

export interface CodeOwners {
  /** Owners of a path as written (`@login`, `@org/team`, an address); empty when nobody owns it. */
  readonly ownersOf: (path: string) => readonly string[];
  /** Lines that GitHub skips, and so do we. */
  readonly notices: readonly string[];
}

interface Line {
  readonly pattern: PathPattern;
  readonly owners: readonly string[];
}

/**
 * Reads a CODEOWNERS file. The last matching line counts, also when it names nobody. Patterns are those of
 * gitignore without `!`, `[ ]` and a leading `\#`; lines that use these, or name something that cannot be an
 * owner, are skipped. A file over 3 MB has no owners at all. `file` names it in notices. Never throws.
 */
export function parseCodeowners(input: string | Uint8Array, file: string): CodeOwners {
  if (input.length > LIMITS.policyBytes) {
    return {
      ownersOf: () => [],
      notices: [`${file} is larger than 3 MB: GitHub does not use it, nor do we.`],
    };
  }
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  const lines: Line[] = [];
  const problems: string[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = parseLine(raw);
    if (typeof line === 'string') problems.push(`${file}:${index + 1}: this line is skipped: ${line}.`);
    else if (line !== undefined) lines.push(line);
  }
  const more = problems.length - MOST_NOTICES;
  return {
    ownersOf: (path) => {
      const segments = path.split('/');
      return lines.findLast(({ pattern }) => matchesPath(pattern, segments))?.owners ?? [];
    },
    notices: [
      ...problems.slice(0, MOST_NOTICES),
      ...(more > 0 ? [`${file}: ${more} more lines are skipped.`] : []),
    ],
  };
}

/** Whoever may approve findings at a path: the policy's owners, or else its code owners. */
export function ownersLookup(
  policyOwners: readonly string[],
  codeOwners: Pick<CodeOwners, 'ownersOf'> | undefined,
): (path: string) => readonly string[] {
  if (policyOwners.length > 0) return () => policyOwners;
  return (path) => codeOwners?.ownersOf(path) ?? [];
}

/** A line, the reason to skip it, or undefined when it says nothing. */
function parseLine(raw: string): Line | string | undefined {
  const [patternText, ...words] = wordsOf(raw);
  if (patternText === undefined) return undefined;
  const pattern = compilePattern(patternText);
  if (typeof pattern === 'string') return pattern;
  const wrong = words.find((word) => !isOwner(word));
  return wrong === undefined ? { pattern, owners: words } : `${quoted(wrong)} cannot be an owner`;
}

/** Words up to a comment. A backslash keeps the next character, a blank too, in its word. */
export function wordsOf(raw: string): readonly string[] {
  const words = raw.match(/(?:\\.|[^\s\\]|\\$)+/gu) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment < 0 ? words : words.slice(0, comment);
}

function isOwner(word: string): boolean {
  return /^@[A-Za-z0-9_-]+(?:\/[A-Za-z0-9._-]+)?$/.test(word) || /^[^@]+@[^@]+$/.test(word);
}

/**
 * The pattern, or why there is none. It is anchored when it has a `/` before its end; what matches a directory
 * matches everything inside, except that a final `*` means direct children only.
 */
function compilePattern(text: string): PathPattern | string {
  if (text.startsWith('!')) return 'patterns cannot be negated';
  if (text.startsWith('\\#')) return 'a pattern cannot begin with "#"';
  if (/[[\]]/.test(text)) return 'patterns cannot have brackets';
  if (text.includes('***')) return 'three stars in a row mean nothing';
  const names = text.replace(/^\//, '').replace(/\/$/, '').split('/');
  const last = names.at(-1);
  const pattern: PathPattern[number][] = text.slice(0, -1).includes('/') ? [] : [...ANY_SEGMENTS];
  for (const name of names) {
    const segment = compileSegment(name);
    if (segment === undefined || name === '') return 'the pattern is not complete';
    pattern.push(...(name === '**' ? ANY_SEGMENTS : [segment]));
  }
  if (text.endsWith('/') || last === '**') return [...pattern, ...EVERYTHING_INSIDE];
  return last === '*' ? pattern : [...pattern, ...ANY_SEGMENTS];
}
