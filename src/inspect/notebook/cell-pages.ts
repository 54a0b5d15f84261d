// Pages and scripts that cells show when they are run: cells of HTML and JavaScript, and texts that Python displays.
import type { CodeReader } from '../../code/facts.ts';
import type { DecodedText } from '../../format/notebook/decoded-text.ts';
import type { NotebookFacts } from '../../format/notebook/facts.ts';
import type { NotebookPrograms } from '../../format/notebook/programs.ts';
import { spokenPages } from '../../format/notebook/spoken-pages.ts';
import { type ActiveKind, activeOutputs } from './active.ts';
import type { NotebookKnowledge } from './knowledge.ts';
import { type ChosenScripts, chosenScripts, SCRIPT_TYPES, scriptsUnder, type ShownPart } from './shown.ts';
import { type NotebookVerdict, WORDS_OF } from './verdicts.ts';

export interface CellPages {
  readonly parts: readonly ShownPart[];
  readonly chosen: ChosenScripts;
}

/** All of them, and the scripts in them. */
export function cellPages({ page, javascript, python }: NotebookPrograms, file: string): CellPages {
  const parts = [
    ...whole(page, 'text/html', file),
    ...whole(javascript, 'application/javascript', file),
    ...spokenPages(python.text).map(({ type, text, at }) => ({
      of: 'cell' as const,
      cell: python.cellAt(at(0)),
      type,
      text,
      scripts: scriptsUnder(type, text),
      rawAt: (offset: number) => python.rawAt(at(offset), file) ?? 0,
    })),
  ];
  return { parts, chosen: chosenScripts(parts) };
}

function whole(program: DecodedText, type: string, file: string): ShownPart[] {
  if (program.isEmpty) return [];
  const { text } = program;
  const rawAt = (offset: number): number => program.rawAt(offset, file) ?? 0;
  return [{ of: 'cell', type, text, scripts: scriptsUnder(type, text), rawAt }];
}

/** The scripts that the readers of programs do not find by themselves, as they do those that are not in a page. */
export function ownScripts({ chosen }: CellPages): ChosenScripts['read'] {
  return chosen.read.filter(({ part }) => !SCRIPT_TYPES.has(part.type));
}

/**
 * Whoever runs a cell has the kernel do what it says anyway, and sees where its scripts come from; what the browser
 * keeps is out of reach of the kernel.
 */
const SEVERITY: Readonly<Partial<Record<ActiveKind, 'HIGH' | 'LOW'>>> = {
  sends: 'HIGH',
  kernel: 'LOW',
  'foreign-script': 'LOW',
};

export function cellVerdicts(
  facts: NotebookFacts,
  { parts, chosen }: CellPages,
  reader: CodeReader | undefined,
  knowledge: NotebookKnowledge,
): NotebookVerdict[] {
  if (parts.length === 0) return [];
  const own = { ...knowledge, 'page-stores': knowledge['cell-stores'] };
  return activeOutputs(facts, parts, chosen, reader, own).flatMap(({ kind, detail, offset, cell }) => {
    const severity = SEVERITY[kind];
    if (severity === undefined) return [];
    const evidence = `what the cell shows ${WORDS_OF[kind](detail)}`;
    return [
      {
        rule: 'NOTEBOOK-CELL-PAGE',
        evidence,
        subject: `${kind} ${detail}`,
        offset,
        severity,
        ...(cell !== undefined && { cell }),
      },
    ];
  });
}
