// The patterns of the rules take time in proportion to the text: proven by a checker of regular expressions.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { hookKnowledge } from '../../../src/inspect/hooks/knowledge.ts';
import { settingsKnowledge } from '../../../src/inspect/settings/knowledge.ts';
import { growthOfPattern } from '../../support/growth.ts';

const rules = await loadRules();
const hooks = hookKnowledge(rules);
const lists = [
  'benign-commands',
  'refused-words',
  'gyp-known',
  'gyp-escapes',
  'pth-known',
  'mounts',
  'agent-open',
  'agent-stores',
] as const;
const anchored = lists.flatMap((list) => hooks.expressions(list));
const { languages, texts, 'tool-names': tools } = hooks.build;
const signs = [...Object.values(languages), texts].flatMap((one) => Object.values<string>({ ...one }));
const build = [...signs, tools];
const rows = settingsKnowledge(rules).rows.flatMap(({ pattern }) => Object.values(pattern));

describe('patterns', () => {
  it('are there', () => {
    expect(hooks.compiledDangers.length).toBeGreaterThan(20);
    expect(anchored.length + rows.length).toBeGreaterThan(40);
  });

  const dangers = hooks.compiledDangers.map(({ expression }) => expression);
  it.each([...new Set([...[...anchored, ...rows, ...dangers].map(({ source }) => source), ...build])])(
    '%s is linear',
    async (source) => {
      expect(await growthOfPattern(source, 'i')).toBe('safe');
    },
  );
});
