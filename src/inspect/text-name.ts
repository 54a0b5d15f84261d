// Files that count as text by their name, for inspectors that search any text.
import type { RuleBook } from '../core/rule.ts';

/** Whether a base name in lower case ends in a suffix that only texts have. */
export function isTextName(name: string, rules: RuleBook): boolean {
  const suffixes = rules.index('text-names', rules, () => {
    const { text } = rules.knowledge<{ readonly text: readonly string[] }>('format');
    return new Set(text);
  });
  return suffixes.has(name.slice(name.lastIndexOf('.') + 1));
}
