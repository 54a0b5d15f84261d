// Code behind so many blanks that nobody sees it without scrolling.

export interface OffScreen {
  readonly kind: 'off-screen';
  readonly at: number;
  readonly detail: string;
}

/** Columns of blanks before code. No benign file of 11 000 measured has 100 more often than 1 in 2000. */
const OFF_SCREEN = 200;
/** Editors show four or more; GitHub shows eight. */
const TAB_COLUMNS = 4;
/** No character is wider, so a run that is as wide as that has at least these characters. */
const LEAST = OFF_SCREEN / TAB_COLUMNS;

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const HASH = 35;
const BACKSLASH = 92;

/** No-break, em and ideographic spaces and their like: JavaScript takes them for blanks, and no editor shows them. */
const WIDE_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
const IDEOGRAPHIC = 0x3000;

/** The end of the line or of the text, a comment, a line that goes on. */
const HARMLESS_BEHIND: ReadonlySet<number> = new Set([LINE_FEED, RETURN, HASH, BACKSLASH, Number.NaN]);

/** Blank runs before code. Whatever is as long as that stands on one of the places that are looked at. */
export function* offScreen(text: string): Generator<OffScreen> {
  for (let at = LEAST - 1; at < text.length; at += LEAST) {
    if (columnsOf(text, at) === 0) continue;
    let from = at;
    let columns = 0;
    while (from > 0 && columnsOf(text, from - 1) > 0) columns += columnsOf(text, --from);
    while (columnsOf(text, at) > 0) columns += columnsOf(text, at++);
    if (columns >= OFF_SCREEN && !HARMLESS_BEHIND.has(text.charCodeAt(at)))
      yield { kind: 'off-screen', at, detail: `${at - from} blanks` };
  }
}

/** How wide the blank is; 0 for anything else. */
function columnsOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === SPACE) return 1;
  if (code === TAB) return TAB_COLUMNS;
  if (!(code >= 0xa0) || !WIDE_BLANKS.test(text[at] ?? '')) return 0;
  return code === IDEOGRAPHIC ? 2 : 1;
}
