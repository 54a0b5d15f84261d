// What of a notebook a page shows or runs when it is opened: outputs and widgets, with the scripts in them.
import { DecodedText } from '../../format/notebook/decoded-text.ts';
import type { Fragment, NotebookFacts } from '../../format/notebook/facts.ts';
import { type PageScript, scriptsOf } from './page-scripts.ts';

export interface ShownPart {
  readonly of: 'output' | 'widget' | 'attachment' | 'cell';
  /** From 1; absent where it belongs to no cell. */
  readonly cell?: number;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
  readonly scripts: readonly PageScript[];
  /** Where a character of its text is in the file, both from 0. */
  readonly rawAt: (offset: number) => number;
}

/** A script and where it is shown. */
export interface ShownScript {
  readonly part: ShownPart;
  readonly script: PageScript;
}

export const SCRIPT_TYPES: ReadonlySet<string> = new Set([
  'application/javascript',
  'text/javascript',
  'application/ecmascript',
  'text/ecmascript',
]);
const MARKUP: ReadonlySet<string> = new Set([
  'text/html',
  'image/svg+xml',
  'text/markdown',
  'application/xhtml+xml',
]);

/** In order; only those that may have a script. `file` is the text of the notebook. */
export function shownParts({ cells, others }: NotebookFacts, file: string): ShownPart[] {
  const parts: ShownPart[] = [];
  for (const { number: cell, outputs } of cells)
    for (const { type, fragments } of outputs)
      if (SCRIPT_TYPES.has(type) || MARKUP.has(type))
        parts.push({ of: 'output', cell, type, ...textOf(fragments, type, file) });
  // The texts of widgets are in the metadata of the notebook, each a value of its own.
  for (const fragment of others)
    if (fragment.value.includes('<'))
      parts.push({ of: 'widget', type: 'text/html', ...textOf([fragment], 'text/html', file) });
  return parts;
}

/** A page or a script under its type. */
export function scriptsUnder(type: string, text: string): PageScript[] {
  return SCRIPT_TYPES.has(type) ? [{ text, at: 0, plain: true }] : scriptsOf(text);
}

function textOf(
  fragments: readonly Fragment[],
  type: string,
  file: string,
): Pick<ShownPart, 'text' | 'scripts' | 'rawAt'> {
  const decoded = new DecodedText();
  decoded.addAll(fragments);
  const { text } = decoded;
  return {
    text,
    scripts: scriptsUnder(type, text),
    rawAt: (offset) => decoded.rawAt(offset, file) ?? 0,
  };
}

/** Where a character of a script is in the file, both from 0. */
export function rawIn({ part, script }: ShownScript, offset: number): number {
  return part.rawAt(script.at + (script.plain ? offset : 0));
}

/** Characters of all scripts of one notebook that are read: some, and more of those that say what they could do. */
const ANY_CHARACTERS = 131_072;
const TELLING_CHARACTERS = 1_048_576;
/** Scripts that are read. */
const MAX_READ = 200;
/** What a script has to call or name to do harm. Which bring libraries along, too, so it says only what to read first. */
const TELLING =
  /execute|eval|Function|atob|fetch|XMLHttpRequest|sendBeacon|WebSocket|cookie|Storage|kernel|import|require|\/api\/|fromCharCode|\\[ux]/;

export interface ChosenScripts {
  /** Each text once. */
  readonly read: readonly ShownScript[];
  /** The first of those that are too long or too many: libraries, mostly, that an output brings along. */
  readonly left?: ShownScript;
}

/** The scripts that are worth a reader of programs: the shortest first, since libraries are long and payloads short. */
export function chosenScripts(parts: readonly ShownPart[]): ChosenScripts {
  const all = new Map<string, ShownScript>();
  for (const part of parts)
    for (const script of part.scripts) if (!all.has(script.text)) all.set(script.text, { part, script });
  const room = { any: ANY_CHARACTERS, telling: TELLING_CHARACTERS };
  const read: ShownScript[] = [];
  let left: ShownScript | undefined;
  for (const shown of [...all.values()].toSorted((a, b) => a.script.text.length - b.script.text.length)) {
    const { length } = shown.script.text;
    const of = length <= room.any ? 'any' : TELLING.test(shown.script.text) ? 'telling' : undefined;
    if (of === undefined) continue;
    if (length > room[of] || read.length >= MAX_READ) left ??= shown;
    else {
      room[of] -= length;
      read.push(shown);
    }
  }
  return { read, ...(left && { left }) };
}
