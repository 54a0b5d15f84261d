// Splits a requirements file into logical lines as pip does, and those into a requirement and options.
import { trimEndOf } from './names.ts';
import { physicalLines, SPLITLINES_ENDS } from './physical-lines.ts';

/** A logical line: lines that a backslash continues are one. */
export interface LogicalLine {
  /** Without its comment. */
  readonly text: string;
  /** The line, from 1, that a character of `text` stands on. */
  lineAt(offset: number): number;
}

/** Follows `preprocess` of pip's req_file.py: join continued lines, then drop comments and empty lines. */
export function logicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let parts: { text: string; line: number }[] = [];
  for (const { text: raw, line } of physicalLines(text, SPLITLINES_ENDS)) {
    const isComment = /^\s*#/.test(raw);
    if (raw.endsWith('\\') && !isComment) {
      parts.push({ text: trimEndOf(raw, '\\'), line });
      continue;
    }
    // the space keeps a comment behind a continued line one
    parts.push({ text: isComment ? ` ${raw}` : raw, line });
    lines.push(...joined(parts));
    parts = [];
  }
  return parts.length === 0 ? lines : [...lines, ...joined(parts)];
}

function joined(parts: readonly { text: string; line: number }[]): LogicalLine[] {
  const text = withoutComment(parts.map((part) => part.text).join(''));
  if (text.trim() === '') return [];
  const starts: number[] = [];
  let start = 0;
  for (const part of parts) {
    starts.push(start);
    start += part.text.length;
  }
  return [{ text, lineAt: (offset) => parts[lastAtMost(starts, offset)]?.line ?? 1 }];
}

/** The index of the last of ascending numbers that is not above a limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** A comment begins at a number sign that starts the line or follows white space. */
function withoutComment(text: string): string {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(text[at - 1] ?? '')) return text.slice(0, at);
  }
  return text;
}

export interface Word {
  readonly text: string;
  /** In the logical line. */
  readonly offset: number;
}

/** The requirement, which ends before the first word with a hyphen, and the words behind it. */
export function splitLine(text: string): { requirement: Word; options: Word[] } {
  const hyphen = text.search(/(?:^|\s)-/);
  const end = hyphen === -1 ? text.length : text[hyphen] === '-' ? hyphen : hyphen + 1;
  const requirement = text.slice(0, end);
  const lead = requirement.length - requirement.trimStart().length;
  return { requirement: { text: requirement.trim(), offset: lead }, options: shellWords(text, end) };
}

/** Words as Python's `shlex.split` makes them; a quote that is not closed goes to the end. */
function shellWords(text: string, from: number): Word[] {
  const words: Word[] = [];
  let word: { text: string; offset: number } | undefined;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word ??= { text: '', offset: at };
    if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === '\\' && quote !== "'") word.text += text[++at] ?? '';
    else word.text += character;
  }
  return word === undefined ? words : [...words, word];
}
