// The patterns of custom rules, on an engine whose time is linear in the text whatever the pattern.
import { RE2JS } from 're2js';
import { messageOf } from '../../core/errors.ts';
import { matchOf, type Rule, type RuleBook } from '../../core/rule.ts';
import { CustomRuleError } from './errors.ts';

/** The match data of a custom rule: regular expressions in RE2's syntax. */
interface CustomMatch {
  /** Searched in every text, and in what is decoded out of notebooks. */
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
}

/** Throws {@link CustomRuleError} for a pattern that RE2 does not take, such as one with look-around. */
export function customPatterns(rules: RuleBook): readonly CustomPattern[] {
  return rules.ofSurface('custom').map((rule) => {
    const { patterns, paths = [], secret = false } = matchOf<CustomMatch>(rule);
    if (!isTexts(patterns) || patterns.length === 0 || !isTexts(paths))
      throw new CustomRuleError(
        'INVALID_RULES',
        `rule ${rule.id}: match.patterns must list regular expressions`,
      );
    const compile = (source: string): RE2JS => compiled(rule.id, source);
    return { rule, patterns: patterns.map(compile), paths: paths.map(compile), secret };
  });
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
