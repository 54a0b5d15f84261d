// Splits go.mod into its statements, those inside of parentheses too.

export interface GoStatement {
  /** `require`, `replace` and so on. */
  readonly verb: string;
  readonly words: readonly string[];
  /** What stands behind `//` on the line. */
  readonly comment: string;
  /** From 1. */
  readonly line: number;
}

export interface GoStatements {
  readonly statements: readonly GoStatement[];
  /** Lines that break the syntax. */
  readonly broken: readonly { readonly line: number; readonly reason: string }[];
}

/** Reads the syntax of Go Modules Reference, "go.mod files: Lexical elements" and "Grammar". Linear. */
export function goStatements(text: string): GoStatements {
  const statements: GoStatement[] = [];
  const broken: { line: number; reason: string }[] = [];
  let block: string | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    const { words, comment } = wordsOf(raw);
    const [first = '', ...rest] = words;
    if (words.length === 0) continue;
    if (block !== undefined) {
      if (first === ')' && rest.length === 0) block = undefined;
      else statements.push({ verb: block, words, comment, line });
    } else if (rest.length === 1 && rest[0] === '(') block = first;
    else if (rest.length === 2 && rest[0] === '(' && rest[1] === ')') continue;
    else if (first === ')') broken.push({ line, reason: 'A parenthesis is closed that is not open.' });
    else statements.push({ verb: first, words: rest, comment, line });
  }
  if (block !== undefined)
    broken.push({ line: text.split('\n').length, reason: 'A parenthesis is not closed.' });
  return { statements, broken };
}

/** Marks that are words by themselves. */
const MARKS = '(),[]';

/** Words, strings in either quotes without them, and marks, up to a comment. One pass. */
function wordsOf(line: string): { words: string[]; comment: string } {
  const words: string[] = [];
  let at = 0;
  while (at < line.length) {
    const character = line[at] ?? '';
    if (line.startsWith('//', at)) return { words, comment: line.slice(at + 2).trim() };
    const end = character === '"' || character === '`' ? quoteEnd(line, at) : wordEnd(line, at);
    if (end === at) at++;
    else {
      const isQuoted = character === '"' || character === '`';
      words.push(isQuoted ? line.slice(at + 1, end - 1) : line.slice(at, end));
      at = end;
    }
  }
  return { words, comment: '' };
}

/** Behind the closing quote, or behind the end of the line by one. */
function quoteEnd(line: string, start: number): number {
  const quote = line[start];
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '\\' && quote === '"') at++;
    else if (line[at] === quote) return at + 1;
  }
  return line.length + 1;
}

/** Behind the word that begins here; no further for white space. */
function wordEnd(line: string, start: number): number {
  if (MARKS.includes(line[start] ?? ' ')) return start + 1;
  let at = start;
  while (at < line.length && !/[\s"`(),[\]]/.test(line[at] ?? '') && !line.startsWith('//', at)) at++;
  return at;
}
