// From an offset in the text to a line and a column.

import type { CodePlace } from './facts.ts';

/** Offsets at which lines begin; a line ends with a line feed, as git and GitHub count. */
export class Lines {
  readonly #starts: Int32Array;
  readonly #count: number;
  #last = 0;

  constructor(text: string) {
    let starts = new Int32Array(1 + (text.length >> 4));
    let count = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count === starts.length) {
        const wider = new Int32Array(starts.length * 2);
        wider.set(starts);
        starts = wider;
      }
      starts[count++] = at + 1;
    }
    this.#starts = starts;
    this.#count = count;
  }

  /** Line and column of an offset, both from 1. */
  at(offset: number): CodePlace {
    let low = this.#start(this.#last) <= offset ? this.#last : 0;
    let high = this.#count - 1;
    // Facts mostly come in order, so the line sought is near the last one.
    const near = low + 16;
    if (near < high && this.#start(near) > offset) high = near;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return { line: low + 1, column: offset - this.#start(low) + 1 };
  }

  #start(line: number): number {
    return this.#starts[line] ?? 0;
  }
}
