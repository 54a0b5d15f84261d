// Outputs that act on whoever opens the notebook: scripts, and what they could reach.
import type { CodeReader } from '../../code/facts.ts';
import { lineStarts } from '../../format/notebook/file-lines.ts';
import type { NotebookFacts } from '../../format/notebook/facts.ts';
import { tagsOf } from '../prose/tags.ts';
import type { NotebookKnowledge } from './knowledge.ts';
import { withoutKnown } from './library-code.ts';
import { EXTERNAL_SCRIPT } from './page-scripts.ts';
import { type Reach, reachOf } from './reach.ts';
import { type ChosenScripts, rawIn, SCRIPT_TYPES, type ShownPart, type ShownScript } from './shown.ts';

export type ActiveKind = 'kernel' | 'sends' | 'foreign-script' | 'script' | 'long';

export interface ActiveOutput {
  readonly kind: ActiveKind;
  readonly of: ShownPart['of'];
  /** The word, the host or the type. */
  readonly detail: string;
  readonly cell?: number;
  /** In characters of the file. */
  readonly offset: number;
}

/** Letters, digits and the like that names may be written with. */
const ESCAPED = /\\u(?:00([2-7][0-9a-f])|\{0{0,4}([2-7][0-9a-f])\})/gi;

/** One for each kind and detail, the first place of it; the weakest kind only where nothing else is said. */
export function activeOutputs(
  facts: NotebookFacts,
  parts: readonly ShownPart[],
  { read, left }: ChosenScripts,
  reader: CodeReader | undefined,
  knowledge: NotebookKnowledge,
): ActiveOutput[] {
  const known = isSteered(facts) ? [] : knowledge['library-kernel-code'];
  const found = new Map<string, ActiveOutput>();
  const told = new Set<ShownPart>();
  const note = (part: ShownPart, kind: ActiveKind, detail: string, offset: number): void => {
    told.add(part);
    const key = `${kind} ${detail}`;
    const { of, cell } = part;
    if (!found.has(key)) found.set(key, { kind, of, detail, offset, ...(cell !== undefined && { cell }) });
  };
  const spoken = new Set<ShownPart>();
  for (const part of parts) {
    const word = wordIn(part, known, knowledge);
    if (word !== undefined) {
      spoken.add(part);
      note(part, 'kernel', word.detail, word.offset);
    }
    for (const { host, at } of foreignHosts(part.text, knowledge))
      note(part, 'foreign-script', host, part.rawAt(at));
  }
  for (const shown of read)
    for (const { kind, detail, offset } of reached(shown, known, reader, knowledge))
      if (kind !== 'kernel' || !spoken.has(shown.part)) note(shown.part, kind, detail, offset);
  for (const part of parts)
    if (SCRIPT_TYPES.has(part.type) && !told.has(part)) note(part, 'script', part.type, part.rawAt(0));
  if (left !== undefined && !told.has(left.part))
    note(left.part, 'long', `${left.script.text.length} characters`, rawIn(left, 0));
  // What is sent away is reached for, too.
  return [...found.values()].filter(({ kind, detail }) => kind !== 'kernel' || !found.has(`sends ${detail}`));
}

/**
 * Scripts of libraries put such values between quotes, and serve the outputs of all cells: a quote in one would say how
 * the text goes on.
 */
function isSteered({ cells }: NotebookFacts): boolean {
  return cells.some(({ outputMetadata }) => outputMetadata.some(({ value }) => /['"\\]/.test(value)));
}

interface Spoken {
  readonly detail: string;
  readonly offset: number;
}

/** The first word by which a script reaches the kernel, other than by what a library is known to do. */
function wordIn(part: ShownPart, known: readonly string[], knowledge: NotebookKnowledge): Spoken | undefined {
  const words = knowledge['kernel-words'];
  for (const script of part.scripts) {
    const text = unescaped(script.text);
    if (!words.some((word) => text.includes(word))) continue;
    const rest = withoutKnown(text, known);
    const detail = words.find((word) => rest.includes(word));
    if (detail !== undefined)
      return { detail, offset: offsetOf({ part, script }, text, rest.indexOf(detail)) };
  }
  for (const attribute of knowledge['kernel-attributes']) {
    if (SCRIPT_TYPES.has(part.type) || !part.text.includes(attribute)) continue;
    const tag = tagsOf(part.text).tags.find(({ attributes }) => attributes.has(attribute));
    if (tag !== undefined) return { detail: attribute, offset: part.rawAt(tag.at) };
  }
  return undefined;
}

/** Names may be written with escapes, which no line is longer or shorter for. */
function unescaped(text: string): string {
  if (!text.includes('\\u')) return text;
  return text.replaceAll(ESCAPED, (whole, short?: string, long?: string) => {
    const character = String.fromCodePoint(Number.parseInt(short ?? long ?? '', 16));
    return /[\w$]/.test(character) ? character : whole;
  });
}

/** Where a character of the script as it is judged is in the file; where it had escapes, its line. */
function offsetOf(shown: ShownScript, text: string, at: number): number {
  const own = shown.script.text;
  if (text.length === own.length) return rawIn(shown, at);
  const line = text.slice(0, at).split('\n').length - 1;
  return rawIn(shown, lineStarts(own)[line] ?? 0);
}

/** What a reader of programs sees in a script. */
function reached(
  shown: ShownScript,
  known: readonly string[],
  reader: CodeReader | undefined,
  knowledge: NotebookKnowledge,
): (Spoken & Pick<Reach, 'kind'>)[] {
  const text = withoutKnown(unescaped(shown.script.text), known);
  if (reader === undefined) return [];
  const starts = lineStarts(text);
  return reachOf(reader(text), knowledge).flatMap(({ kind, detail, line, column }) => {
    const said = kind === 'foreign-script' ? unknownHost(detail, knowledge) : detail;
    const offset = offsetOf(shown, text, (starts[line - 1] ?? 0) + column - 1);
    return said === undefined ? [] : [{ kind, detail: said, offset }];
  });
}

function foreignHosts(text: string, knowledge: NotebookKnowledge): { host: string; at: number }[] {
  return [...text.matchAll(EXTERNAL_SCRIPT)].flatMap(({ 0: all, 1: address = '', index }) => {
    const host = unknownHost(address, knowledge);
    return host === undefined ? [] : [{ host, at: index + all.length - address.length }];
  });
}

/** The host of an address, unless plotting libraries load their scripts from there. */
function unknownHost(address: string, knowledge: NotebookKnowledge): string | undefined {
  const base = 'https://relative.invalid';
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  const known = url !== undefined && knowledge['script-hosts'].includes(url.hostname);
  return known ? undefined : (url?.hostname ?? address);
}
