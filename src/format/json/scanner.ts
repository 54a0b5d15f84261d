// The words of JSON: white space, strings, numbers and literals at a position of a text.
import { JsonError } from './errors.ts';

const SPACE = /[ \t\n\r]*/y;
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

export class Scanner {
  readonly text: string;
  at = 0;
  private readonly python: boolean;

  constructor(text: string, dialect: 'strict' | 'python') {
    this.text = text;
    this.python = dialect === 'python';
  }

  atEnd(): boolean {
    return this.at >= this.text.length;
  }

  space(): void {
    this.match(SPACE);
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
    const literal = LITERALS.get(word) ?? (this.python ? PYTHON_LITERALS.get(word) : undefined);
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

  /** What a sticky expression matches here, at once passed over. */
  private match(expression: RegExp): string {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
