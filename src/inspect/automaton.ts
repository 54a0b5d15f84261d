// An Aho-Corasick automaton over bytes: every keyword of the format table is looked for in one pass.

/** Finds keywords of ASCII letters, digits and signs, whatever their case. Built once for each rule book. */
export class Automaton {
  /** The class of each byte; bytes that are in no keyword are class 0. */
  private readonly classes = new Uint8Array(256);
  private readonly width: number;
  /** The state after each state and class, both multiplied by the width, so that the loop only adds. */
  private readonly next: Int32Array;
  /** States from here on end keywords: they are numbered last, so that the loop compares once for each byte. */
  private readonly firstEnd: number;
  /** The keywords that end in each of these states, by number. */
  private readonly ends: readonly (readonly number[])[];
  private readonly lengths: readonly number[];
  readonly longest: number;

  constructor(keywords: readonly string[]) {
    const lower = keywords.map((keyword) => Buffer.from(keyword.toLowerCase(), 'latin1'));
    this.lengths = lower.map(({ length }) => length);
    this.longest = Math.max(0, ...this.lengths);
    this.width = this.classify(lower);
    const trie = endsLast(growTrie(lower, this.classes, this.width), this.width);
    this.next = trie.next;
    this.ends = trie.ends.filter((list) => list !== undefined);
    this.firstEnd = (trie.ends.length - this.ends.length) * this.width;
  }

  /**
   * Calls `found(keyword, start)` for each keyword that starts in `[from, to)` of the data, in the order of their ends.
   * Linear in the bytes and the number of hits.
   */
  scan(data: Uint8Array, from: number, to: number, found: (keyword: number, start: number) => void): void {
    const { classes, next, firstEnd } = this;
    const end = Math.min(data.length, to + this.longest - 1);
    let state = 0;
    for (let at = from; at < end; at++) {
      state = next[state + (classes[data[at] ?? 0] ?? 0)] ?? 0;
      if (state >= firstEnd) this.report(state, at, to, found);
    }
  }

  private report(
    state: number,
    at: number,
    to: number,
    found: (keyword: number, start: number) => void,
  ): void {
    for (const keyword of this.ends[(state - this.firstEnd) / this.width] ?? []) {
      const start = at + 1 - (this.lengths[keyword] ?? 0);
      if (start < to) found(keyword, start);
    }
  }

  /** Numbers the bytes that occur in keywords; capitals share the class of their small letter. Returns the width. */
  private classify(keywords: readonly Uint8Array[]): number {
    let count = 1;
    for (const byte of new Set(keywords.flatMap((keyword) => [...keyword]))) {
      this.classes[byte] = count;
      if (byte >= 0x61 && byte <= 0x7a) this.classes[byte - 0x20] = count;
      count++;
    }
    return count;
  }
}

interface Trie {
  readonly next: Int32Array;
  readonly ends: (number[] | undefined)[];
}

function growTrie(keywords: readonly Uint8Array[], classes: Uint8Array, width: number): Trie {
  const most = 1 + keywords.reduce((sum, { length }) => sum + length, 0);
  const next = new Int32Array(most * width);
  const ends: (number[] | undefined)[] = [undefined];
  keywords.forEach((keyword, number) => {
    let state = 0;
    for (const byte of keyword) {
      const edge = state * width + (classes[byte] ?? 0);
      if (next[edge] === 0) {
        next[edge] = ends.length * width;
        ends.push(undefined);
      }
      state = (next[edge] ?? 0) / width;
    }
    (ends[state] ??= []).push(number);
  });
  const trie = { next: next.slice(0, ends.length * width), ends };
  linkFailures(trie, width);
  return trie;
}

/** Turns the trie into the automaton: every state gets an edge for every class, breadth first. */
function linkFailures({ next, ends }: Trie, width: number): void {
  const failure = new Int32Array(ends.length);
  const queue: number[] = [];
  for (let edge = 1; edge < width; edge++) {
    const state = (next[edge] ?? 0) / width;
    if (state !== 0) queue.push(state);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const back = failure[state] ?? 0;
    const inherited = ends[back];
    if (inherited !== undefined) ends[state] = [...(ends[state] ?? []), ...inherited];
    for (let edge = 0; edge < width; edge++) {
      const target = (next[state * width + edge] ?? 0) / width;
      const other = next[back * width + edge] ?? 0;
      if (target === 0) next[state * width + edge] = other;
      else {
        failure[target] = other / width;
        queue.push(target);
      }
    }
  }
}

/** Numbers the states anew: first those that end nothing, with the root at 0, then the others. */
function endsLast({ next, ends }: Trie, width: number): Trie {
  const order = ends
    .map((_, state) => state)
    .sort((a, b) => Number(ends[a] !== undefined) - Number(ends[b] !== undefined));
  const place = new Int32Array(ends.length);
  order.forEach((state, index) => (place[state] = index));
  const renumbered = new Int32Array(next.length);
  for (const [index, state] of order.entries())
    for (let edge = 0; edge < width; edge++)
      renumbered[index * width + edge] = (place[(next[state * width + edge] ?? 0) / width] ?? 0) * width;
  return { next: renumbered, ends: order.map((state) => ends[state]) };
}
