// Collects all parts of a page that whoever reads it does not see.
import { addComments, type Dialect } from './comments.ts';
import { addElements, type CompiledElements } from './elements.ts';
import { type HiddenPart, Parts } from './part.ts';

export interface HiddenParts {
  readonly parts: readonly HiddenPart[];
  /** Whether all of them were read. */
  readonly whole: boolean;
}

/** Linear in the text; never throws. */
export function hiddenParts(text: string, dialect: Dialect, elements: CompiledElements): HiddenParts {
  const parts = new Parts();
  if (dialect === 'plain') {
    addOffScreen(text, parts);
    return { parts: parts.all, whole: !parts.full };
  }
  addComments(text, dialect, parts);
  const read = dialect === 'template' || addElements(text, elements, parts);
  if (dialect === 'markdown') {
    addImages(text, parts);
    addFrontMatter(text, parts);
  }
  addOffScreen(text, parts);
  return { parts: parts.all, whole: read && !parts.full };
}

/** Characters of the text of an image. */
const MAX_ALT = 4000;
/** Behind a link: `](address "title")`; the address may have brackets, one in the other not. */
const TITLE =
  /\]\((?:[^()\s"']|\([^()\s"']{0,100}\)){0,2000}[ \t]{1,12}(?:"([^"\n]{12,4000})"|'([^'\n]{12,4000})')/g;

function addImages(text: string, parts: Parts): void {
  const closes = [nextOf(text, ']('), nextOf(text, ']')];
  for (let at = text.indexOf('!['); at !== -1 && !parts.full; at = text.indexOf('![', at + 2)) {
    const close = closes.map((next) => next(at)).find((end) => end !== -1 && end - at <= MAX_ALT);
    if (close !== undefined) parts.add('alt', at, text.slice(at + 2, close));
  }
  for (const { 1: double, 2: single, index } of text.matchAll(TITLE))
    parts.add('title', index, double ?? single ?? '');
}

/** Where a sign is next, asked for places in order: it is looked for once only, however often that is. */
function nextOf(text: string, sign: string): (from: number) => number {
  let known = -2;
  return (from) => {
    if (known !== -1 && known < from) known = text.indexOf(sign, from);
    return known;
  };
}

/** Characters of front matter that are looked at; tables of results make it long. */
const MAX_FRONT = 65_536;
const COMMENT = /(?:^|[ \t])#([^\n]{12,4000})/gm;

/** Comments in the YAML that model cards begin with: no page shows them. */
function addFrontMatter(text: string, parts: Parts): void {
  const start = /^\ufeff?---[ \t]{0,8}\r?\n/.exec(text.slice(0, 32))?.[0].length;
  if (start === undefined) return;
  const front = text.slice(0, MAX_FRONT);
  const end = front.indexOf('\n---', start - 1);
  if (end === -1) return;
  for (const { 1: comment = '', index } of front.slice(0, end).matchAll(COMMENT))
    parts.add('front-matter', index, comment);
  parts.add('front-value', 0, front.slice(start, end).replaceAll(COMMENT, ''));
}

/** Blanks after which a line goes on where no editor and no diff shows it. */
const BLANKS = /[ \t\u00a0\u2000-\u200a\u2800\u3000]{160}/g;
const NO_BLANK = /[^ \t\u00a0\u2000-\u200a\u2800\u3000]/g;

function addOffScreen(text: string, parts: Parts): void {
  BLANKS.lastIndex = 0;
  for (let match = BLANKS.exec(text); match !== null; match = BLANKS.exec(text)) {
    NO_BLANK.lastIndex = BLANKS.lastIndex;
    const at = NO_BLANK.exec(text)?.index ?? text.length;
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    if (at < stop) parts.add('off-screen', at, text.slice(at, stop));
    BLANKS.lastIndex = Math.max(stop, BLANKS.lastIndex);
  }
}
