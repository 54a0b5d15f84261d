// Scans the YAML that pixi, conda-lock and gh-actions-lock write: lists may stand as far left as their key.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { OutsideSubset, Words } from './words.ts';

/** Levels of nesting; the tools write six. */
const MAX_DEPTH = 32;
/** Values in all, as many as are read of JSON. */
const MAX_VALUES = 2_000_000;
/** Characters that every reader of YAML takes alike: no tab, no carriage return, no line end beyond ASCII. */
const PLAIN_TEXT = /^[\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

/**
 * The tree of one document of block mappings and lists, scalars and flow collections on one line; undefined for
 * anything else, which is left to the library. Linear. Never throws.
 */
export function scanYamlLines(text: string): JsonNode | undefined {
  if (!PLAIN_TEXT.test(text)) return undefined;
  try {
    return new BlockReader(text).document();
  } catch (error) {
    if (error instanceof OutsideSubset) return undefined;
    throw error;
  }
}

class BlockReader {
  private readonly text: string;
  private readonly words: Words;
  /** Where the content begins that is read next, its column, and the end of its line. */
  private at = 0;
  private column = -1;
  private end = -1;
  private values = 0;

  constructor(text: string) {
    this.text = text;
    this.words = new Words(text);
  }

  document(): JsonNode {
    this.nextLine();
    const root = this.block(0);
    if (this.column !== -1) throw new OutsideSubset(this.at);
    return root;
  }

  /** Goes to the next line with content; behind the last one the column is -1. */
  private nextLine(): void {
    const { text } = this;
    for (let start = this.end + 1; start < text.length; start = this.end + 1) {
      const found = text.indexOf('\n', start);
      this.end = found === -1 ? text.length : found;
      let at = start;
      while (text.charCodeAt(at) === 32) at++;
      if (at >= this.end || text[at] === '#') continue;
      if (at === start && /^(?:---|\.\.\.)/.test(text.slice(at, at + 3))) throw new OutsideSubset(at);
      this.at = at;
      this.column = at - start;
      return;
    }
    this.column = -1;
  }

  private block(depth: number): JsonNode {
    this.count(depth);
    return this.isItem() ? this.list(this.column, depth) : this.mapping(this.column, depth);
  }

  private list(column: number, depth: number): JsonNode {
    const start = this.at;
    const items: JsonNode[] = [];
    while (this.column === column && this.isItem()) {
      const content = this.afterMark(this.at);
      if (content === this.end) throw new OutsideSubset(content);
      this.column += content - this.at;
      this.at = content;
      items.push(this.isItem() || this.colon() !== -1 ? this.block(depth + 1) : this.inline(content, depth));
    }
    if (this.column > column) throw new OutsideSubset(this.at);
    return { kind: 'array', items, start, end: start };
  }

  private mapping(column: number, depth: number): JsonNode {
    const start = this.at;
    const members: JsonMember[] = [];
    while (this.column === column && !this.isItem()) {
      const colon = this.colon();
      if (colon === -1) throw new OutsideSubset(this.at);
      const key = this.words.key(this.at, colon);
      const content = this.afterMark(colon);
      const value = content === this.end ? this.below(column, key.start, depth) : this.inline(content, depth);
      members.push({ key: String(key.value), keyStart: key.start, value });
    }
    if (this.column > column) throw new OutsideSubset(this.at);
    return { kind: 'object', members, start, end: start };
  }

  /** The value on the lines below a key; nothing when they belong to something further left. */
  private below(column: number, keyStart: number, depth: number): JsonNode {
    this.nextLine();
    if (this.column > column || (this.column === column && this.isItem())) return this.block(depth + 1);
    this.count(depth);
    return { kind: 'scalar', value: null, start: keyStart, end: keyStart };
  }

  /** A value that ends with its line. */
  private inline(at: number, depth: number): JsonNode {
    this.count(depth);
    const first = this.text[at];
    const node =
      first === '{' || first === '['
        ? this.words.flow(at)
        : (this.words.quoted(at) ?? this.words.plain(at, this.end));
    if (node.end !== this.end) throw new OutsideSubset(at);
    this.nextLine();
    return node;
  }

  private count(depth: number): void {
    if (depth > MAX_DEPTH || ++this.values > MAX_VALUES) throw new OutsideSubset(this.at);
  }

  private isItem(): boolean {
    const { text, at, end } = this;
    return this.column !== -1 && text[at] === '-' && (at + 1 === end || text[at + 1] === ' ');
  }

  private colon(): number {
    const first = this.text[this.at];
    return first === '{' || first === '[' ? -1 : this.words.colonOf(this.at, this.end);
  }

  /** Where content follows a hyphen or colon; white space at the end of a line is outside the subset. */
  private afterMark(mark: number): number {
    let at = mark + 1;
    while (at < this.end && this.text.charCodeAt(at) === 32) at++;
    if (at === this.end && at > mark + 1) throw new OutsideSubset(at);
    return at;
  }
}
