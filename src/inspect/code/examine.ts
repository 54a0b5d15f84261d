// What a program shows, and a closer look at it where that may show more that matters.
import type { CodeFacts } from '../../code/facts.ts';
import { matchOf, type RuleBook } from '../../core/rule.ts';
import { commandKnowledge } from '../command/knowledge.ts';
import { Capabilities } from './capabilities.ts';
import type { Combination } from './combine.ts';
import { handedTexts } from './handed.ts';
import { type Situation, type Traits, traitsOf } from './traits.ts';

export interface Examined {
  readonly facts: CodeFacts;
  readonly traits: Traits;
}

export type Examine = (facts: CodeFacts) => Examined;

/**
 * Values that reach a function late (from a method that is defined after it, from a circle of calls) are followed only in
 * programs that could do harm with them: these are few, and for the others it would double the work.
 */
export function examiner(rules: RuleBook, situation: Situation): Examine {
  const capabilities = Capabilities.of(rules);
  const known = commandKnowledge(rules);
  const ways = rules.index('flows of code', rules, () => flowsOf(rules, capabilities));
  return (first) => {
    const { closer } = first;
    const handed = handedTexts(first, known);
    const embedded = handed.length > 0 ? [...first.embedded, ...handed] : first.embedded;
    // What the closer look holds is much, and of no use to anybody else.
    const facts: CodeFacts = { ...first, embedded, closer: undefined };
    const traits = traitsOf(facts, capabilities, situation);
    const sought = closer && soughtIn(facts, traits, capabilities, ways);
    const more = sought && closer(sought);
    return more === undefined
      ? { facts, traits }
      : { facts: more, traits: traitsOf(more, capabilities, situation) };
  };
}

/** For each way in which a flow is a finding, the capabilities that fill each of its parts. */
type Ways = readonly (readonly ReadonlySet<string>[])[];

function flowsOf(rules: RuleBook, capabilities: Capabilities): Ways {
  return rules
    .ofSurface('code')
    .flatMap((rule) => matchOf<{ readonly any?: readonly Combination[] }>(rule).any ?? [])
    .filter(({ flow }) => flow !== undefined)
    .map(({ parts }) => parts.map((part) => capabilities.membersOf(part)));
}

/** What could do harm that is not known yet. */
function soughtIn(
  { references, texts }: CodeFacts,
  { has }: Traits,
  capabilities: Capabilities,
  ways: Ways,
): 'constants' | 'results' | undefined {
  // Functions that are handed on are called somewhere, under whatever name.
  const shown = new Set([...has, ...references.flatMap(({ name }) => capabilities.ofCallee(name))]);
  const hiding: readonly string[] = capabilities.data['hiding-layers'];
  if (texts.some(({ layers }) => layers.some((layer) => hiding.includes(layer)))) shown.add('decode');
  const isShown = (members: ReadonlySet<string>): boolean => [...members].some((id) => shown.has(id));
  if (ways.some((parts) => parts.every(isShown))) return 'results';
  return isShown(capabilities.membersOf('run')) ? 'constants' : undefined;
}
