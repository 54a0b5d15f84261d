// Reads the Python literal of an array header: strings, integers, constants, tuples, lists, dicts. Nothing is evaluated.
import { PLAIN_ESCAPES } from '../python/escapes.ts';
import { NumpyError } from './errors.ts';
import { NUMPY_LIMITS } from './limits.ts';

export type Literal =
  | null
  | boolean
  | number
  | string
  | { readonly kind: 'tuple' | 'list'; readonly items: readonly Literal[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [key: Literal, value: Literal])[] };

const CONSTANTS: ReadonlyMap<string, null | boolean> = new Map([
  ['None', null],
  ['True', true],
  ['False', false],
]);

/** Reads one literal that makes up the whole text. Throws {@link NumpyError} BROKEN where it is anything else. */
export function readLiteral(text: string): Literal {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.expectEnd();
  return value;
}

class Reader {
  private readonly text: string;
  private at = 0;
  private values = 0;

  constructor(text: string) {
    this.text = text;
  }

  value(depth: number): Literal {
    if (depth > NUMPY_LIMITS.depth || ++this.values > NUMPY_LIMITS.values)
      throw this.broken('nests too deeply');
    this.skipSpace();
    const next = this.text[this.at] ?? '';
    switch (next) {
      case '{':
        return this.dict(depth);
      case '(':
        return this.tuple(depth);
      case '[':
        return { kind: 'list', items: this.items(']', depth).items };
      case "'":
      case '"':
        return this.string();
      default:
        return /[A-Za-z]/.test(next) ? this.word() : this.integer();
    }
  }

  expectEnd(): void {
    this.skipSpace();
    if (this.at < this.text.length) throw this.broken('has something behind its end');
  }

  /** Parentheses around one value without a comma are only parentheses. */
  private tuple(depth: number): Literal {
    const { items, hasComma } = this.items(')', depth);
    const [only] = items;
    return items.length === 1 && only !== undefined && !hasComma ? only : { kind: 'tuple', items };
  }

  private items(close: string, depth: number): { items: Literal[]; hasComma: boolean } {
    this.at++;
    const items: Literal[] = [];
    let hasComma = false;
    while (!this.take(close)) {
      if (items.length > 0 && !hasComma) throw this.broken('lacks a comma');
      items.push(this.value(depth + 1));
      hasComma = this.take(',');
    }
    return { items, hasComma };
  }

  private dict(depth: number): Literal {
    this.at++;
    const entries: [Literal, Literal][] = [];
    let hasComma = true;
    while (!this.take('}')) {
      if (!hasComma) throw this.broken('lacks a comma');
      const key = this.value(depth + 1);
      if (!this.take(':')) throw this.broken('lacks a colon');
      entries.push([key, this.value(depth + 1)]);
      hasComma = this.take(',');
    }
    return { kind: 'dict', entries };
  }

  private string(): string {
    const quote = this.text[this.at++];
    let value = '';
    for (;;) {
      const next = this.text[this.at++];
      if (next === undefined || next === '\n') throw this.broken('holds a string that does not end');
      if (next === quote) return value;
      value += next === '\\' ? this.escape() : next;
    }
  }

  private escape(): string {
    const code = this.text[this.at++] ?? '';
    const known = PLAIN_ESCAPES[code];
    if (known !== undefined) return known;
    const digits = { x: 2, u: 4, U: 8 }[code];
    const hex = digits === undefined ? '' : this.text.slice(this.at, this.at + digits);
    if (digits === undefined || !/^[0-9a-fA-F]+$/.test(hex) || hex.length < digits) {
      throw this.broken('holds an unknown escape');
    }
    this.at += digits;
    const point = Number.parseInt(hex, 16);
    if (point > 0x10ffff) throw this.broken('holds an unknown escape');
    return String.fromCodePoint(point);
  }

  private word(): Literal {
    const [word = ''] = /^[A-Za-z_]+/.exec(this.text.slice(this.at, this.at + 16)) ?? [];
    const constant = CONSTANTS.get(word);
    if (constant === undefined) throw this.broken('holds a name that is no constant');
    this.at += word.length;
    return constant;
  }

  /** Python 2 wrote an `L` behind long ones; numpy takes it. */
  private integer(): number {
    const [digits] =
      /^[-+]?(?:0[xX][0-9a-fA-F]{1,16}|[0-9]{1,25})/.exec(this.text.slice(this.at, this.at + 32)) ?? [];
    if (digits === undefined) throw this.broken('holds something that is no literal');
    this.at += digits.length;
    if (this.text[this.at] === 'L') this.at++;
    return digits.startsWith('-') ? -Number(digits.slice(1)) : Number(digits);
  }

  private take(character: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private skipSpace(): void {
    while (' \t\r\n\f'.includes(this.text[this.at] ?? '-')) this.at++;
  }

  private broken(why: string): NumpyError {
    return new NumpyError('BROKEN', `the array header ${why} (character ${this.at})`);
  }
}
