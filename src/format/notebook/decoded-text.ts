// A text put together from JSON strings of a file, which finds the way back from its lines to those of the file.
import type { Fragment } from './facts.ts';

/** A piece of the text: from `from` on it is what the fragment holds after `skip` characters. */
interface Piece {
  readonly from: number;
  readonly fragment: Fragment;
  readonly skip: number;
  readonly cell: number | undefined;
}

/** Lines, columns and cells count from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
  readonly cell?: number;
}

/** Grows by whole fragments or parts of them. Offsets count characters. */
export class DecodedText {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;
  private lineStarts: number[] | undefined;

  get text(): string {
    return this.parts.join('');
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Adds what `text` is of a fragment, `skip` characters into it. */
  add(text: string, fragment: Fragment, skip = 0, cell?: number): void {
    if (text === '') return;
    this.pieces.push({ from: this.length, fragment, skip, cell });
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
    const piece = this.pieces[lastUpTo(this.pieces, offset, ({ from }) => from)];
    if (piece === undefined) return { line: 1, column: 1 };
    const raw = rawOffset(file, piece.fragment, piece.skip + offset - piece.from);
    const index = lastUpTo(fileLines, raw, (start) => start);
    return {
      line: index + 1,
      column: raw - (fileLines[index] ?? 0) + 1,
      ...(piece.cell !== undefined && { cell: piece.cell }),
    };
  }

  private starts(): readonly number[] {
    return (this.lineStarts ??= lineStarts(this.text));
  }
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

/** Index of the last item whose key is at most `value`; 0 when there is none. */
function lastUpTo<Item>(items: readonly Item[], value: number, key: (item: Item) => number): number {
  let low = 0;
  for (let high = items.length; high - low > 1;) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && key(item) <= value) low = middle;
    else high = middle;
  }
  return low;
}
