// What a notebook itself does wrong, as rule ids: its programs and texts are judged by other inspectors.
import type { NotebookFacts, RepeatedKey } from '../../format/notebook/facts.ts';
import type { MagicFact, NotebookPrograms } from '../../format/notebook/programs.ts';
import type { RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';
import { quoted } from '../quoted.ts';
import type { ActiveKind, ActiveOutput } from './active.ts';
import { foreignVerdicts } from './foreign.ts';
import type { NotebookKnowledge } from './knowledge.ts';
import type { ShownPart } from './shown.ts';

export interface NotebookVerdict {
  readonly rule: string;
  readonly evidence: string;
  readonly subject: string;
  /** In characters of the file. */
  readonly offset: number;
  readonly cell?: number;
  /** Where it is not that of the rule. */
  readonly severity?: Severity;
}

const RULE_OF: Readonly<Record<ActiveKind, string>> = {
  kernel: 'NOTEBOOK-OUTPUT-KERNEL',
  sends: 'NOTEBOOK-OUTPUT-KERNEL',
  'foreign-script': 'NOTEBOOK-OUTPUT-FOREIGN-SCRIPT',
  script: 'NOTEBOOK-OUTPUT-SCRIPT',
  long: 'NOTEBOOK-OUTPUT-SCRIPT',
};

const PLACE_OF: Readonly<Record<ShownPart['of'], string>> = {
  output: 'an output of the cell',
  widget: 'the state of a widget',
  attachment: 'an attachment of the cell',
  cell: 'the cell',
};

export const WORDS_OF: Readonly<Record<ActiveKind, (detail: string) => string>> = {
  kernel: (detail) => `holds a script that uses ${quoted(detail)}`,
  sends: (detail) => `holds a script that sends ${quoted(detail)} to another machine`,
  'foreign-script': (detail) => `loads a script from ${quoted(detail)}`,
  script: (detail) => `is a script (${detail})`,
  long: (detail) => `holds a script of ${detail}, which was only searched for words`,
};

export function notebookVerdicts(
  facts: NotebookFacts,
  { magics, foreign }: NotebookPrograms,
  active: readonly ActiveOutput[],
  rules: RuleBook,
): NotebookVerdict[] {
  const knowledge = rules.knowledge<NotebookKnowledge>('notebook');
  return [
    ...repeatedVerdicts(facts.repeated),
    ...active.map(activeVerdict),
    ...magics.flatMap((magic) => magicVerdict(magic, knowledge)),
    ...foreignVerdicts(foreign, rules),
  ];
}

/** One for each key: the first repetition of it is enough to look at. */
function repeatedVerdicts(repeated: readonly RepeatedKey[]): NotebookVerdict[] {
  const first = new Map<string, RepeatedKey>();
  for (const each of repeated) if (!first.has(each.key)) first.set(each.key, each);
  return [...first.values()].map(({ key, offset, cell, runs }) => ({
    rule: 'NOTEBOOK-DUPLICATE-KEY',
    evidence: `the key ${quoted(key)} stands twice in one object: Jupyter takes the second, a reviewer reads the first`,
    subject: key,
    offset,
    ...(!runs && { severity: 'MEDIUM' as const }),
    ...(cell !== undefined && { cell }),
  }));
}

function activeVerdict({ kind, of, detail, cell, offset }: ActiveOutput): NotebookVerdict {
  return {
    rule: RULE_OF[kind],
    evidence: `${PLACE_OF[of]} ${WORDS_OF[kind](detail)}`,
    subject: kind === 'long' ? kind : `${kind} ${detail}`,
    offset,
    ...(cell !== undefined && { cell }),
    ...(kind === 'long' && { severity: 'INFO' as const }),
  };
}

function magicVerdict(
  { magic, argument, cell, offset }: MagicFact,
  knowledge: NotebookKnowledge,
): NotebookVerdict[] {
  const place = { offset, cell, subject: `${magic} ${argument}` };
  const isAddress = /^["']?(?:https?|ftp):\/\//i.test(argument);
  if (magic === 'writefile' && startsByItself(argument, knowledge))
    return [
      {
        ...place,
        rule: 'NOTEBOOK-STARTUP-WRITE',
        evidence: `%%writefile puts the cell into ${quoted(argument)}, which starts by itself later`,
      },
    ];
  if (!isAddress) return [];
  const rule = 'NOTEBOOK-REMOTE-CODE';
  if (magic === 'run')
    return [{ ...place, rule, evidence: `%run takes code from ${quoted(argument)} when the cell runs` }];
  const evidence = `%load puts code from ${quoted(argument)} into the cell, which runs when the cell is run again`;
  return [{ ...place, rule, severity: 'MEDIUM', evidence }];
}

function startsByItself(argument: string, knowledge: NotebookKnowledge): boolean {
  const path = argument
    .replaceAll(/["']/g, '')
    .replace(/^-a\s+/, '')
    .trim();
  return knowledge['startup-paths'].some(
    (end) => path === end || path.endsWith(end) || path.includes(`${end}/`),
  );
}
