// The patterns of the rules run on texts of strangers, so none may take more than linear time on the worst of them.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { matchOf } from '../../../src/core/rule.ts';
import { proseKnowledge } from '../../../src/inspect/prose/knowledge.ts';
import { growthOfPattern } from '../../support/growth.ts';

const rules = await loadRules();
const { addresses, acts, elements } = proseKnowledge(rules);
const { turned = '', forbidden = [] } = matchOf<{
  readonly turned: string;
  readonly forbidden: readonly string[];
}>(rules.rule('PROSE-AGENT-HARM'));
const { gates = [], about = '' } = matchOf<{ readonly gates: readonly string[]; readonly about: string }>(
  rules.rule('PROSE-SHOWN-INSTRUCTION'),
);
const sources = [...addresses, ...acts.flatMap(({ patterns }) => patterns), ...elements.styles].map(
  ({ source }) => source,
);

describe('the patterns of prose', () => {
  it('are many', () => {
    expect(sources.length).toBeGreaterThan(60);
  });

  it.each([...new Set([...sources, turned, ...forbidden, ...gates, about])])(
    '%s is linear',
    async (source) => {
      expect(await growthOfPattern(source, '')).toBe('safe');
    },
  );

  it.each(sources)('%s has no repetition without a bound', (source) => {
    const bare = source.replaceAll(/\[(?:\\.|[^\]])*\]|\\./g, 'c');
    expect(bare).not.toMatch(/[*+]|\{\d+,\}/);
  });
});
