// No pattern of the table is super-linear, and none can run past its window: shown by an analysis of each.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { secretTable } from '../../../src/inspect/secret/table.ts';
import { growthOf } from '../../support/growth.ts';

/** Thorough: an expression of the table takes some milliseconds. */
const EFFORT = { checker: 'automaton', timeout: 20_000 } as const;
const { formats } = secretTable(await loadRules());

/** What looks around by one character costs nothing, and the checker's automata have no words for it. */
function withoutBoundaries(source: string): string {
  return source.replaceAll(/\(\?<!\[[^\]]*\]\)/g, '').replace(/\(\?!\[\\w-\]\)$/, '');
}

describe('patterns', () => {
  it.each(formats.map((format) => [format.id, format] as const))(
    '%s is linear',
    async (_, { expression }) => {
      const source = withoutBoundaries(expression.source);
      expect([source, await growthOf(source, '', EFFORT)]).toEqual([source, 'safe']);
    },
  );

  it.each(formats.map((format) => [format.id, format] as const))(
    '%s is bounded and anchored',
    (_, format) => {
      const { source } = format.expression;
      expect(source.startsWith('^')).toBe(true);
      const bare = source.replaceAll(/\[(?:\\.|[^\]])*\]|\\./g, 'c');
      expect(bare).not.toMatch(/[*+]|\{\d+,\}/);
    },
  );

  it('that backtrack without bound would be refused by this analysis', async () => {
    expect(await growthOf('^(a+)+$', '', EFFORT)).toBe('exponential');
  });
});
