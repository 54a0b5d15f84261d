// Scans the TOML that uv, poetry, pdm and cargo write; anything else it leaves to the library.
import type { JsonMember, JsonNode, JsonScalar } from '../json/nodes.ts';
import { TOML_LIMITS } from './limits.ts';
import { TomlTree } from './tree.ts';

/** Levels of arrays and inline tables; the tools write three. */
const MAX_DEPTH = 8;
/** Members of an inline table; they are compared with each other for duplicates. */
const MAX_INLINE = 32;
/** Keys of a header; the tools write four. */
const MAX_KEYS = 8;

const SPACE = /[ \t]*/y;
const LINE_END = /[ \t]*(?:\r?\n|$)/y;
const COMMENT = /[ \t]*#[^\u0000-\u0008\u000a-\u001f\u007f]*(?:\r?\n|$)/y; // oxlint-disable-line no-control-regex -- TOML forbids them
const ARRAY_SPACE = /[ \t\r\n]*/y;
const BARE = /[A-Za-z0-9_-]+/y;
// oxlint-disable-next-line no-control-regex -- TOML forbids control characters in strings
const PLAIN = /[^"\\\u0000-\u0008\u000a-\u001f\u007f\ud800-\udfff]*/uy;
/** The escapes that have one meaning in JSON and TOML. */
const ESCAPE = /\\["\\bfnrt]/y;
const INTEGER = /(?:0|[1-9][0-9]{0,14})(?=[ \t\r\n,\]}]|$)/y;
const BOOLEAN = /(?:true|false)(?=[ \t\r\n,\]}]|$)/y;
const MOMENT =
  /[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z(?=[ \t\r\n,\]}]|$)/y;

/** Thrown where the text leaves the subset; never leaves this file. */
class OutsideSubset extends Error {}

/** The tree of a document in the subset, the same that the library gives; undefined outside of it. Never throws. */
export function scanToml(text: string): JsonNode | undefined {
  // TOML has no carriage return but at the end of a line
  if (/\r(?!\n)/.test(text)) return undefined;
  try {
    return new TomlScanner(text).document();
  } catch (error) {
    if (error instanceof OutsideSubset) return undefined;
    throw error;
  }
}

class TomlScanner {
  private readonly text: string;
  private readonly tree = new TomlTree();
  private at = 0;
  private values = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): JsonNode {
    while (this.at < this.text.length) {
      if (this.skip(LINE_END) || this.skip(COMMENT)) continue;
      this.skip(SPACE);
      const done = this.text[this.at] === '[' ? this.header() : this.pair();
      if (!done || !(this.skip(LINE_END) || this.skip(COMMENT))) throw new OutsideSubset();
    }
    return this.tree.root;
  }

  private header(): boolean {
    const start = this.at++;
    const array = this.take('[');
    this.skip(SPACE);
    const keyStart = this.at;
    const keys = [this.key()];
    this.skip(SPACE);
    while (this.take('.')) {
      this.skip(SPACE);
      if (keys.push(this.key()) > MAX_KEYS) return false;
      this.skip(SPACE);
    }
    return this.take(']') && (!array || this.take(']')) && this.tree.table(keys, start, keyStart, array);
  }

  private pair(): boolean {
    const keyStart = this.at;
    const key = this.key();
    this.equals();
    return this.tree.value([key], keyStart, this.value(0));
  }

  private equals(): void {
    this.skip(SPACE);
    if (!this.take('=')) throw new OutsideSubset();
    this.skip(SPACE);
  }

  private key(): string {
    return this.text[this.at] === '"' ? this.string() : this.expect(BARE);
  }

  private value(depth: number): JsonNode {
    if (depth > MAX_DEPTH || ++this.values > TOML_LIMITS.values) throw new OutsideSubset();
    const start = this.at;
    const first = this.text[start];
    if (first === '"') return this.scalar(this.string(), start);
    if (first === '[') return this.array(depth);
    if (first === '{') return this.inlineTable(depth);
    const moment = this.match(MOMENT);
    if (moment !== '') return this.scalar(moment, start);
    const integer = this.match(INTEGER);
    if (integer !== '') return this.scalar(Number(integer), start);
    return this.scalar(this.expect(BOOLEAN) === 'true', start);
  }

  private scalar(value: JsonScalar['value'], start: number): JsonScalar {
    return { kind: 'scalar', value, start, end: this.at };
  }

  private array(depth: number): JsonNode {
    const start = this.at++;
    const items: JsonNode[] = [];
    for (;;) {
      this.skip(ARRAY_SPACE);
      if (this.take(']')) return { kind: 'array', items, start, end: this.at };
      items.push(this.value(depth + 1));
      this.skip(ARRAY_SPACE);
      if (!this.take(',') && this.text[this.at] !== ']') throw new OutsideSubset();
    }
  }

  private inlineTable(depth: number): JsonNode {
    const start = this.at++;
    const members: JsonMember[] = [];
    this.skip(SPACE);
    if (this.take('}')) return { kind: 'object', members, start, end: this.at };
    for (;;) {
      this.skip(SPACE);
      const keyStart = this.at;
      const key = this.key();
      if (members.length >= MAX_INLINE || members.some((member) => member.key === key)) {
        throw new OutsideSubset();
      }
      this.equals();
      members.push({ key, keyStart, value: this.value(depth + 1) });
      this.skip(SPACE);
      if (this.take('}')) return { kind: 'object', members, start, end: this.at };
      if (!this.take(',')) throw new OutsideSubset();
    }
  }

  /** A basic string on one line; three quotes begin one of many lines, which is left to the library. */
  private string(): string {
    const { text } = this;
    if (text.startsWith('"""', this.at)) throw new OutsideSubset();
    const start = this.at++;
    this.match(PLAIN);
    if (this.take('"')) return text.slice(start + 1, this.at - 1);
    while (!this.take('"')) {
      this.expect(ESCAPE);
      this.match(PLAIN);
    }
    return String(JSON.parse(text.slice(start, this.at).replaceAll('\t', String.raw`\t`)));
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private expect(expression: RegExp): string {
    const found = this.match(expression);
    if (found === '') throw new OutsideSubset();
    return found;
  }

  private skip(expression: RegExp): boolean {
    expression.lastIndex = this.at;
    if (!expression.test(this.text)) return false;
    this.at = expression.lastIndex;
    return true;
  }

  private match(expression: RegExp): string {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
