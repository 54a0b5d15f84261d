// Sources of cells behind a mistake in a notebook: a merge's marks or a comma too many stop Jupyter and not a reader.
import { JsonError } from '../json/errors.ts';
import { Scanner } from '../json/scanner.ts';
import type { CellKind, Fragment, NotebookCell } from './facts.ts';

const SOURCE = /"(?:source|input)"[ \t\r\n]{0,80}:[ \t\r\n]{0,80}(?=["[])/g;
const KIND = /"cell_type"[ \t\r\n]{0,80}:[ \t\r\n]{0,80}"(code|markdown|raw)"/g;

/**
 * Each list of strings under the name of a source from `from` on, as a cell; what is no string is passed over. The kind
 * is the one that was said last; where none was, the text counts as code. Linear.
 */
export function recoverCells(text: string, from: number, firstNumber: number): NotebookCell[] {
  const cells: NotebookCell[] = [];
  const sources = new RegExp(SOURCE);
  sources.lastIndex = from;
  let said = from;
  for (let found = sources.exec(text); found !== null; found = sources.exec(text)) {
    const { fragments, end } = stringsAt(text, sources.lastIndex);
    const kind = lastKind(text.slice(said, found.index)) ?? 'code';
    cells.push({
      number: firstNumber + cells.length,
      kind,
      source: fragments,
      outputs: [],
      outputMetadata: [],
      others: [],
      attachments: [],
    });
    sources.lastIndex = said = end;
  }
  return cells;
}

function lastKind(text: string): CellKind | undefined {
  const kind = [...text.matchAll(KIND)].at(-1)?.[1];
  return kind === 'code' || kind === 'markdown' || kind === 'raw' ? kind : undefined;
}

/** A string, or the strings of a list up to its end or to the next key; lines with mistakes are left out. */
function stringsAt(text: string, from: number): { fragments: Fragment[]; end: number } {
  const scanner = new Scanner(text, 'python');
  scanner.at = from;
  const inList = scanner.take('[');
  const fragments: Fragment[] = [];
  for (;;) {
    scanner.space();
    const start = scanner.at;
    const string = stringAt(scanner);
    if (string !== undefined) {
      scanner.space();
      // A key: the end of the list is missing.
      if (scanner.take(':')) return { fragments, end: start };
      fragments.push({ value: string, start });
      if (!inList) return { fragments, end: scanner.at };
      scanner.take(',');
    } else if (scanner.take(']') || !inList || !nextLine(scanner, start)) {
      return { fragments, end: Math.max(scanner.at, from) };
    }
  }
}

function stringAt(scanner: Scanner): string | undefined {
  try {
    return scanner.string('a string');
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

/** Goes to the line after the one that begins at `start` or holds it; false at the end of the text. */
function nextLine(scanner: Scanner, start: number): boolean {
  const end = scanner.text.indexOf('\n', start);
  if (end === -1) return false;
  scanner.at = end + 1;
  return true;
}
