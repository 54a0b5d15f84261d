// Lines of a file, found only when somebody asks where something stands: in most files nobody does.

/** Lines, columns and cells count from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
  readonly cell?: number;
}

export class FileLines {
  readonly file: string;
  private starts: readonly number[] | undefined;

  constructor(file: string) {
    this.file = file;
  }

  /** Where a character of the file is, counted from 0. */
  place(raw: number, cell = 0): FilePlace {
    const starts = (this.starts ??= lineStarts(this.file));
    const index = lastUpTo(starts, raw, (start) => start);
    return { line: index + 1, column: raw - (starts[index] ?? 0) + 1, ...(cell > 0 && { cell }) };
  }
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last of the items, which ascend, that stands at `value` or before; 0 when there is none. */
export function lastUpTo<Item>(
  items: readonly Item[],
  value: number,
  standsAt: (item: Item) => number,
): number {
  let low = 0;
  for (let high = items.length; high - low > 1;) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && standsAt(item) <= value) low = middle;
    else high = middle;
  }
  return low;
}
