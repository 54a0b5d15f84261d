// Splits a Jinja template into tags, and tags into tokens (jinja2.lexer with the default delimiters).
import { JinjaError } from './errors.ts';
import { JINJA_LIMITS } from './limits.ts';
import { decodeString } from './strings.ts';

export type TokenKind = 'name' | 'string' | 'number' | 'operator';

export interface Token {
  readonly kind: TokenKind;
  /** Of a string: decoded. */
  readonly text: string;
  readonly offset: number;
  readonly end: number;
}

export interface RawTag {
  readonly output: boolean;
  readonly offset: number;
  readonly tokens: readonly Token[];
  /** Why the tag ends early. */
  readonly problem?: string;
}

const OPEN = /\{[{%#]/g;
const SPACE = /\s*/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}_]*/uy;
const NUMBER =
  /0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?/y;
const OPERATOR = /\/\/|\*\*|==|!=|>=|<=|[-+*/%~[\](){}<>=.:|,;]/y;
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;

/** Every tag of the text in order; comments and raw blocks are passed over. Throws {@link JinjaError} BUDGET. */
export function tagsOf(text: string): RawTag[] {
  const splitter = new Splitter(text);
  return splitter.tags();
}

class Splitter {
  private readonly text: string;
  private at = 0;
  private count = 0;

  constructor(text: string) {
    this.text = text;
  }

  tags(): RawTag[] {
    const tags: RawTag[] = [];
    for (;;) {
      OPEN.lastIndex = this.at;
      const open = OPEN.exec(this.text);
      if (open === null) return tags;
      const offset = open.index;
      this.at = offset + 2;
      if (open[0] === '{#') {
        if (this.skipTo('#}')) continue;
        return [...tags, { output: false, offset, tokens: [], problem: 'a comment is not closed' }];
      }
      const tag = this.tag(offset, open[0] === '{{');
      if (tag.tokens.length === 1 && tag.tokens[0]?.text === 'raw' && !tag.output) this.skipRaw();
      tags.push(tag);
    }
  }

  private skipTo(mark: string): boolean {
    const end = this.text.indexOf(mark, this.at);
    this.at = end === -1 ? this.text.length : end + mark.length;
    return end !== -1;
  }

  private skipRaw(): void {
    END_RAW.lastIndex = this.at;
    const end = END_RAW.exec(this.text);
    this.at = end === null ? this.text.length : END_RAW.lastIndex;
  }

  /** Tokens up to the closing mark; a dict literal may hold braces of its own. */
  private tag(offset: number, output: boolean): RawTag {
    const close = output ? '}}' : '%}';
    const tokens: Token[] = [];
    let braces = 0;
    if (this.text[this.at] === '-' || this.text[this.at] === '+') this.at++;
    for (;;) {
      this.match(SPACE);
      const end = this.closing(close, braces);
      if (end !== undefined) {
        this.at = end;
        return { output, offset, tokens };
      }
      const token = this.token();
      if (token === undefined) return { output, offset, tokens, problem: this.broken(close) };
      if (token.kind === 'operator') braces += token.text === '{' ? 1 : token.text === '}' ? -1 : 0;
      tokens.push(token);
    }
  }

  private closing(close: string, braces: number): number | undefined {
    if (braces > 0 && close === '}}') return undefined;
    if (this.text.startsWith(close, this.at)) return this.at + 2;
    const first = this.text[this.at];
    return (first === '-' || first === '+') && this.text.startsWith(close, this.at + 1)
      ? this.at + 3
      : undefined;
  }

  private broken(close: string): string {
    const problem =
      this.at >= this.text.length ? 'a tag is not closed' : 'a tag holds a character of no token';
    this.skipTo(close);
    return problem;
  }

  private token(): Token | undefined {
    const offset = this.at;
    if (++this.count > JINJA_LIMITS.tokens) {
      throw new JinjaError('BUDGET', offset, `more than ${JINJA_LIMITS.tokens} tokens`);
    }
    const first = this.text[offset];
    if (first === '"' || first === "'") return this.string(first);
    for (const [kind, expression] of KINDS) {
      const text = this.match(expression);
      if (text !== '') return { kind, text, offset, end: this.at };
    }
    return undefined;
  }

  private string(quote: string): Token | undefined {
    const offset = this.at;
    for (let at = offset + 1; at < this.text.length; at++) {
      const character = this.text[at];
      if (character === '\\') at++;
      else if (character === quote) {
        this.at = at + 1;
        return { kind: 'string', text: decodeString(this.text.slice(offset + 1, at)), offset, end: this.at };
      }
    }
    this.at = this.text.length;
    return undefined;
  }

  private match(expression: RegExp): string {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['name', NAME],
  ['number', NUMBER],
  ['operator', OPERATOR],
];
