// Custom rules on what programs call: made into the cases that the judge of programs knows.
import { matchOf, type Rule } from '../../core/rule.ts';
import type { NamedCalls } from '../code/loading.ts';
import { CustomRuleError } from './errors.ts';

/** What a team writes on calls; all else that our rules of programs match on holds regular expressions of ours. */
interface CallMatch {
  /** Resolved names, `.name` for any method of that name, and programs that are started. */
  readonly calls: readonly string[];
}

const NAME = /^\.?[\w@/-]{1,100}(?:\.[\w-]{1,100}){0,10}$/;
const MAX_NAMES = 200;

/**
 * The rule in the shape of its inspector, with nothing in it that is not checked: the patterns of our own rules run on an
 * engine that a pattern of somebody else could stop. Throws {@link CustomRuleError}.
 */
export function withCalls(rule: Rule): Rule {
  const { calls, ...others } = matchOf<CallMatch & Record<string, unknown>>(rule);
  if (calls === undefined) return rule;
  if (!isNames(calls))
    throw wrong(
      rule,
      `match.calls must list names of functions, such as ourlib.start, .method or curl, at most ${MAX_NAMES}`,
    );
  const match: NamedCalls & Record<string, unknown> = {
    ...others,
    cases: [{ calls, severity: rule.severity, says: `is what the team's rule is about: ${rule.title}` }],
  };
  return { ...rule, match };
}

function isNames(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= MAX_NAMES &&
    value.every((each) => typeof each === 'string' && NAME.test(each))
  );
}

function wrong({ id }: Rule, problem: string): CustomRuleError {
  return new CustomRuleError('INVALID_RULES', `rule ${id}: ${problem}`);
}
