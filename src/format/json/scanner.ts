// The words of JSON: white space, strings, numbers and literals at a position of a text.
import { JsonError } from './errors.ts';

const LINE_COMMENT = /\/\/[^\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const LITERAL = /true|false|null|NaN|-?Infinity/y;
/** RFC 8259 section 7: control characters have to be escaped. */
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const PLAIN = /[^"\\\u0000-\u001f]*/y;
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

/** `python` also takes NaN and Infinity, `jsonc` comments and a comma before the end of a container. */
export type JsonDialect = 'strict' | 'python' | 'jsonc';

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
    if (this.dialect === 'jsonc') while (this.comment()) this.blanks();
  }

  /** Passes over one character if it is there. */
  take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  scalar(): string | number | boolean | null {
    if (this.text[this.at] === '"') return this.string('a string');
    const start = this.at;
    const word = this.match(LITERAL);
    const literal = LITERALS.get(word) ?? (this.dialect === 'python' ? PYTHON_LITERALS.get(word) : undefined);
    if (literal !== undefined || word === 'null') return literal ?? null;
    this.at = start;
    const digits = this.match(NUMBER);
    if (digits === '') throw this.refusal('a value is missing');
    return Number(digits);
  }

  string(what: string): string {
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

  private blanks(): void {
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
    const known = ESCAPES.get(letter);
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

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
