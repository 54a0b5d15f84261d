// What both scanners of YAML ask of a text: its first character that they refuse, and where its lines begin and end.

/**
 * Characters that YAML refuses, or that are a line end or an indentation to some reader: a tab, a lone carriage return,
 * NEL, the separators of lines and paragraphs, a byte order mark (which those who decode files take away).
 */
const ODD_TEXT = /\r(?!\n)|[^\r\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/g;
/** Odd characters that mean nothing inside a comment to any reader: none of them ends a line. */
const HARMLESS_IN_COMMENTS: ReadonlySet<string> = new Set(['\t', '\uFEFF']);

const SPACE = 32;
const CARRIAGE_RETURN = 13;

/** The offset of the first character that the scanners do not take; -1 when they take all. Linear. */
export function oddAt(text: string): number {
  let commentEnd = 0;
  ODD_TEXT.lastIndex = 0;
  for (let found = ODD_TEXT.exec(text); found !== null; found = ODD_TEXT.exec(text)) {
    const { 0: character, index } = found;
    if (!HARMLESS_IN_COMMENTS.has(character)) return index;
    if (index < commentEnd) continue;
    if (!isOnCommentLine(text, text.lastIndexOf('\n', index) + 1)) return index;
    commentEnd = lineFeed(text, index);
  }
  return -1;
}

function isOnCommentLine(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (text.charCodeAt(at) === SPACE) at++;
  return text[at] === '#';
}

/** Where the line of an offset ends: at its line feed, or at the end of the text. */
export function lineFeed(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found;
}

/** Where a line ends that has its line feed there: before the carriage return. */
export function lineEnd(text: string, start: number, feed: number): number {
  return feed > start && text.charCodeAt(feed - 1) === CARRIAGE_RETURN ? feed - 1 : feed;
}

/** Where the content of a line ends: before the blanks behind it, which no reader takes for content. */
export function contentEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === SPACE) last--;
  return last;
}
