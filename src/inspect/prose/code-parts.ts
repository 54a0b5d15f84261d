// Finds what a page certainly shows as code (CommonMark 0.31.2, GFM 0.29): what stands there is read by everybody, tags
// and comments included. Whoever writes the text chooses the signs, so where something may keep them from being code,
// nothing more is found.
import { isInside, type Range } from './ranges.ts';

/** Elements and blocks in which signs of code are text, and that blank lines do not end. */
const RAW = /<(?:script|pre|style|textarea|\?|!\[CDATA\[|![A-Za-z])/i;
const TAG = /<[A-Za-z/!?]/;
const FENCE = /^( {0,3})(`{3,200}(?=[^`]*$)|~{3,200})/;
/** A fence of a list, a quotation or a line that goes on. */
const ANY_FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:`{3}|~{3})/;
/** The second line of a table: its cells end at each stroke, also inside signs of code. */
const OF_TABLE = /^[ >]*[|:-][|: -]*\r?$/;
/** A lone carriage return ends a line, too. */
const LONE_RETURN = /\r(?!\n)/;
/** Longer lines are not looked at. */
const MAX_LINE = 4000;

/** Whether a place of the text is in such a part. */
export function certainlyCode(text: string): (at: number) => boolean {
  let parts: readonly Range[] | undefined;
  return (at) => isInside((parts ??= codeParts(text)), at);
}

/** Fences and spans of code, in order. */
function codeParts(text: string): Range[] {
  const found: Range[] = [];
  if (LONE_RETURN.test(text)) return found;
  const lines = text.split('\n');
  for (let row = 0, at = 0; row < lines.length;) {
    const end = blockEnd(lines, row);
    if (end === undefined) return found;
    const block = lines.slice(row, end);
    const length = block.reduce((sum, line) => sum + line.length + 1, 0);
    if (FENCE.test(block[0] ?? '')) found.push([at, at + length - 1]);
    else if (!addSpans(block, at, found) || ((lines[end] ?? '').trim() !== '' && block.some(hasTag)))
      return found;
    row = end;
    at += length;
  }
  return found;
}

/** Behind a tag no fence begins before a blank line. */
function hasTag(line: string): boolean {
  return TAG.test(line);
}

/** The row after a block of lines: a fence, or what a blank line or a fence ends. */
function blockEnd(lines: readonly string[], row: number): number | undefined {
  const fence = FENCE.exec(lines[row] ?? '');
  if (fence !== null) return fenceEnd(lines, row, fence[1] ?? '', fence[2] ?? '');
  let end = row + 1;
  while (end < lines.length && (lines[end] ?? '').trim() !== '' && !FENCE.test(lines[end] ?? '')) end++;
  return end;
}

/** The row after a fence, unless one of its lines may leave the list that it stands in. */
function fenceEnd(lines: readonly string[], row: number, indent: string, sign: string): number | undefined {
  for (let next = row + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (!line.startsWith(indent)) return undefined;
    const rest = line.trim();
    const closes = rest.startsWith(sign) && rest.replaceAll(sign.charAt(0), '') === '';
    if (closes && /^ {0,3}\S/.test(line)) return next + 1;
  }
  return undefined;
}

/** Adds the spans of a paragraph up to its first tag; false where no later sign can be trusted. */
function addSpans(block: readonly string[], start: number, found: Range[]): boolean {
  const isTable = block.some((line) => OF_TABLE.test(line));
  let at = start;
  for (const [row, line] of block.entries()) {
    if (ANY_FENCE.test(line)) return false;
    const { spans, tag } = spansOf(line);
    for (const [from, to] of spans)
      if (!isTable || !line.slice(from, to).includes('|')) found.push([at + from, at + to]);
    if (tag !== undefined) return endsInside([line.slice(tag), ...block.slice(row + 1)].join('\n'));
    at += line.length + 1;
  }
  return true;
}

/** Whether what begins with a tag is over with its paragraph. */
function endsInside(rest: string): boolean {
  return !RAW.test(rest) && rest.lastIndexOf('<!--') <= rest.lastIndexOf('-->');
}

const SIGN = /`{1,200}|<(?=[A-Za-z/!?])|\\|\]\(/g;

/** The spans of a line up to its first tag; what a backslash or an address follows may be none. */
function spansOf(line: string): { readonly spans: readonly Range[]; readonly tag?: number } {
  const spans: Range[] = [];
  if (line.length > MAX_LINE) return { spans, ...tagIn(line, 0) };
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(line); sign !== null; sign = SIGN.exec(line)) {
    if (sign[0] === '<') return { spans, tag: sign.index };
    const end = sign[0].startsWith('`') ? spanEnd(line, SIGN.lastIndex, sign[0]) : undefined;
    if (end === undefined) return { spans, ...tagIn(line, sign.index) };
    spans.push([sign.index, end]);
    SIGN.lastIndex = end;
  }
  return { spans };
}

function tagIn(line: string, from: number): { readonly tag?: number } {
  const place = line.slice(from).search(TAG);
  return place === -1 ? {} : { tag: from + place };
}

/** Behind the next run of as many signs. */
function spanEnd(line: string, from: number, sign: string): number | undefined {
  for (const { 0: run, index } of line.slice(from).matchAll(/`+/g))
    if (run.length === sign.length) return from + index + run.length;
  return undefined;
}
