// What cells printed, as far as a word in it is worth a closer look: most of a large notebook is lines that nobody reads.
import { DecodedText } from './decoded-text.ts';
import type { Fragment, NotebookFacts } from './facts.ts';

interface Printed {
  readonly cell: number;
  readonly fragments: readonly Fragment[];
}

/** Characters around a word that are taken: a sentence may have begun before it, and goes on. */
const BEFORE = 400;
const AFTER = 1600;
/** Characters of one notebook: a log that says such a word in each line says it no better in the last. */
const TOGETHER = 524_288;

/**
 * Streams, tracebacks and plain results around the matches of `word`, which is global. The file is searched as it
 * stands, once: no text is put together for a notebook in which nothing matches.
 */
export function printedOf({ cells }: NotebookFacts, file: string, word: RegExp): DecodedText {
  const all = new DecodedText();
  const outputs: Printed[] = cells.flatMap(({ number, outputs: shown }) =>
    shown.flatMap(({ type, fragments }) =>
      type === 'text/plain' && fragments.length > 0 ? [{ cell: number, fragments }] : [],
    ),
  );
  let taken = 0;
  let done = 0;
  word.lastIndex = outputs[0]?.fragments[0]?.start ?? file.length;
  for (let found = word.exec(file); found !== null && taken < TOGETHER; found = word.exec(file)) {
    const index = lastBefore(outputs, found.index, ({ fragments: [first] }) => first?.start ?? 0);
    const output = outputs[index];
    const next = outputs[index + 1]?.fragments[0]?.start ?? file.length;
    const end =
      output === undefined ? found.index : take(output, { from: done, at: found.index, next }, word, all);
    taken += end === next ? AFTER : end - found.index;
    done = end;
    // What is no output is passed over up to the next one.
    word.lastIndex = end > found.index ? end : Math.max(next, found.index + 1);
  }
  word.lastIndex = 0;
  return all;
}

/** In characters of the file. */
interface Hit {
  /** What is in front of it was taken already. */
  readonly from: number;
  readonly at: number;
  /** The output ends before it. */
  readonly next: number;
}

/** Where what was taken ends in the file; the hit itself when it is behind the output. */
function take({ cell, fragments }: Printed, { from, at, next }: Hit, word: RegExp, all: DecodedText): number {
  const hit = lastBefore(fragments, at, ({ start }) => start);
  const fragment = fragments[hit];
  // An escape is at most six characters, and two quotes are around it all.
  if (fragment === undefined || at > fragment.start + 6 * fragment.value.length + 2) return at;
  if (fragment.value.length > AFTER) return takePieces(fragment, cell, word, all);
  let first = hit;
  for (let room = BEFORE; first > 0; first--) {
    const { start, value } = fragments[first - 1] ?? fragment;
    room -= value.length;
    if (room < 0 || start < from) break;
  }
  let room = AFTER;
  let last = first;
  for (; last < fragments.length && (last <= hit || room > 0); last++) {
    const line = fragments[last];
    if (line === undefined || line.value.length > AFTER) break;
    room -= line.value.length;
    all.add(line.value, line, 0, cell);
  }
  all.endLine();
  return fragments[last]?.start ?? next;
}

/** Of a text that is one long string, what is around each of its matches. */
function takePieces(fragment: Fragment, cell: number, word: RegExp, all: DecodedText): number {
  const { value: text, start } = fragment;
  let done = 0;
  let taken = 0;
  word.lastIndex = 0;
  for (let found = word.exec(text); found !== null && taken < TOGETHER; found = word.exec(text)) {
    const from = Math.max(done, found.index - BEFORE);
    done = Math.min(text.length, found.index + AFTER);
    taken += done - from;
    all.add(text.slice(from, done), fragment, from, cell);
    word.lastIndex = done;
  }
  all.endLine();
  return start + text.length;
}

/** Index of the last of what stands in order that begins at `place` or before it; -1 when none does. */
function lastBefore<T>(items: readonly T[], place: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
