// Finds calls of dangerous functions whose name was put together from pieces, decoded or disguised.
import { matchOf, type RuleBook } from '../../core/rule.ts';
import type { Verdict } from './combine.ts';
import type { Program } from './program.ts';

interface HiddenNameMatch {
  /** Ways of hiding a name that nobody uses by accident. */
  readonly how: readonly string[];
  readonly capabilities: readonly string[];
}

export function hiddenNames({ facts, traits }: Program, rules: RuleBook): Verdict[] {
  const rule = rules.rule('CODE-HIDDEN-NAME');
  // In shell a path in pieces is how paths are written.
  if (facts.language === 'shell') return [];
  const { how = [], capabilities = [] } = matchOf<HiddenNameMatch>(rule);
  return [...traits.ofCall].flatMap(([index, shown]) => {
    const hidden = facts.calls[index]?.hidden.filter((way) => how.includes(way)) ?? [];
    const trait = shown.find(({ capability }) => capabilities.includes(capability));
    if (trait === undefined || hidden.length === 0) return [];
    const named = { ...trait, what: `${trait.what}, its name hidden by ${hidden.join(' and ')},` };
    return [{ rule, severity: rule.severity, relation: 'flow', traits: [named], worse: [] } as const];
  });
}
