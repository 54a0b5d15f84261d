// The patterns of custom rules, on an engine whose time is linear in the text whatever the pattern.
import { RE2JS } from 're2js';
import { messageOf } from '../../core/errors.ts';
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
  const { patterns, paths = [], secret = rule.surface === 'secret' } = matchOf<CustomMatch>(rule);
  if (!isTexts(patterns) || patterns.length === 0 || !isTexts(paths))
    throw new CustomRuleError(
      'INVALID_RULES',
      `rule ${rule.id}: match.patterns must list regular expressions`,
    );
  const compile = (source: string): RE2JS => compiled(rule.id, source);
  const programs = rule.surface === 'code' || rule.surface === 'loading';
  return { rule, patterns: patterns.map(compile), paths: paths.map(compile), secret, programs };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && each.length <= 1000);
}

function compiled(id: string, source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    throw new CustomRuleError('INVALID_RULES', `rule ${id}: ${messageOf(error)}`, error);
  }
}
