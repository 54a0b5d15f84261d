// The rules and inspectors of a run in which a team has rules of its own.
import type { RuleBook } from '../../core/rule.ts';
import { inspectorsFor } from '../inspectors.ts';
import { customInspector } from './custom.ts';
import { type RuleTexts, withCustomRules } from './load.ts';
import { onTheirPaths } from './paths.ts';
import { customPatterns } from './patterns.ts';
import type { Staff } from '../workplace/workplace.ts';
import { proveRules } from './prove.ts';

/** Throws CustomRuleError when a file or a pattern of theirs is wrong. */
export async function customStaff(ours: RuleBook, texts: RuleTexts): Promise<Staff> {
  const rules = await withCustomRules(ours, texts);
  const theirs = rules.rules.filter(({ id }) => !ours.has(id));
  const inspectors = onTheirPaths(inspectorsFor(rules), theirs);
  return { rules, inspectors: [...inspectors, customInspector(customPatterns(theirs), rules)] };
}

/** Throws CustomRuleError when an example of theirs is wrong: nothing is judged by half the rules. */
export async function proveCustomRules({ rules, inspectors }: Staff, ours: RuleBook): Promise<void> {
  const theirs = rules.rules.filter(({ id }) => !ours.has(id));
  await proveRules(theirs, rules, inspectors);
}
