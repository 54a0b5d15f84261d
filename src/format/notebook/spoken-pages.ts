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
/** What is shown as a page: an argument, a part of a bundle, what an object says that it looks like. */
const SHOWS =
  /\b(?:HTML|SVG|Javascript|JavaScript|display_(?:html|svg|javascript))\(\s{0,200}(?:(?:data|value)\s{0,9}=\s{0,9})?|["'](?:text\/html|image\/svg\+xml|application\/javascript)["']\s{0,9}:\s{0,9}|\bdef _repr_(?:html|svg|javascript)_\([^()\n]{0,80}\)[^:\n]{0,40}:\s{0,200}return\s{1,9}/g;
const SCRIPT = /^(?:Java[Ss]cript|display_javascript|["']application|def _repr_javascript)/;
/** A variable in its place. */
const NAME = /([A-Za-z_]\w{0,80})\s{0,9}(?=[),.%}+]|$)/my;
/** Texts that variables are given, or that are added to them. */
const ASSIGNS =
  /^[ \t]{0,200}([A-Za-z_]\w{0,80})(?:[ \t]{0,9}:[ \t]{0,9}str)?[ \t]{0,9}(\+?)=[ \t]{0,9}\(?\s{0,200}(?=[a-zA-Z]{0,2}["'])/gm;
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

/** Linear in the program; of values that are neither texts nor variables that are given one, nothing is known. */
export function spokenPages(program: string): SpokenPage[] {
  const pages: SpokenPage[] = [];
  const named = new Map<string, SpokenPage['type']>();
  SHOWS.lastIndex = 0;
  for (let found = SHOWS.exec(program); found !== null && pages.length < MOST; found = SHOWS.exec(program)) {
    const type = SCRIPT.test(found[0]) ? 'application/javascript' : 'text/html';
    const from = SHOWS.lastIndex;
    const pieces = piecesFrom(program, from);
    const last = pieces.at(-1);
    if (last === undefined) {
      NAME.lastIndex = from;
      const name = NAME.exec(program)?.[1];
      if (name !== undefined && named.size < MOST) named.set(name, type);
    } else {
      SHOWS.lastIndex = Math.max(from, last.from + last.text.length);
      pages.push(pageOf(type, pieces));
    }
  }
  if (named.size > 0) pages.push(...namedPages(program, named));
  return pages;
}

/** What the variables hold that are shown, each text with what is added to it. */
function namedPages(program: string, named: ReadonlyMap<string, SpokenPage['type']>): SpokenPage[] {
  const texts: { readonly name: string; readonly pieces: Piece[] }[] = [];
  const open = new Map<string, Piece[]>();
  ASSIGNS.lastIndex = 0;
  for (let found = ASSIGNS.exec(program); found !== null; found = ASSIGNS.exec(program)) {
    const [, name = '', added] = found;
    if (!named.has(name)) continue;
    const pieces = piecesFrom(program, ASSIGNS.lastIndex);
    const last = pieces.at(-1);
    if (last !== undefined) ASSIGNS.lastIndex = Math.max(ASSIGNS.lastIndex, last.from + last.text.length);
    const before = added === '+' ? open.get(name) : undefined;
    if (before !== undefined) before.push(...pieces);
    else if (texts.length < MOST) {
      texts.push({ name, pieces });
      open.set(name, pieces);
    }
  }
  return texts.map(({ name, pieces }) => pageOf(named.get(name) ?? 'text/html', pieces));
}

function pageOf(type: SpokenPage['type'], pieces: readonly Piece[]): SpokenPage {
  return {
    type,
    text: pieces.map(({ text }) => text).join(''),
    at: (offset) => placeIn(pieces, offset),
  };
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
