// A unified diff of two texts in the form of GitHub's `patch` field: hunks only, three lines of context.

export interface TextDiff {
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string;
}

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

const CONTEXT = 3;

/** Above this many cells the middle is shown as replaced: a table is quadratic and tests stay small. */
const MAX_TABLE = 4_000_000;

/** The diff of two files, or undefined where git sees bytes and not text (a NUL in the first 8000). */
export function textDiff(before: Buffer, after: Buffer): TextDiff | undefined {
  if (isBinary(before) || isBinary(after)) return undefined;
  const lines = compared(linesOf(before), linesOf(after));
  return {
    additions: lines.filter((line) => line.sign === '+').length,
    deletions: lines.filter((line) => line.sign === '-').length,
    patch: hunksOf(lines).join('\n'),
  };
}

function isBinary(data: Buffer): boolean {
  return data.subarray(0, 8000).includes(0);
}

/** Lines without their end; a last line that has none is marked the way diff marks it. */
function linesOf(data: Buffer): string[] {
  if (data.length === 0) return [];
  const lines = data.toString('utf8').split('\n');
  const last = lines.pop() ?? '';
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}

function compared(before: readonly string[], after: readonly string[]): Line[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [
    ...signed(' ', before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...signed(' ', before.slice(before.length - end)),
  ];
}

function signed(sign: Line['sign'], texts: readonly string[]): Line[] {
  return texts.map((text) => ({ sign, text }));
}

/** Longest common subsequence by the textbook table. */
function middle(before: readonly string[], after: readonly string[]): Line[] {
  const width = after.length + 1;
  if (before.length * after.length > MAX_TABLE) return [...signed('-', before), ...signed('+', after)];
  const table = new Uint32Array((before.length + 1) * width);
  const cell = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i * width + j] =
        before[i] === after[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    const text = before[i] ?? '';
    if (text === after[j]) {
      lines.push({ sign: ' ', text });
      i++;
      j++;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) lines.push({ sign: '-', text: before[i++] ?? '' });
    else lines.push({ sign: '+', text: after[j++] ?? '' });
  }
  return [...lines, ...signed('-', before.slice(i)), ...signed('+', after.slice(j))];
}

function hunksOf(lines: readonly Line[]): string[] {
  const changed = lines.flatMap((line, index) => (line.sign === ' ' ? [] : [index]));
  const spans: [number, number][] = [];
  for (const index of changed) {
    const last = spans.at(-1);
    if (last !== undefined && index - last[1] <= 2 * CONTEXT) last[1] = index;
    else spans.push([index, index]);
  }
  return spans.flatMap(([first, last]) => {
    const from = Math.max(0, first - CONTEXT);
    return hunkOf(lines.slice(0, from), lines.slice(from, last + CONTEXT + 1));
  });
}

function hunkOf(above: readonly Line[], hunk: readonly Line[]): string[] {
  const count = (lines: readonly Line[], sign: string) =>
    lines.filter((line) => line.sign === ' ' || line.sign === sign).length;
  const range = (sign: string) => {
    const length = count(hunk, sign);
    const start = count(above, sign) + (length === 0 ? 0 : 1);
    return length === 1 ? String(start) : `${start},${length}`;
  };
  return [`@@ -${range('-')} +${range('+')} @@`, ...hunk.map((line) => line.sign + line.text)];
}

/** The line numbers of the head version that a patch shows: where GitHub accepts a comment on the RIGHT side. */
export function commentableLines(patch: string): Set<number> {
  const lines = new Set<number>();
  let next = 0;
  for (const line of patch.split('\n')) {
    const header = /^@@ -\S+ \+(\d+)/.exec(line);
    if (header !== null) next = Number(header[1]);
    else if (line.startsWith('+') || line.startsWith(' ')) lines.add(next++);
  }
  return lines;
}
