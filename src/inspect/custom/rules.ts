// The rules and inspectors of a run in which a team has rules of its own.
import type { Inspector } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { inspectorsFor } from '../inspectors.ts';
import { customInspector } from './custom.ts';
import { type RuleTexts, withCustomRules } from './load.ts';
import { customPatterns } from './patterns.ts';
import { proveRules } from './prove.ts';

/** Throws CustomRuleError when a file, a pattern or an example of theirs is wrong: nothing is judged by half the rules. */
export async function customRules(
  ours: RuleBook,
  texts: RuleTexts,
): Promise<{ readonly rules: RuleBook; readonly inspectors: readonly Inspector[] }> {
  const rules = await withCustomRules(ours, texts);
  const inspectors = [...inspectorsFor(rules), customInspector(customPatterns(rules), rules)];
  await proveRules(
    rules.rules.filter(({ id }) => !ours.has(id)),
    rules,
    inspectors,
  );
  return { rules, inspectors };
}
