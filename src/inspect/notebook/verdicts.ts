// What a notebook itself does wrong, as rule ids: its programs and texts are judged by other inspectors.
import type { NotebookFacts, RepeatedKey } from '../../format/notebook/facts.ts';
import type { MagicFact, NotebookPrograms } from '../../format/notebook/programs.ts';
import type { RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';
import { quoted } from '../quoted.ts';
import { type ActiveKind, type ActiveOutput, activeOutputs, type NotebookKnowledge } from './active.ts';
import { foreignVerdicts } from './foreign.ts';

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
  'foreign-script': 'NOTEBOOK-OUTPUT-FOREIGN-SCRIPT',
  script: 'NOTEBOOK-OUTPUT-SCRIPT',
};

const WORDS_OF: Readonly<Record<ActiveKind, (detail: string) => string>> = {
  kernel: (detail) => `an output of the cell holds a script that uses ${quoted(detail)}`,
  'foreign-script': (detail) => `an output of the cell loads a script from ${quoted(detail)}`,
  script: (detail) => `an output of the cell is a script (${detail})`,
};

export function notebookVerdicts(
  facts: NotebookFacts,
  { magics, foreign }: NotebookPrograms,
  rules: RuleBook,
): NotebookVerdict[] {
  const knowledge = rules.knowledge<NotebookKnowledge>('notebook');
  return [
    ...repeatedVerdicts(facts.repeated),
    ...activeOutputs(facts, knowledge).map(activeVerdict),
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

function activeVerdict({ kind, detail, cell, offset }: ActiveOutput): NotebookVerdict {
  return {
    rule: RULE_OF[kind],
    evidence: WORDS_OF[kind](detail),
    subject: `${kind} ${detail}`,
    offset,
    cell,
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
