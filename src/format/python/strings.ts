// Reads the strings out of Python's literal syntax: escapes decoded, neighbours joined, comments passed over.
import { PLAIN_ESCAPES } from './escapes.ts';

export interface PythonString {
  readonly value: string;
  /** Of its first quote, in characters. */
  readonly offset: number;
  /** Behind its last quote, in characters. */
  readonly end: number;
}

const TOKEN = /#[^\n]*|(?:[rbuRBU]{0,2})("""|'''|"|')|[^\s#"'rbuRBU]+|[rbuRBU]|\s+/gy;
const ESCAPE = /\\(?:\r?\n|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
/** Strings of one file; real ones have hundreds. */
const MAX_STRINGS = 20_000;

/** Linear; strings that are not closed end with the text. Never throws. */
export function pythonStrings(text: string): readonly PythonString[] {
  const found: { value: string; offset: number; end: number }[] = [];
  let joins = false;
  let at = 0;
  while (at < text.length && found.length < MAX_STRINGS) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) {
      at++;
      continue;
    }
    const [token, quote] = match;
    at += token.length;
    if (quote === undefined) {
      if (token.trim() !== '' && !token.startsWith('#')) joins = false;
      continue;
    }
    const end = endOf(text, at, quote);
    const value = decoded(text.slice(at, end), /r/i.test(token.slice(0, -quote.length)));
    const last = found.at(-1);
    at = end + quote.length;
    if (joins && last !== undefined) {
      last.value += value;
      last.end = at;
    } else found.push({ value, offset: match.index, end: at });
    joins = true;
  }
  return found;
}

function endOf(text: string, start: number, quote: string): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote[0] && text.startsWith(quote, at)) return at;
  }
  return text.length;
}

function decoded(raw: string, isRaw: boolean): string {
  if (isRaw || !raw.includes('\\')) return raw;
  return raw.replace(
    ESCAPE,
    (_, hex?: string, short?: string, long?: string, octal?: string, other?: string) => {
      const digits = hex ?? short ?? long;
      if (digits !== undefined) return character(Number.parseInt(digits, 16));
      if (octal !== undefined) return character(Number.parseInt(octal, 8));
      return other === undefined ? '' : (PLAIN_ESCAPES[other] ?? `\\${other}`);
    },
  );
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
