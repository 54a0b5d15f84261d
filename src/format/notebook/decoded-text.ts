// A text put together from JSON strings of a file, which finds the way back from its lines to those of the file.
import type { Fragment } from './facts.ts';

/** Lines, columns and cells count from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
  readonly cell?: number;
}

/** Grows by whole fragments or parts of them. Offsets count characters. */
export class DecodedText {
  private readonly parts: string[] = [];
  // A piece of the text is what `fragments[n]` holds after `skips[n]` characters, from `froms[n]` on. In lists side by
  // side: an output has a piece for each of its lines, and an object for each would be most of what a notebook costs.
  private readonly froms: number[] = [];
  private readonly fragments: Fragment[] = [];
  private readonly skips: number[] = [];
  /** 0 for a piece that stands in no cell. */
  private readonly cells: number[] = [];
  private length = 0;
  private lineStarts: number[] | undefined;

  get text(): string {
    // Put together once: what is put together so far is one part then.
    if (this.parts.length > 1) this.parts.splice(0, this.parts.length, this.parts.join(''));
    return this.parts[0] ?? '';
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Adds what `text` is of a fragment, `skip` characters into it. */
  add(text: string, fragment: Fragment, skip = 0, cell = 0): void {
    if (text === '') return;
    this.froms.push(this.length);
    this.fragments.push(fragment);
    this.skips.push(skip);
    this.cells.push(cell);
    this.parts.push(text);
    this.length += text.length;
  }

  /** Adds a line end that stands nowhere in the file. */
  endLine(): void {
    if (this.length === 0 || this.parts.at(-1)?.endsWith('\n') === true) return;
    this.parts.push('\n');
    this.length += 1;
  }

  /** Where a line and column of this text are in `file`, whose lines begin at `fileLines`. */
  place(line: number, column: number, file: string, fileLines: readonly number[]): FilePlace {
    const offset = (this.starts()[line - 1] ?? 0) + column - 1;
    const raw = this.rawAt(offset, file);
    return raw === undefined
      ? { line: 1, column: 1 }
      : filePlace(raw, fileLines, this.cells[lastUpTo(this.froms, offset)]);
  }

  /** Where a character of this text is in `file`, both counted from 0; undefined when the text is empty. */
  rawAt(offset: number, file: string): number | undefined {
    const piece = lastUpTo(this.froms, offset);
    const fragment = this.fragments[piece];
    const skipped = (this.skips[piece] ?? 0) + offset - (this.froms[piece] ?? 0);
    return fragment && rawOffset(file, fragment, skipped);
  }

  private starts(): readonly number[] {
    return (this.lineStarts ??= lineStarts(this.text));
  }
}

/** Where a character of a file is whose lines begin at `lines`. */
export function filePlace(raw: number, lines: readonly number[], cell = 0): FilePlace {
  const index = lastUpTo(lines, raw);
  return { line: index + 1, column: raw - (lines[index] ?? 0) + 1, ...(cell > 0 && { cell }) };
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where the decoded character number `wanted` of a string is in the file: escapes are longer than what they mean. */
function rawOffset(file: string, { start, text }: Fragment, wanted: number): number {
  let at = start + 1;
  for (let decoded = 0; decoded < Math.min(wanted, text.length); decoded++) {
    if (file[at] !== '\\') at += 1;
    else at += file[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}

/** Index of the last of the ascending numbers that is at most `value`; 0 when there is none. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  for (let high = numbers.length; high - low > 1;) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? value) <= value) low = middle;
    else high = middle;
  }
  return low;
}
