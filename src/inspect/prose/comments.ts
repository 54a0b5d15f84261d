// Finds comments of every kind that a page of Markdown, MDX, reStructuredText or a template leaves out.
import type { Parts } from './part.ts';

export type Dialect = 'markdown' | 'rst' | 'template' | 'plain';

interface Mark {
  readonly open: string;
  readonly close: string;
  /** Without its end it goes on to the end of the page; the others are then text (CommonMark 0.31.2, section 4.6). */
  readonly goesOn?: boolean;
  /** What must follow for it to begin one. */
  readonly followedBy?: RegExp;
}

const OF_PAGES: readonly Mark[] = [
  { open: '<!--', close: '-->', goesOn: true },
  { open: '<?', close: '?>', goesOn: true },
  { open: '<![CDATA[', close: ']]>', goesOn: true },
  { open: '<!', close: '>', followedBy: /[A-Za-z]/ },
  { open: '{/*', close: '*/}' },
  { open: '{#', close: '#}' },
  { open: '%%', close: '%%' },
];
const OF_TEMPLATES: readonly Mark[] = [
  { open: '{#', close: '#}', goesOn: true },
  { open: '<!--', close: '-->' },
];

export function addComments(text: string, dialect: Dialect, parts: Parts): void {
  const marks = dialect === 'template' ? OF_TEMPLATES : OF_PAGES;
  for (const mark of marks) addMarked(text, mark, parts);
  if (dialect === 'rst') addRst(text, parts);
  else addReferences(text, parts);
}

function addMarked(text: string, { open, close, goesOn = false, followedBy }: Mark, parts: Parts): void {
  for (let at = text.indexOf(open); at !== -1 && !parts.full;) {
    const from = at + open.length;
    const end = text.indexOf(close, from);
    if (end === -1 && !goesOn) return;
    const stop = end === -1 ? text.length : end;
    if (followedBy?.test(text[from] ?? '') ?? true) parts.add('comment', at, text.slice(from, stop));
    at = text.indexOf(open, stop + close.length);
  }
}

/** `.. text` is a comment unless it is a directive, a target, a footnote or a substitution. */
const RST =
  /^([ \t]{0,40})\.\.(?:[ \t]{1,40}(?!\[|_|\||[\w.:+-]{1,60}::)([^\n]{1,2000}))?(?:\n(?:\1[ \t]{1,40}[^\n]{0,2000}|[ \t]{0,40}(?=\n)))*/gm;

function addRst(text: string, parts: Parts): void {
  for (const match of text.matchAll(RST)) parts.add('comment', match.index, match[0]);
}

/** `[//]: # (text)` and `[x]: y "text"`: definitions of references, which no page shows. */
const REFERENCE =
  /^[ \t>]{0,12}\[([^\]\n]{1,400})\]:[ \t]{0,12}(\S{0,2000})[ \t]{0,12}(?:\n[ \t]{0,12}(?=["'(]))?([^\n]{0,4000})/gm;
/** Footnotes whose reference is looked for. */
const MAX_NOTES = 100;

function addReferences(text: string, parts: Parts): void {
  let notes = 0;
  for (const { 1: label = '', 2: first = '', 3: title = '', index } of text.matchAll(REFERENCE)) {
    if (!label.startsWith('^'))
      parts.add('reference', index, `${label === '//' ? '' : label} ${title}`.trim());
    else if (notes++ < MAX_NOTES && !isReferred(text, label))
      parts.add('reference', index, `${first} ${title}`);
  }
}

/** Whether a footnote is shown: pages leave out those that nothing refers to. */
function isReferred(text: string, label: string): boolean {
  const reference = `[${label}]`;
  for (let at = text.indexOf(reference); at !== -1; at = text.indexOf(reference, at + 1))
    if (text[at + reference.length] !== ':') return true;
  return false;
}
