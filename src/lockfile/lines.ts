// Tells which line an offset of a text is on.

/** Lines end at a line feed, as git and GitHub count them; a carriage return before it belongs to the line. */
export class LineTable {
  /** Where each line begins, ascending. */
  private readonly starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  /** The line, from 1, of an offset in characters; offsets outside the text are on its first or last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
