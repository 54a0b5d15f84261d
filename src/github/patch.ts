// Which lines of the new version a patch adds: for placing annotations only, never for choosing what to read.
import type { ChangedLines } from '../core/change.ts';

/** Ranges kept of one file. Annotations are few; what lies beyond is placed at the file instead. */
const RANGES_MAX = 10_000;
/** `@@ -1,2 +3,4 @@`; nine digits are more lines than any file that GitHub shows a patch of. */
const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;

/**
 * The added lines of a unified diff of one file, as GitHub gives them in `patch`: hunks without file headers.
 * Tolerant: a hunk header that is none ends the reading, what was read before it stands.
 */
export function addedLines(patch: string): ChangedLines {
  const ranges: [number, number][] = [];
  let line = 0;
  for (const text of linesOf(patch)) {
    const sign = text.charAt(0);
    // Content always follows a sign, so a line of the file cannot pass for a header.
    if (sign === '@') {
      const start = HUNK.exec(text)?.[1];
      if (start === undefined) break;
      line = Number(start);
    } else if (sign === '+') {
      mark(ranges, line);
      line += 1;
    } else if (sign === ' ' || sign === '') line += 1;
    if (ranges.length > RANGES_MAX) return ranges.slice(0, RANGES_MAX);
  }
  return ranges;
}

function mark(ranges: [number, number][], line: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === line - 1) last[1] = line;
  else if (line > 0 && (last === undefined || last[1] < line)) ranges.push([line, line]);
}

/** Lines one at a time: a patch may be megabytes. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    if (end < 0) {
      if (start < text.length) yield text.slice(start);
      return;
    }
    yield text.slice(start, end);
    start = end + 1;
  }
}
