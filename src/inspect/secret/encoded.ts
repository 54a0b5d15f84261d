// Credentials that stand in base64, behind escapes or percent signs: decoded where they begin, and then judged as any.
import type { Candidate, SearchContext } from './candidate.ts';
import type { Beginning, Encoded } from './distinctive.ts';

/** Characters of base64 behind a beginning: the longest value of such formats. */
const MAX_ENCODED = 1400;
/** Characters that are decoded around an escape, and those before it in which a value may have begun. */
const WINDOW = 2400;
const BEFORE = 12;
const ESCAPE = /\\u(?:00|\{(?=[2-7][\da-f]\}))([2-7][\da-f])\}?|\\x([2-7][\da-f])|%([2-7][\da-f])/gi;

/** Judges a text as if the format's beginning stood at `at`; undefined for what is not surely one. */
export type Follow = (
  beginning: Beginning,
  text: string,
  at: number,
  context: SearchContext,
) => Candidate | undefined;

export function followBase64(
  beginning: Beginning,
  { before, bytes }: Encoded,
  text: string,
  at: number,
  context: SearchContext,
  follow: Follow,
): Candidate | undefined {
  const start = at - before;
  if (start < 0) return undefined;
  const run = /^[A-Za-z\d+/_-]*/.exec(text.slice(start, start + MAX_ENCODED))?.[0] ?? '';
  const decoded = Buffer.from(run, 'base64').toString('latin1');
  const found = follow(beginning, decoded, bytes, context);
  return found === undefined ? undefined : placed(found, start, start + run.length, 'it stands in base64');
}

/** What was decoded is not decoded again for the next escape in it. */
export class Escapes {
  private done = -1;

  /** Whether the text at an escape is still to be decoded. */
  isNew(at: number): boolean {
    return at >= this.done;
  }

  follow(
    beginnings: readonly Beginning[],
    text: string,
    at: number,
    context: SearchContext,
    follow: Follow,
  ): Candidate[] {
    const start = Math.max(0, at - BEFORE);
    // The next window begins where a value of full length still fits into this one.
    this.done = start + WINDOW / 2;
    const raw = text.slice(start, start + WINDOW);
    const decoded = unescaped(raw);
    return beginnings.flatMap((beginning) => {
      const from = decoded.indexOf(beginning.prefix);
      const found = from === -1 ? undefined : follow(beginning, decoded, from, context);
      // What stands there without escapes was found already.
      if (found === undefined || text.includes(found.value)) return [];
      const place = start + rawOffset(raw, found.at);
      return placed(found, place, place + 1, 'it stands behind escapes');
    });
  }
}

/** Escapes of printable characters resolved: `\u0067`, `\x67`, `%67`. */
export function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, four?: string, two?: string, percent?: string) =>
    String.fromCharCode(Number.parseInt(four ?? two ?? percent ?? '', 16)),
  );
}

/** Where the character number `wanted` of the text without escapes stands in the text. */
function rawOffset(text: string, wanted: number): number {
  let longer = 0;
  for (const { 0: escape, index } of text.matchAll(ESCAPE)) {
    if (index - longer >= wanted) break;
    longer += escape.length - 1;
  }
  return wanted + longer;
}

/** Letters, which nobody has to write as an escape, and the underscore: where one is, the text around it is decoded. */
export function escapesOfLetters(): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_'.split('');
  return letters.flatMap((letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return [`\\u00${code}`, `\\u{${code}}`, `\\x${code}`, `%${code}`];
  });
}

function placed(found: Candidate, at: number, end: number, note: string): Candidate {
  return { ...found, at, end, note: found.note === undefined ? note : `${note}, ${found.note}` };
}
