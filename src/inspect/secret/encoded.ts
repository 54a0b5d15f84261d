// Credentials that stand in base64, behind escapes or percent signs: decoded where they begin, and then judged as any.
import type { Candidate, SearchContext } from './candidate.ts';
import type { Beginning, Encoded } from './distinctive.ts';

/** Characters of base64 behind a beginning: the longest value of such formats. */
const MAX_ENCODED = 1400;
/** Characters that are decoded around an escape, and those before it in which a value may have begun. */
const WINDOW = 2400;
const BEFORE = 12;
/** A colour may begin late in a value; and names that begin alike stand before it. */
const BEFORE_COLOUR = 200;
const MAX_BEGINNINGS = 8;
/** What begins a colour of a terminal (ECMA-48, CSI), as it is and as it is written in a text. */
const COLOUR_STARTS = ['\u001b[', '\\u001b[', '\\x1b[', '\\033['] as const;
/** Colours between two characters of a value. */
// oxlint-disable-next-line no-control-regex -- the control character is the point
const BETWEEN = /(?:(?:\u001b|\\u001b|\\x1b|\\033)\[[\d;]{0,16}m){1,4}(?=[\w-])/iy;
const ESCAPE =
  // oxlint-disable-next-line no-control-regex -- the control character is the point
  /(?:\u001b|\\u001b|\\x1b|\\033)\[[\d;]{0,16}m|\\u(?:00|\{(?=[2-7][\da-f]\}))([2-7][\da-f])\}?|\\x([2-7][\da-f])|%([2-7][\da-f])/gi;

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
    const start = Math.max(0, at - (startsColour(text, at) ? BEFORE_COLOUR : BEFORE));
    // The next window begins where a value of full length still fits into this one.
    this.done = start + WINDOW / 2;
    const raw = text.slice(start, start + WINDOW);
    const decoded = unescaped(raw);
    return beginnings.flatMap((beginning) => {
      const found = first(beginning, decoded, (from) => follow(beginning, decoded, from, context));
      // What stands there without escapes was found already.
      if (found === undefined || text.includes(found.value)) return [];
      const place = start + rawOffset(raw, found.at);
      return placed(found, place, place + 1, 'it stands behind escapes');
    });
  }
}

/** What follows the first of the format's beginnings that leads to something. */
function first(
  { prefix }: Beginning,
  text: string,
  follow: (from: number) => Candidate | undefined,
): Candidate | undefined {
  let from = text.indexOf(prefix);
  for (let tried = 0; from !== -1 && tried < MAX_BEGINNINGS; tried++) {
    const found = follow(from);
    if (found !== undefined) return found;
    from = text.indexOf(prefix, from + 1);
  }
  return undefined;
}

function startsColour(text: string, at: number): boolean {
  return COLOUR_STARTS.some((start) => text.startsWith(start, at));
}

/** Whether what begins at `at` may hide a value: every other escape, and a colour in the middle of a word. */
export function mayHide(text: string, at: number): boolean {
  if (!startsColour(text, at)) return true;
  BETWEEN.lastIndex = at;
  return /[\w-]/.test(text.charAt(at - 1)) && BETWEEN.test(text);
}

/** Escapes of printable characters resolved: `\u0067`, `\x67`, `%67`. Colours are left out. */
export function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, four?: string, two?: string, percent?: string) => {
    const code = four ?? two ?? percent;
    return code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16));
  });
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

/**
 * Letters, which nobody has to write as an escape, and the underscore: where one is, the text around it is decoded. And
 * colours, which a terminal may have put into the middle of a value.
 */
export function escapesToResolve(): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_'.split('');
  const escapes = letters.flatMap((letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return [`\\u00${code}`, `\\u{${code}}`, `\\x${code}`, `%${code}`];
  });
  return [...escapes, ...COLOUR_STARTS];
}

/** A candidate of a decoded text, where it stands in the text as it is. */
export function placed(found: Candidate, at: number, end: number, note: string): Candidate {
  return { ...found, at, end, note: found.note === undefined ? note : `${note}, ${found.note}` };
}
