// The tokens of ordinary Python: names, numbers, strings, operators, and the lines and indents between them.
import { CLASS, CODE, DIGIT, DOUBLED, LETTER, MAY_UPDATE } from './characters.ts';
import { UNUSUAL } from './nodes.ts';
import { longEnd, shortEnd } from './string-ends.ts';
import { KIND_OF_WORD, LONGEST_WORD, T } from './words.ts';

const NUMBER =
  /0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?:\d[\d_]*)?)?(?:[eE][-+]?\d[\d_]*)?|\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?)[jJ]?/y;
/** A prefix of a string, up to its quote. Template strings are left to the grammar. */
const PREFIX = /^(?:[rRuUbBfF]|[rR][bBfF]|[bBfF][rR])$/;
const TAB_STOP = 8;
/** Indents inside each other; CPython stops at 100. */
const MAX_INDENTS = 100;

type Place = Pick<Tokens, 'kind' | 'from' | 'to' | 'before' | 'depth' | 'comments'>;

/** One token at a time. Everything throws {@link UNUSUAL} for what is not ordinary. */
export class Tokens {
  readonly text: string;
  kind: number = T.newline;
  from = 0;
  to = 0;
  /** Where the token before this one ended. */
  before = 0;
  /** Brackets that are open: lines do not end in them. */
  depth = 0;
  /** Read since the last line of code. */
  comments = 0;
  /** Lines until the grammar has got over a mistake. */
  recovering = 0;
  private readonly indents: number[] = [0];
  private dedents = 0;
  private atLineStart = true;

  constructor(text: string) {
    this.text = text;
  }

  next(): void {
    this.before = this.to;
    if (this.dedents > 0) {
      this.dedents--;
      this.kind = T.dedent;
      return;
    }
    if (this.atLineStart && this.depth === 0) {
      this.atLineStart = false;
      if (this.indentation()) return;
    }
    this.read(this.skipBlanks(this.to));
  }

  /** Where it is, inside of a line. */
  place(): Place {
    const { kind, from, to, before, depth, comments } = this;
    return { kind, from, to, before, depth, comments };
  }

  /** Back to a place in the same line. */
  back(place: Place): void {
    Object.assign(this, place);
  }

  /** Goes on behind what the parser has read by itself. */
  jump(to: number): void {
    this.to = to;
    this.next();
  }

  /** Of the line that begins here. True when that is a token. */
  private indentation(): boolean {
    const { text } = this;
    let at = this.to;
    let column = 0;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === CODE.space) column++;
      else if (code === CODE.tab) column += TAB_STOP - (column % TAB_STOP);
      else if (code === CODE.line) column = 0;
      else if (code === CODE.hash) {
        this.comments++;
        const end = text.indexOf('\n', at);
        at = (end === -1 ? text.length : end) - 1;
        column = 0;
      } else break;
      at++;
    }
    this.from = at;
    this.to = at;
    if (at < text.length) return this.isIndented(column);
    // Blanks at the very end mean nothing, but the grammar takes them for a block.
    if (!this.indents.includes(column)) throw UNUSUAL;
    return this.isIndented(0);
  }

  private isIndented(column: number): boolean {
    const { indents } = this;
    const current = indents.at(-1) ?? 0;
    if (column === current) return false;
    if (column > current) {
      if (indents.push(column) > MAX_INDENTS) throw UNUSUAL;
      this.kind = T.indent;
      return true;
    }
    while ((indents.at(-1) ?? 0) > column) {
      indents.pop();
      this.dedents++;
    }
    if (indents.at(-1) !== column) throw UNUSUAL;
    this.dedents--;
    this.kind = T.dedent;
    return true;
  }

  /** Blanks, continued lines and comments; between brackets line ends as well. */
  private skipBlanks(start: number): number {
    const { text } = this;
    let at = start;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === CODE.space || code === CODE.tab || (code === CODE.line && this.depth > 0)) at++;
      else if (code === CODE.backslash && text.charCodeAt(at + 1) === CODE.line) at += 2;
      else if (code === CODE.hash) {
        this.comments++;
        at = text.indexOf('\n', at);
        if (at === -1) return text.length;
      } else return at;
    }
  }

  private read(at: number): void {
    const { text } = this;
    this.from = at;
    if (at >= text.length) return this.end();
    const code = text.charCodeAt(at);
    if (code >= 128) throw UNUSUAL;
    const type = CLASS[code];
    if (type === LETTER) return this.name(at);
    if (type === DIGIT || (code === CODE.dot && CLASS[text.charCodeAt(at + 1)] === DIGIT))
      return this.number(at);
    if (code === CODE.quote || code === CODE.doubleQuote) return this.string(at, false);
    if (code === CODE.line) {
      this.atLineStart = true;
      this.comments = 0;
      if (this.recovering > 0) this.recovering--;
      return this.take(T.newline, at + 1);
    }
    // Of other characters of control nobody says what they do; their codes are those of the kinds of tokens.
    if (code < CODE.space) throw UNUSUAL;
    this.operator(code, at);
  }

  /** The last line may have no end; blocks end with it. */
  private end(): void {
    this.to = this.text.length;
    if (this.depth > 0) throw UNUSUAL;
    if (this.kind !== T.newline && this.kind !== T.dedent && this.kind !== T.end) {
      this.atLineStart = true;
      this.kind = T.newline;
    } else this.kind = T.end;
  }

  private take(kind: number, to: number): void {
    this.kind = kind;
    this.to = to;
  }

  private name(start: number): void {
    const { text } = this;
    let at = start + 1;
    while ((CLASS[text.charCodeAt(at)] ?? 0) > 0) at++;
    const code = text.charCodeAt(at);
    if (code >= 128) throw UNUSUAL;
    if (code === CODE.quote || code === CODE.doubleQuote) {
      const prefix = text.slice(start, at);
      if (!PREFIX.test(prefix)) throw UNUSUAL;
      return this.string(at, /[fF]/.test(prefix));
    }
    const known = at - start <= LONGEST_WORD ? KIND_OF_WORD.get(text.slice(start, at)) : undefined;
    this.take(known ?? T.name, at);
  }

  private number(at: number): void {
    const { text } = this;
    NUMBER.lastIndex = at;
    NUMBER.test(text);
    const to = NUMBER.lastIndex;
    const code = text.charCodeAt(to);
    // `1L`, `1if` and `1..real` are read in several ways.
    if (to === 0 || (CLASS[code] ?? 0) > 0 || code === CODE.dot || code >= 128) throw UNUSUAL;
    this.take(T.number, to);
  }

  /** `quote` is where the quote is; a prefix may stand before it. */
  private string(quote: number, isFormat: boolean): void {
    const { text } = this;
    const code = text.charCodeAt(quote);
    const isLong = text.charCodeAt(quote + 1) === code && text.charCodeAt(quote + 2) === code;
    const start = quote + (isLong ? 3 : 1);
    if (isFormat) return this.take(T.formatString, start);
    this.take(T.string, isLong ? longEnd(text, start, code) : shortEnd(text, start, code));
  }

  private operator(code: number, at: number): void {
    const { text } = this;
    const second = text.charCodeAt(at + 1);
    switch (code) {
      case CODE.open:
      case CODE.openSquare:
      case CODE.openCurly:
        this.depth++;
        break;
      case CODE.close:
      case CODE.closeSquare:
      case CODE.closeCurly:
        if (--this.depth < 0) throw UNUSUAL;
        break;
      case CODE.dot:
        if (second === CODE.dot && text.charCodeAt(at + 2) === CODE.dot) return this.take(T.ellipsis, at + 3);
        break;
      case CODE.colon:
        if (second === CODE.equals) return this.take(T.walrus, at + 2);
        break;
      case CODE.bang:
      case CODE.equals:
        if (second === CODE.equals) return this.take(T.compare, at + 2);
        break;
      default:
        return this.arithmetic(code, second, at);
    }
    this.take(code, at + 1);
  }

  private arithmetic(code: number, second: number, at: number): void {
    const { text } = this;
    if (code === CODE.minus && second === CODE.greater) return this.take(T.arrow, at + 2);
    const isDouble = second === code && DOUBLED.has(code);
    const end = at + (isDouble ? 2 : 1);
    if (text.charCodeAt(end) === CODE.equals && MAY_UPDATE.has(code)) {
      const isUpdate = isDouble || !(code === CODE.less || code === CODE.greater);
      return this.take(isUpdate ? T.update : T.compare, end + 1);
    }
    if (code === CODE.less && second === CODE.greater) return this.take(T.compare, at + 2);
    this.take(isDouble ? (DOUBLED.get(code) ?? code) : code, end);
  }
}
