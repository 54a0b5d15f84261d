// Pages and scripts that Python shows: `display(HTML("<script>…"))`, `Javascript("…")`, where they are texts.

export interface SpokenPage {
  readonly type: 'text/html' | 'application/javascript';
  /** As long as it is in the program: blanks stand before what an escape means. */
  readonly text: string;
  /** Where a character of it is in the program, both from 0. */
  readonly at: (offset: number) => number;
}

/** Pages of one notebook. */
const MOST = 200;
const SHOWS =
  /\b(?:HTML|SVG|Javascript|JavaScript|display_(?:html|svg|javascript))\(\s{0,200}(?:data\s{0,9}=\s{0,9})?(?=[a-zA-Z]{0,2}["'])/g;
const LITERAL = /([a-zA-Z]{0,2})("""|'''|"|')/y;
/** What may stand between texts that become one. */
const BETWEEN = /[\s\\+]{0,200}/y;
const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([^]))/gi;
const MEANT: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', ' '],
  ['\n', '\n'],
]);

/** Linear in the program; of values that are no texts nothing is known. */
export function spokenPages(program: string): SpokenPage[] {
  const pages: SpokenPage[] = [];
  SHOWS.lastIndex = 0;
  for (let found = SHOWS.exec(program); found !== null && pages.length < MOST; found = SHOWS.exec(program)) {
    const pieces = piecesFrom(program, SHOWS.lastIndex);
    const last = pieces.at(-1);
    if (last === undefined) continue;
    SHOWS.lastIndex = Math.max(SHOWS.lastIndex, last.from + last.text.length);
    const type = /script\($/i.test(found[0].replaceAll(/[\s=]|data/g, ''))
      ? 'application/javascript'
      : 'text/html';
    pages.push({
      type,
      text: pieces.map(({ text }) => text).join(''),
      at: (offset) => placeIn(pieces, offset),
    });
  }
  return pages;
}

interface Piece {
  readonly from: number;
  readonly text: string;
}

/** Texts beside each other are one. */
function piecesFrom(program: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; ;) {
    LITERAL.lastIndex = at;
    const opened = LITERAL.exec(program);
    if (opened === null) return pieces;
    const [, prefix = '', quote = '"'] = opened;
    const from = LITERAL.lastIndex;
    const end = endOf(program, from, quote);
    const text = program.slice(from, end);
    pieces.push({ from, text: /r/i.test(prefix) ? text : unescaped(text) });
    BETWEEN.lastIndex = end + quote.length;
    BETWEEN.exec(program);
    at = Math.max(BETWEEN.lastIndex, end + quote.length);
  }
}

/** Where the text ends that is open; one without an end goes on to that of the program, or of its line. */
function endOf(program: string, from: number, quote: string): number {
  for (let at = from; at < program.length; at++) {
    if (program[at] === '\\') at++;
    else if (program.startsWith(quote, at)) return at;
    else if (program[at] === '\n' && quote.length === 1) return at;
  }
  return program.length;
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(ESCAPE, (whole, hex?: string, unit?: string, sign?: string) => {
    const code = hex ?? unit;
    const meant = code === undefined ? sign : String.fromCharCode(Number.parseInt(code, 16));
    return (MEANT.get(sign ?? '') ?? meant ?? whole).padStart(whole.length);
  });
}

function placeIn(pieces: readonly Piece[], offset: number): number {
  let left = offset;
  for (const { from, text } of pieces) {
    if (left < text.length) return from + left;
    left -= text.length;
  }
  const last = pieces.at(-1);
  return last === undefined ? 0 : last.from + last.text.length;
}
