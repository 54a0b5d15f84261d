// Names that nobody sees: letters without a shape, which Python and JavaScript take for a name.

export interface BlankName {
  readonly kind: 'blank-name';
  readonly at: number;
  readonly detail: string;
}

/** The fillers of Hangul are letters to both languages, and blank in every typeface. */
const FILLER = /[\u115f\u1160\u3164\uffa0]{1,200}/g;
/** Places of one text that are looked at. */
const MOST = 5000;
/** Characters of the line in front and behind that are looked at. */
const REACH = 1000;

/** Fillers where a name stands or inside one; in texts and comments they are a part of writing. Linear. */
export function* blankNames(text: string): Generator<BlankName> {
  let count = 0;
  for (const { 0: run, index: at } of text.matchAll(FILLER)) {
    if (++count > MOST) return;
    const point = (run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    if (isName(text, at, at + run.length)) yield { kind: 'blank-name', at, detail: `U+${point}` };
  }
}

const COMMENT = /(?:^|\s)(?:\/\/|\/\*|\*\s|#\s)/;
const QUOTES = '"\'`';
const NAME_BEFORE =
  /(?:[A-Za-z0-9_$]|[[{(,;=:+!&|?.]\s{0,9}|\b(?:const|let|var|def|class|import|as|return|for|in)\s{1,9})$/;
const NAME_BEHIND = /^(?:[A-Za-z0-9_$]|\s{0,9}[\]}),;=:.([+])/;
const STARTS_LINE = /^\s*$/;
const IS_SET = /^\s{0,9}(?:=[^=]|\(|\.)/;

function isName(text: string, from: number, to: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - REACH);
  const feed = text.indexOf('\n', to);
  const behind = text.slice(to, Math.min(feed === -1 ? text.length : feed, to + REACH));
  const before = outsideTexts(text.slice(start, from));
  if (before === undefined || COMMENT.test(before)) return false;
  if (STARTS_LINE.test(before)) return IS_SET.test(behind);
  return NAME_BEFORE.test(before) && NAME_BEHIND.test(behind);
}

/** The line with its texts left out; undefined where it ends in one. Texts over several lines are not known here. */
function outsideTexts(line: string): string | undefined {
  let outside = '';
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (quote === '') {
      outside += character;
      if (QUOTES.includes(character)) quote = character;
    } else if (character === '\\') at++;
    else if (character === quote) quote = '';
  }
  return quote === '' ? outside : undefined;
}
