// A program as its code without comments and texts, and its texts beside it: what patterns may be asked of.

export interface SourceString {
  /** Escapes resolved where they are of one character. */
  readonly value: string;
  /** Of its first quote, in characters. */
  readonly offset: number;
  /** Behind its last quote, in characters. */
  readonly end: number;
  /** Whether it is a command of a shell as it stands there: backticks of Ruby. */
  readonly runs?: boolean;
}

export interface SourceText {
  readonly text: string;
  /** As long as the text: comments and the insides of texts are blanks. */
  readonly code: string;
  /** In the order of their places. */
  readonly strings: readonly SourceString[];
  /** For the place of an opening bracket, that of the one that closes it; the end of the text where none does. */
  readonly closes: ReadonlyMap<number, number>;
}

/** Texts of one program; real build programs have hundreds. */
export const MAX_STRINGS = 20_000;
/** Brackets of one program that are paired. */
const MAX_BRACKETS = 100_000;

/** Puts the two together. `spans` are what is blanked, in order: comments, and the insides of texts. */
export function sourceOf(
  text: string,
  spans: readonly (readonly [from: number, to: number])[],
  strings: readonly SourceString[],
): SourceText {
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of spans) {
    parts.push(text.slice(done, from), text.slice(from, to).replace(/[^\n]/g, ' '));
    done = to;
  }
  const code = parts.join('') + text.slice(done);
  return { text, code, strings, closes: bracketsOf(code) };
}

function bracketsOf(code: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of code.matchAll(/[()[\]{}]/g)) {
    if (closes.size + open.length > MAX_BRACKETS) break;
    if ('([{'.includes(bracket)) open.push(index);
    else {
      const last = open.pop();
      if (last !== undefined) closes.set(last, index);
    }
  }
  for (const place of open) closes.set(place, code.length);
  return closes;
}

/** A stretch of the code. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Stretches longer than this are no arguments that anybody wrote. */
const MAX_SPAN = 16_384;

/** The parts between commas that stand in no bracket of their own. `open` is the place of the bracket. */
export function argumentsAt({ code, closes }: SourceText, open: number): readonly Span[] {
  const end = Math.min(closes.get(open) ?? code.length, open + MAX_SPAN);
  return partsOf({ code, closes }, open + 1, end, ',');
}

/** The parts of a stretch between separators, brackets kept whole. */
export function partsOf(
  { code, closes }: Pick<SourceText, 'code' | 'closes'>,
  from: number,
  to: number,
  separator: string,
): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const character = code.charAt(at);
    if (character === separator) {
      parts.push({ from: start, to: at });
      start = at + 1;
    } else if ('([{'.includes(character)) at = closes.get(at) ?? to;
  }
  if (code.slice(start, to).trim() !== '') parts.push({ from: start, to });
  return parts;
}

/** The texts of a stretch, by search: programs ask this for each of their calls. */
export function stringsIn({ strings }: SourceText, { from, to }: Span): readonly SourceString[] {
  let low = 0;
  let high = strings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((strings[middle]?.offset ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: SourceString[] = [];
  for (let at = low; at < strings.length; at++) {
    const one = strings[at];
    if (one === undefined || one.offset >= to || found.length >= 200) break;
    found.push(one);
  }
  return found;
}
