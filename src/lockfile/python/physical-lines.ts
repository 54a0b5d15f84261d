// The lines of a file as a reader of Python's sees them, with the numbers that git and its diffs give them.

/** What `open` in text mode makes one line end of (universal newlines), so what configparser reads by. */
export const UNIVERSAL_NEWLINES = /\r\n|[\n\r]/g;

/** Where Python's `str.splitlines` ends a line. */
// oxlint-disable-next-line no-control-regex -- Python splits at these control characters
export const SPLITLINES_ENDS = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

/** Python ends lines at more characters than git; `line` is git's, from 1. `ends` is global and finds `\n`. */
export function* physicalLines(text: string, ends: RegExp): Generator<{ text: string; line: number }> {
  let start = 0;
  let line = 1;
  for (const { 0: end, index } of text.matchAll(ends)) {
    yield { text: text.slice(start, index), line };
    start = index + end.length;
    if (end.endsWith('\n')) line++;
  }
  yield { text: text.slice(start), line };
}
