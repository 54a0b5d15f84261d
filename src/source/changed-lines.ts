// Which lines an edit touches: the hunk headers of `git diff -U0` between two blobs, nothing else of it.
import { type Bytes, chunksOf } from '../core/bytes.ts';
import type { ChangedLines, ObjectId } from '../core/change.ts';
import type { GitProgram } from './git-program.ts';
import { isObjectId } from './object-store.ts';

/** Ranges kept of one file. Annotations are few; what lies beyond is placed at the file instead. */
const RANGES_MAX = 10_000;
/** Longest hunk header without the text git adds after it. */
const HEADER_CHARACTERS = 80;
/** `@@ -1,2 +3,4 @@`; nine digits are more lines than any file that lines are asked of. */
const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/**
 * Asks git by blob id: no path is involved, so neither odd names nor attributes that a change brings matter.
 * Undefined when git fails.
 */
export async function linesBetween(
  git: GitProgram,
  base: ObjectId,
  head: ObjectId,
): Promise<ChangedLines | undefined> {
  if (!isObjectId(base) || !isObjectId(head)) return undefined;
  const scanner = new HunkScanner();
  const options = ['-U0', '--inter-hunk-context=0', '--text', '--no-color', '--no-ext-diff', '--no-textconv'];
  const answer = await git.run(['diff', ...options, base, head], (chunk) => scanner.push(chunk));
  return answer.code === 0 ? scanner.ranges : undefined;
}

/** Every line of a new file. */
export async function allLines(bytes: Bytes): Promise<ChangedLines> {
  let lines = 0;
  let last = 0x0a;
  for await (const chunk of chunksOf(bytes)) {
    for (const byte of chunk) if (byte === 0x0a) lines += 1;
    last = chunk.at(-1) ?? last;
  }
  if (last !== 0x0a) lines += 1;
  return lines === 0 ? [] : [[1, lines]];
}

/** Content always follows a sign, so only a header begins with `@@`. */
class HunkScanner {
  readonly ranges: [number, number][] = [];
  private line = '';

  push(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let at = 0; at < bytes.length;) {
      const end = bytes.indexOf(0x0a, at);
      const stop = end < 0 ? bytes.length : end;
      const room = HEADER_CHARACTERS - this.line.length;
      this.line += bytes.toString('latin1', at, Math.min(stop, at + room));
      at = stop + 1;
      if (end >= 0) this.finish();
    }
  }

  private finish(): void {
    const [, start, count = '1'] = HUNK.exec(this.line) ?? [];
    this.line = '';
    if (start === undefined || count === '0' || this.ranges.length === RANGES_MAX) return;
    this.ranges.push([Number(start), Number(start) + Number(count) - 1]);
  }
}
