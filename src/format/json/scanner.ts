// The words of JSON: white space, strings, numbers and literals at a position of a text.
import { JsonError } from './errors.ts';

const LINE_COMMENT = /\/\/[^\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const LITERAL = /true|false|null|NaN|-?Infinity/y;
/** RFC 8259 section 7: control characters have to be escaped. */
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const PLAIN = /[^"\\\u0000-\u001f]*/y;
/** What json5 takes where JSON does not: text in single quotes, keys without any, other numbers. */
// oxlint-disable-next-line no-control-regex -- as above
const PLAIN_SINGLE = /[^'\\\u0000-\u001f]*/y;
const IDENTIFIER = /[\p{L}$_][\p{L}\p{N}$_]*/uy;
const OTHER_NUMBER = /[-+]?(?:0[xX][0-9a-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)/y;
const OTHER_BLANKS = /[\s\uFEFF]*/y;
const HEX = /[0-9a-fA-F]{4}/y;

const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const PYTHON_LITERALS: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }),
);

/**
 * `python` also takes NaN and Infinity, `jsonc` comments and a comma before the end of a container; `json5` all of that,
 * single quotes, keys without quotes, and numbers as JavaScript writes them.
 */
export type JsonDialect = 'strict' | 'python' | 'jsonc' | 'json5';

export class Scanner {
  readonly text: string;
  at = 0;
  readonly dialect: JsonDialect;

  constructor(text: string, dialect: JsonDialect) {
    this.text = text;
    this.dialect = dialect;
  }

  atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Passes over white space, and over comments where the dialect has them. */
  space(): void {
    this.blanks();
    if (this.isLoose) while (this.comment()) this.blanks();
  }

  /** Whether there may be comments, and a comma before the end of a container. */
  get isLoose(): boolean {
    return this.dialect === 'jsonc' || this.dialect === 'json5';
  }

  key(): string {
    const word = this.dialect === 'json5' ? this.match(IDENTIFIER) : '';
    return word === '' ? this.string('a key') : word;
  }

  /** Passes over one character if it is there. */
  take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  scalar(): string | number | boolean | null {
    if (this.text[this.at] === '"' || this.isSingle()) return this.string('a string');
    const start = this.at;
    const word = this.match(LITERAL);
    const isPython = this.dialect === 'python' || this.dialect === 'json5';
    const literal = LITERALS.get(word) ?? (isPython ? PYTHON_LITERALS.get(word) : undefined);
    if (literal !== undefined || word === 'null') return literal ?? null;
    this.at = start;
    const digits = this.match(this.dialect === 'json5' ? OTHER_NUMBER : NUMBER);
    if (digits === '') throw this.refusal('a value is missing');
    return Number(digits);
  }

  string(what: string): string {
    if (this.isSingle()) return this.singleQuoted();
    if (!this.take('"')) throw this.refusal(`${what} is missing`);
    let value = this.match(PLAIN);
    while (!this.take('"')) {
      if (!this.take('\\')) throw this.refusal('a string is not closed or holds a control character');
      value += this.escape() + this.match(PLAIN);
    }
    return value;
  }

  refusal(what: string): JsonError {
    return new JsonError('SYNTAX', this.at, `not JSON: ${what} at character ${this.at}`);
  }

  private isSingle(): boolean {
    return this.dialect === 'json5' && this.text[this.at] === "'";
  }

  private singleQuoted(): string {
    this.at++;
    let value = this.match(PLAIN_SINGLE);
    while (!this.take("'")) {
      if (!this.take('\\')) throw this.refusal('a string is not closed or holds a control character');
      value += this.escape() + this.match(PLAIN_SINGLE);
    }
    return value;
  }

  private blanks(): void {
    if (this.dialect === 'json5') this.match(OTHER_BLANKS);
    while (isBlank(this.text.charCodeAt(this.at))) this.at++;
  }

  private comment(): boolean {
    if (this.text[this.at] !== '/') return false;
    if (this.match(LINE_COMMENT) !== '') return true;
    if (this.text[this.at + 1] !== '*') return false;
    const end = this.text.indexOf('*/', this.at + 2);
    if (end === -1) throw this.refusal('a comment is not closed');
    this.at = end + 2;
    return true;
  }

  private escape(): string {
    const letter = this.text[this.at] ?? '';
    const known = ESCAPES.get(letter) ?? (this.dialect === 'json5' ? otherEscape(letter) : undefined);
    if (known === undefined && letter !== 'u') throw this.refusal('a string has an unknown escape');
    this.at++;
    if (known !== undefined) return known;
    const digits = this.match(HEX);
    if (digits === '') throw this.refusal('a string has a broken escape');
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  /** What a sticky expression matches here, at once passed over. Tested, not executed: that would make an array each. */
  private match(expression: RegExp): string {
    expression.lastIndex = this.at;
    const start = this.at;
    if (expression.test(this.text)) this.at = expression.lastIndex;
    return this.text.slice(start, this.at);
  }
}

/** json5 takes any character for itself, and joins lines; what stands for a number is not read. */
function otherEscape(letter: string): string | undefined {
  if (letter === '\n') return '';
  return /^[^\dux\r]$/.test(letter) ? letter : undefined;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
