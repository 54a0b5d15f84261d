// What rules of a team may match on, by their surface: a key that nobody reads would make a rule that guards nothing.
import { unknownKey } from '../../core/explain.ts';
import { matchOf, type Rule } from '../../core/rule.ts';
import { CustomRuleError } from './errors.ts';

const PATTERN_KEYS = ['patterns', 'paths', 'secret'] as const;
const KEYS: Readonly<Record<string, readonly string[]>> = {
  custom: PATTERN_KEYS,
  secret: PATTERN_KEYS,
  code: ['calls', ...PATTERN_KEYS],
  loading: ['calls', ...PATTERN_KEYS],
  pickle: ['globals'],
};

/** Throws {@link CustomRuleError} for what no inspector reads. What the values of `patterns` are is seen where they compile. */
export function checkMatch(rule: Rule): void {
  if (rule.match !== undefined && !isMapping(rule.match))
    throw wrong(rule, 'match must be a mapping of keys to values');
  const match = matchOf<Readonly<Record<string, unknown>>>(rule);
  const known = KEYS[rule.surface] ?? [];
  const foreign = Object.keys(match).find((key) => !known.includes(key));
  if (foreign === 'calls') throw wrong(rule, 'match.calls is for the surfaces code and loading');
  if (foreign !== undefined) throw wrong(rule, `${unknownKey(foreign, known)} (under match)`);
  const { secret, globals } = match;
  if (secret !== undefined && typeof secret !== 'boolean')
    throw wrong(rule, 'match.secret must be true or false');
  if (rule.surface === 'pickle' && !isGlobals(globals))
    throw wrong(rule, 'match.globals must give names by their module, like { ourlib.loader: [fetch] }');
}

function isGlobals(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const lists = Object.values(value);
  return (
    lists.length > 0 &&
    lists.every((names) => Array.isArray(names) && names.length > 0 && names.every(isText))
  );
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function wrong({ id }: Rule, problem: string): CustomRuleError {
  return new CustomRuleError('INVALID_RULES', `rule ${id}: ${problem}`);
}
