// The patterns of custom rules, on an engine whose time is linear in the text whatever the pattern.
import { RE2JS } from 're2js';
import { messageOf } from '../../core/errors.ts';
import { quoted } from '../../core/explain.ts';
import { matchOf, type Rule } from '../../core/rule.ts';
import { CustomRuleError } from './errors.ts';

/** Surfaces whose rules are patterns: over every text, over programs, and over every text without ever being shown. */
export const PATTERN_SURFACES = ['custom', 'code', 'loading', 'secret'] as const;

/** The match data of a custom rule: regular expressions in RE2's syntax. */
interface CustomMatch {
  /** Searched in every text and in what is decoded out of notebooks, or in programs only. */
  readonly patterns: readonly string[];
  /** Searched in the path; every path when there are none. */
  readonly paths?: readonly string[];
  /** Whether what matches is a secret, which no report may show. */
  readonly secret?: boolean;
}

export interface CustomPattern {
  readonly rule: Rule;
  readonly patterns: readonly RE2JS[];
  readonly paths: readonly RE2JS[];
  readonly secret: boolean;
  /** Whether only programs are searched. */
  readonly programs: boolean;
}

/** Throws {@link CustomRuleError} for a pattern that RE2 does not take, such as one with look-around. */
export function customPatterns(theirs: readonly Rule[]): readonly CustomPattern[] {
  return theirs
    .filter(({ surface }) => PATTERN_SURFACES.some((each) => each === surface))
    .filter((rule) => !isOnCalls(rule))
    .map(customPattern);
}

/** A rule on calls needs no patterns: the judge of programs knows it. */
function isOnCalls(rule: Rule): boolean {
  const { cases, patterns } = matchOf<CustomMatch & { readonly cases: unknown }>(rule);
  return cases !== undefined && patterns === undefined;
}

function customPattern(rule: Rule): CustomPattern {
  const { patterns, secret = rule.surface === 'secret' } = matchOf<CustomMatch>(rule);
  if (!isTexts(patterns) || patterns.length === 0)
    throw new CustomRuleError(
      'INVALID_RULES',
      `rule ${rule.id}: match.patterns must list regular expressions of at most ${MAX_PATTERN} characters`,
    );
  const programs = rule.surface === 'code' || rule.surface === 'loading';
  const compiled = patterns.map((source) => compile(rule.id, 'patterns', source));
  return { rule, patterns: compiled, paths: pathsOf(rule), secret, programs };
}

/** The paths that a rule is for; every path when there are none. Throws {@link CustomRuleError}. */
export function pathsOf(rule: Rule): readonly RE2JS[] {
  const { paths = [] } = matchOf<CustomMatch>(rule);
  if (!isTexts(paths))
    throw new CustomRuleError('INVALID_RULES', `rule ${rule.id}: match.paths must list regular expressions`);
  return paths.map((source) => compile(rule.id, 'paths', source));
}

export function isFor(paths: readonly RE2JS[], path: string): boolean {
  return paths.length === 0 || paths.some((one) => one.matcher(path).find());
}

const MAX_PATTERN = 1000;

function isTexts(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.every((each) => typeof each === 'string' && each.length <= MAX_PATTERN)
  );
}

function compile(id: string, key: 'patterns' | 'paths', source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    const problem = `match.${key}: ${quoted(source)}: ${messageOf(error)}`;
    throw new CustomRuleError('INVALID_RULES', `rule ${id}: ${problem}${hintFor(key, source)}`, error);
  }
}

/** What people write that this engine does not have, or that is no expression at all. */
function hintFor(key: 'patterns' | 'paths', source: string): string {
  if (/\(\?<?[=!]|\\[1-9]/.test(source))
    return '; patterns run in linear time and have no look-ahead, look-behind or back-references';
  return key === 'paths' && source.includes('*')
    ? "; paths of rules are regular expressions and no globs: '[.]ckpt$' for **/*.ckpt"
    : '';
}
