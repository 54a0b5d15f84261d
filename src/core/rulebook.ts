// Loads the compiled rules. Lazy: a change with nothing to inspect never pays for it.
import { RuleBook, type RuleFile } from './rule.ts';

export async function loadRules(): Promise<RuleBook> {
  const compiled = await import('./rules.compiled.json', { with: { type: 'json' } });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against the schema when compiled
  return new RuleBook(compiled.default as readonly RuleFile[]);
}
