// A JSON reader that keeps what the built-in one loses: repeated keys, positions, and the numbers only Python takes.
import { KerasError } from './errors.ts';
import { KERAS_LIMITS } from './limits.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object as it is written: every entry in order, repeated keys included. */
export class JsonObject {
  readonly entries: [string, Json][] = [];
  /** Where its brace is, in characters of the text. */
  readonly offset: number;

  constructor(offset: number) {
    this.offset = offset;
  }

  /** The value of `key`: the last one, as Python's dict has it. */
  get(key: string): Json | undefined {
    for (let index = this.entries.length - 1; index >= 0; index--) {
      const entry = this.entries[index];
      if (entry !== undefined && entry[0] === key) return entry[1];
    }
    return undefined;
  }

  /** The value of `key` if it is text. */
  text(key: string): string | undefined {
    const value = this.get(key);
    return typeof value === 'string' ? value : undefined;
  }

  /** All values that `key` is given, in order. */
  all(key: string): Json[] {
    return this.entries.flatMap(([name, value]) => (name === key ? [value] : []));
  }

  has(key: string): boolean {
    return this.entries.some(([name]) => name === key);
  }
}

/** An array or object that is being read; `key` waits for its value. */
type Open = { readonly list: Json[] } | { readonly object: JsonObject; key: string };

/**
 * Parses `text` as Python's json.loads does by default (NaN and Infinity included), without recursion. Throws
 * {@link KerasError}.
 */
export function parseJson(text: string): Json {
  return new Parser(text).parse();
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const WORD = /true|false|null|NaN|-?Infinity/y;
const PLAIN = /[^"\\]*/y;
const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }),
);

class Parser {
  private readonly text: string;
  private readonly open: Open[] = [];
  private at = 0;
  private values = 0;

  constructor(text: string) {
    this.text = text;
  }

  parse(): Json {
    for (;;) {
      let value = this.begin();
      while (value !== undefined) {
        const holder = this.open.at(-1);
        if (holder === undefined) return this.end(value);
        value = this.place(holder, value);
      }
    }
  }

  private end(value: Json): Json {
    this.space();
    if (this.at < this.text.length) throw this.refusal('is followed by something else');
    return value;
  }

  /** Reads a scalar or an empty container; of any other container only its beginning. */
  private begin(): Json | undefined {
    this.space();
    if (++this.values > KERAS_LIMITS.values) {
      throw new KerasError('BUDGET', `more than ${KERAS_LIMITS.values} values; the rest was not read`);
    }
    switch (this.text.charAt(this.at)) {
      case '{':
        return this.beginObject();
      case '[':
        return this.beginList();
      case '"':
        return this.string();
      default:
        return this.scalar();
    }
  }

  private beginObject(): Json | undefined {
    const object = new JsonObject(this.at++);
    this.space();
    if (this.take('}')) return object;
    this.push({ object, key: this.key() });
    return undefined;
  }

  private beginList(): Json | undefined {
    this.at++;
    this.space();
    if (this.take(']')) return [];
    this.push({ list: [] });
    return undefined;
  }

  private push(open: Open): void {
    this.open.push(open);
    if (this.open.length > KERAS_LIMITS.depth) {
      throw new KerasError('BUDGET', `values are nested deeper than ${KERAS_LIMITS.depth}`);
    }
  }

  /** Puts a finished value where it belongs; returns the container when that is finished too. */
  private place(holder: Open, value: Json): Json | undefined {
    if ('list' in holder) holder.list.push(value);
    else holder.object.entries.push([holder.key, value]);
    this.space();
    if (this.take(',')) {
      this.space();
      if ('object' in holder) holder.key = this.key();
      return undefined;
    }
    if (!this.take('list' in holder ? ']' : '}')) throw this.refusal('is neither continued nor closed');
    this.open.pop();
    return 'list' in holder ? holder.list : holder.object;
  }

  private key(): string {
    if (this.text[this.at] !== '"') throw this.refusal('has no key');
    const key = this.string();
    this.space();
    if (!this.take(':')) throw this.refusal('has no value');
    return key;
  }

  private scalar(): Json {
    const word = this.match(WORD);
    if (word !== '') return WORDS.get(word) ?? null;
    const number = this.match(NUMBER);
    if (number === '') throw this.refusal('is no value');
    return Number(number);
  }

  private string(): string {
    const start = this.at++;
    const parts: string[] = [];
    for (;;) {
      parts.push(this.match(PLAIN));
      const next = this.text[this.at++];
      if (next === '"') return parts.length === 1 ? (parts[0] ?? '') : parts.join('');
      if (next === undefined) {
        this.at = start;
        throw this.refusal('is not closed');
      }
      parts.push(this.escape());
    }
  }

  private escape(): string {
    const letter = this.text[this.at++] ?? '';
    if (letter !== 'u') {
      const escaped = ESCAPES.get(letter);
      if (escaped === undefined) throw this.refusal('has an unknown escape');
      return escaped;
    }
    const digits = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.refusal('has a broken escape');
    this.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private space(): void {
    this.match(SPACE);
  }

  /** What a sticky expression matches here, at once passed over. */
  private match(expression: RegExp): string {
    expression.lastIndex = this.at;
    const [found = ''] = expression.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  private refusal(what: string): KerasError {
    return new KerasError('NOT_JSON', `not JSON: the value at character ${this.at} ${what}`);
  }
}
