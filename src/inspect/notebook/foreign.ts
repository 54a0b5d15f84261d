// Cells of languages that no reader takes apart: what in them nobody writes to analyse data.
import { matchOf, type RuleBook } from '../../core/rule.ts';
import type { ForeignProgram } from '../../format/notebook/programs.ts';
import { dangersOf, MAX_COMMAND } from '../hooks/commands.ts';
import { hookKnowledge } from '../hooks/knowledge.ts';
import { quoted } from '../quoted.ts';
import type { NotebookVerdict } from './verdicts.ts';

/** One row of the rule's match. */
interface ForeignSign {
  readonly languages: readonly string[];
  readonly pattern: string;
  readonly says: string;
}

interface CompiledSign extends Omit<ForeignSign, 'pattern'> {
  readonly expression: RegExp;
}

const RULE = 'NOTEBOOK-FOREIGN-CODE';
/** Findings of one notebook. */
const MOST = 20;

/** One for each line that says it; quiet otherwise. Reads the first {@link MAX_COMMAND} characters of a cell. */
export function foreignVerdicts(programs: readonly ForeignProgram[], rules: RuleBook): NotebookVerdict[] {
  if (programs.length === 0) return [];
  const signs = rules.index('notebook-foreign', rules, () => compile(rules));
  const hooks = hookKnowledge(rules);
  const found = new Map<string, NotebookVerdict>();
  for (const { language, text, cell, offsets } of programs) {
    const shown = text.slice(0, MAX_COMMAND);
    const here = [
      ...signs.flatMap(({ languages, expression, says }) => {
        const at = languages.includes(language) ? expression.exec(shown)?.index : undefined;
        return at === undefined ? [] : [{ says, index: at }];
      }),
      // Commands of a shell stand in strings of these languages.
      ...dangersOf(shown, hooks).filter(({ grave }) => grave),
    ];
    for (const { says, index } of here) {
      const line = shown.slice(0, index).split('\n').length - 1;
      const source = (shown.split('\n', line + 1).at(-1) ?? '').trim();
      const subject = `${language} ${source.slice(0, 2000)}`;
      const evidence = `a cell of ${language} ${says} (${quoted(source)})`;
      if (found.size < MOST && !found.has(subject))
        found.set(subject, { rule: RULE, evidence, subject, offset: offsets[line] ?? 0, cell });
    }
  }
  return [...found.values()];
}

function compile(rules: RuleBook): readonly CompiledSign[] {
  const { signs = [] } = matchOf<{ readonly signs: readonly ForeignSign[] }>(rules.rule(RULE));
  return signs.map(({ languages, pattern, says }) => ({
    languages,
    says,
    expression: new RegExp(pattern, 'i'),
  }));
}
