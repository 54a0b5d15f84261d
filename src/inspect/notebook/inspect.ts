// Decodes cells and outputs, and hands programs and texts on with their lines.
import type { Artifact } from '../../core/artifact.ts';
import { memoryBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import type { DecodedPlace, Inspection, InspectionContext, Member, RawPlace } from '../../core/inspection.ts';
import { findingOf } from '../../core/rule.ts';
import type { DecodedText } from '../../format/notebook/decoded-text.ts';
import { FileLines, lineStarts } from '../../format/notebook/file-lines.ts';
import type { NotebookFacts } from '../../format/notebook/facts.ts';
import { type NotebookPrograms, programsOf } from '../../format/notebook/programs.ts';
import { readNotebook } from '../../format/notebook/read.ts';
import { printedOf } from '../../format/notebook/printed.ts';
import { proseOf, textsOf } from '../../format/notebook/texts.ts';
import { readerOf } from '../code/readers.ts';
import { proseKnowledge } from '../prose/knowledge.ts';
import { activeOutputs } from './active.ts';
import { attachmentsOf } from './attachments.ts';
import { cellPages, cellVerdicts, ownScripts } from './cell-pages.ts';
import type { NotebookKnowledge } from './knowledge.ts';
import { chosenScripts, rawIn, type ShownScript, shownParts } from './shown.ts';
import { type NotebookVerdict, notebookVerdicts } from './verdicts.ts';

/** Bytes of a notebook. GitHub shows none above a few MB; the largest public ones have some 60. */
const MAX_BYTES = 64 * 2 ** 20;

/** Cells of one program that are told. */
const TOLD = 5;

export async function inspectNotebook(artifact: Artifact, { rules }: InspectionContext): Promise<Inspection> {
  const { size } = artifact.bytes;
  if (size > MAX_BYTES) return { ...NOTHING, incomplete: [tooLarge(size)] };
  const file = new TextDecoder().decode(await artifact.bytes.read(0, size));
  const facts = readNotebook(file);
  const programs = programsOf(facts);
  const lines = new FileLines(file);
  const knowledge = rules.knowledge<NotebookKnowledge>('notebook');
  const attached = await attachmentsOf(facts, lines, knowledge);
  const parts = [...shownParts(facts, file), ...attached.parts];
  const chosen = chosenScripts(parts);
  const pages = cellPages(programs, file);
  const isRead = chosen.read.length + pages.chosen.read.length > 0;
  const reader = isRead ? await readerOf('javascript') : undefined;
  const active = activeOutputs(facts, parts, chosen, reader, knowledge);
  const placeOf =
    (text: DecodedText) =>
    ({ line, column }: DecodedPlace): RawPlace =>
      text.place(line, column ?? 1, lines);
  return {
    format: 'notebook',
    findings: findingsOf(
      [
        ...notebookVerdicts(facts, programs, active, rules),
        ...cellVerdicts(facts, pages, reader, knowledge),
        ...attached.verdicts,
      ],
      artifact,
      lines,
      rules,
    ),
    members: [
      ...membersOf(facts, programs, placeOf, file, proseKnowledge(rules).printed),
      ...chosen.read.map((shown) => scriptMember(shown, lines)),
      ...ownScripts(pages).map((shown) => scriptMember(shown, lines)),
      ...attached.members,
    ],
    incomplete: [
      ...(facts.problem === undefined ? [] : [unreadable(facts.problem, facts.problemLine)]),
      ...unreadCells(programs),
    ],
  };
}

function membersOf(
  facts: NotebookFacts,
  programs: NotebookPrograms,
  placeOf: (text: DecodedText) => NonNullable<Member['place']>,
  file: string,
  printed: RegExp,
): Member[] {
  const texts = [
    ['python', programs.python],
    ['shell', programs.shell],
    ['javascript', programs.javascript],
    ['requirements', programs.requirements],
    ['channels', programs.channels],
    ...(facts.problem === undefined ? [['text', textsOf(facts)] as const] : []),
    ['prose', proseOf(facts)],
    ['printed', printedOf(facts, file, printed)],
  ] as const;
  const members = texts.flatMap(([use, text]) =>
    text.isEmpty ? [] : [{ use, place: placeOf(text), open: opened(() => text.text) }],
  );
  return facts.problem === undefined ? members : [...members, { ...AS_IT_STANDS, open: opened(() => file) }];
}

/** Of a file that was not understood, all is text: nobody knows what else stands in it. */
const AS_IT_STANDS = {
  use: 'text',
  place: ({ line, column }: DecodedPlace): RawPlace => ({ line, column: column ?? 1 }),
} as const;

function opened(text: () => string): Member['open'] {
  return () => Promise.resolve({ bytes: memoryBytes(Buffer.from(text())) });
}

/** A script of an output, which the rules for programs are asked about. */
function scriptMember(shown: ShownScript, file: FileLines): Member {
  const { text } = shown.script;
  const lines = lineStarts(text);
  return {
    use: 'javascript',
    place: ({ line, column }) =>
      file.place(rawIn(shown, (lines[line - 1] ?? 0) + (column ?? 1) - 1), shown.part.cell),
    open: opened(() => text),
  };
}

function findingsOf(
  verdicts: readonly NotebookVerdict[],
  { locator }: Artifact,
  lines: FileLines,
  rules: InspectionContext['rules'],
): Finding[] {
  return verdicts.map(({ rule, evidence, subject, offset, cell, severity }) => {
    const location = { ...locator, ...lines.place(offset, cell) };
    return findingOf(rules.rule(rule), { evidence, subject, location, ...(severity && { severity }) });
  });
}

function tooLarge(size: number): Incomplete {
  return { code: 'budget', reason: `a notebook of ${size} bytes was not read`, risk: 'unknown' };
}

/** One for each program: what a cell hands to it may do anything. */
function unreadCells({ unread }: NotebookPrograms): Incomplete[] {
  return [...new Set(unread.map(({ program }) => program))].map((program) => {
    const cells = unread.filter((each) => each.program === program).map(({ cell }) => cell);
    const reason = `what is handed to ${program} in cell ${cells.slice(0, TOLD).join(', ')} is not read`;
    return { code: 'unsupported', reason, risk: 'unknown' };
  });
}

function unreadable(problem: string, line: number | undefined): Incomplete {
  return { code: 'broken', reason: problem, risk: 'unknown', ...(line !== undefined && { line }) };
}

const NOTHING = { format: 'notebook', findings: [], members: [] } as const;
