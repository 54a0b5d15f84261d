// No pattern of the table is super-linear, and none can run past its window: shown by an analysis of each.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { secretTable } from '../../../src/inspect/secret/table.ts';

interface Recheck {
  checkSync(source: string, flags: string, options: object): { readonly status: string };
}

// The checker in JavaScript; its main entry would start another process. It declares no types.
const BROWSER: string = 'recheck/lib/browser.js';
const recheck = (await import(BROWSER)) as { default?: Recheck } & Recheck;
const checker = recheck.default ?? recheck;
const { formats } = secretTable(await loadRules());

/** What looks around by one character costs nothing, and the checker's automata have no words for it. */
function withoutBoundaries(source: string): string {
  return source.replaceAll(/\(\?<!\[[^\]]*\]\)/g, '').replace(/\(\?!\[\\w-\]\)$/, '');
}

describe('patterns', () => {
  it.each(formats.map((format) => [format.id, format] as const))('%s is linear', (_, { expression }) => {
    const source = withoutBoundaries(expression.source);
    const { status } = checker.checkSync(source, '', { checker: 'automaton', timeout: 20_000 });
    expect([source, status]).toEqual([source, 'safe']);
  });

  it.each(formats.map((format) => [format.id, format] as const))(
    '%s is bounded and anchored',
    (_, format) => {
      const { source } = format.expression;
      expect(source.startsWith('^')).toBe(true);
      const bare = source.replaceAll(/\[(?:\\.|[^\]])*\]|\\./g, 'c');
      expect(bare).not.toMatch(/[*+]|\{\d+,\}/);
    },
  );

  it('that backtrack without bound would be refused by this analysis', () => {
    expect(checker.checkSync('^(a+)+$', '', { checker: 'automaton', timeout: 20_000 }).status).toBe(
      'vulnerable',
    );
  });
});
