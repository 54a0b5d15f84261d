// An Aho-Corasick automaton over bytes: every keyword of the format table is looked for in one pass.

/** Finds keywords of ASCII letters, digits and signs, whatever their case. Built once for each rule book. */
export class Automaton {
  /** The class of each byte; bytes that are in no keyword are class 0. */
  private readonly classes: Uint8Array;
  private readonly width: number;
  /** The state after each state and class, both multiplied by the width, so that the loop only adds. */
  private readonly next: Int32Array;
  /** States from here on end keywords: they are numbered last, so that the loop compares once for each byte. */
  private readonly firstEnd: number;
  /** The keywords that end in each of these states, by number. */
  private readonly ends: readonly (readonly number[])[];
  private readonly lengths: readonly number[];
  readonly longest: number;
  /** In which state the last search for an end stopped: what it returns besides the place. */
  private stopped = 0;

  constructor(keywords: readonly string[]) {
    const lower = keywords.map((keyword) => Buffer.from(keyword.toLowerCase(), 'latin1'));
    this.lengths = lower.map(({ length }) => length);
    this.longest = Math.max(0, ...this.lengths);
    const { classes, width } = classify(lower);
    const trie = new Trie(lower, classes);
    const place = trie.endsLast();
    this.classes = classes;
    this.width = width;
    this.next = trie.table(place, width);
    this.ends = trie.ends.filter((list) => list !== undefined);
    this.firstEnd = (trie.ends.length - this.ends.length) * width;
  }

  /**
   * Calls `found(keyword, start)` for each keyword that starts in `[from, to)` of the data, in the order of their ends.
   * Linear in the bytes and the number of hits.
   */
  scan(data: Uint8Array, from: number, to: number, found: (keyword: number, start: number) => void): void {
    const end = Math.min(data.length, to + this.longest - 1);
    for (let at = this.ending(data, from, end, 0); at < end;) {
      const state = this.stopped;
      for (const keyword of this.ends[(state - this.firstEnd) / this.width] ?? []) {
        const start = at + 1 - (this.lengths[keyword] ?? 0);
        if (start < to) found(keyword, start);
      }
      at = this.ending(data, at + 1, end, state);
    }
  }

  /**
   * Where the next keyword ends, from a state on; `end` when none does. Apart from whoever is told, so that V8 compiles
   * it once: with the callers in it, it was thrown away and compiled anew for each of them.
   */
  private ending(data: Uint8Array, from: number, end: number, before: number): number {
    const { classes, next, firstEnd } = this;
    let state = before;
    let at = from;
    for (; at < end; at++) {
      state = next[state + (classes[data[at] ?? 0] ?? 0)] ?? 0;
      if (state >= firstEnd) break;
    }
    this.stopped = state;
    return at;
  }
}

/** Numbers the bytes that occur in keywords, from 1; capitals share the class of their small letter. */
function classify(keywords: readonly Uint8Array[]): {
  readonly classes: Uint8Array;
  readonly width: number;
} {
  const classes = new Uint8Array(256);
  let width = 1;
  for (const keyword of keywords)
    for (const byte of keyword) {
      if (classes[byte] !== 0) continue;
      classes[byte] = width;
      if (byte >= 0x61 && byte <= 0x7a) classes[byte - 0x20] = width;
      width++;
    }
  return { classes, width };
}

/**
 * The keywords as a tree of states, the root 0. Edges are lists, so that building it costs the keywords and not the
 * table: whole rows of that are copied.
 */
class Trie {
  /** The keywords that end in each state. */
  readonly ends: (number[] | undefined)[] = [undefined];
  /** The last child of each state, and the child before it of the same state; 0 for none. */
  private readonly child: number[] = [0];
  private readonly sibling: number[] = [0];
  /** The class of the edge that leads to each state. */
  private readonly edge: number[] = [0];
  /** The longest other state that the way to this one ends with. */
  private readonly failure: number[] = [0];
  /** All states, the shallow ones first. */
  private readonly order: number[] = [0];

  constructor(keywords: readonly Uint8Array[], classes: Uint8Array) {
    keywords.forEach((keyword, number) => {
      let state = 0;
      for (const byte of keyword) state = this.grown(state, classes[byte] ?? 0);
      (this.ends[state] ??= []).push(number);
    });
    this.link();
  }

  /** The number of each state when those that end something come last; the root keeps 0 unless it ends something. */
  endsLast(): Int32Array {
    const { ends } = this;
    const place = new Int32Array(ends.length);
    let number = 0;
    for (const isEnd of [false, true])
      ends.forEach((list, state) => {
        if ((list !== undefined) === isEnd) place[state] = number++;
      });
    return place;
  }

  /** Shape (states x width): the row of a state is that of its failure, but for its own children. */
  table(place: Int32Array, width: number): Int32Array {
    const table = new Int32Array(this.ends.length * width);
    for (const state of this.order) {
      const row = (place[state] ?? 0) * width;
      const back = (place[this.failure[state] ?? 0] ?? 0) * width;
      if (state !== 0) table.copyWithin(row, back, back + width);
      for (let child = this.child[state] ?? 0; child !== 0; child = this.sibling[child] ?? 0)
        table[row + (this.edge[child] ?? 0)] = (place[child] ?? 0) * width;
    }
    return table;
  }

  private grown(state: number, edge: number): number {
    const known = this.after(state, edge);
    if (known !== 0) return known;
    const made = this.ends.length;
    this.ends.push(undefined);
    this.child.push(0);
    this.sibling.push(this.child[state] ?? 0);
    this.edge.push(edge);
    this.failure.push(0);
    this.child[state] = made;
    return made;
  }

  private after(state: number, edge: number): number {
    let child = this.child[state] ?? 0;
    while (child !== 0 && this.edge[child] !== edge) child = this.sibling[child] ?? 0;
    return child;
  }

  /** Breadth first: what a state fails to is shallower, and has its own ends already. */
  private link(): void {
    const { order, failure, ends } = this;
    for (let head = 0; head < order.length; head++) {
      const state = order[head] ?? 0;
      const inherited = state === 0 ? undefined : ends[failure[state] ?? 0];
      if (inherited !== undefined) ends[state] = [...(ends[state] ?? []), ...inherited];
      for (let child = this.child[state] ?? 0; child !== 0; child = this.sibling[child] ?? 0) {
        failure[child] = state === 0 ? 0 : this.failureOf(state, this.edge[child] ?? 0);
        order.push(child);
      }
    }
  }

  /** Where an edge leads from the longest state that this one ends with and that has such an edge. */
  private failureOf(state: number, edge: number): number {
    let back = state;
    do {
      back = this.failure[back] ?? 0;
      const target = this.after(back, edge);
      if (target !== 0) return target;
    } while (back !== 0);
    return 0;
  }
}
