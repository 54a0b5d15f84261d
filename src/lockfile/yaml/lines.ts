// Scans the YAML that pixi, conda-lock and gh-actions-lock write: lists may stand as far left as their key.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { contentEnd, lineEnd, lineFeed, oddAt } from './text.ts';
import { OutsideSubset, Words } from './words.ts';

/** Levels of nesting; the tools write six. */
const MAX_DEPTH = 32;
/** Values in all, as many as are read of JSON. */
const MAX_VALUES = 2_000_000;

/**
 * The tree of one document of block mappings and lists, scalars and flow collections on one line; a `---` may stand
 * before it. Undefined for anything else, which is left to the library. Offsets count characters of the text as it is,
 * carriage returns included. Linear. Never throws.
 */
export function scanYamlLines(text: string): JsonNode | undefined {
  if (oddAt(text) !== -1) return undefined;
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
  /** Where the content begins that is read next, its column, and where it ends on its line. */
  private at = 0;
  private column = -1;
  private end = 0;
  /** Where the next line begins. */
  private next = 0;
  /** Whether there was a document marker or content. */
  private hasBegun = false;
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
    this.column = -1;
    while (this.next < text.length && this.column === -1) {
      const start = this.next;
      const feed = lineFeed(text, start);
      this.next = feed + 1;
      let at = start;
      while (text.charCodeAt(at) === 32) at++;
      const end = lineEnd(text, at, feed);
      if (at >= end || text[at] === '#') continue;
      this.end = contentEnd(text, at, end);
      const isMark = at === start && (text.startsWith('---', at) || text.startsWith('...', at));
      if (isMark) this.beginDocument(at);
      else this.column = at - start;
      this.at = at;
      this.hasBegun = true;
    }
  }

  /** One `---` may stand before all content. What ends a document or begins another is outside the subset. */
  private beginDocument(at: number): void {
    if (this.hasBegun || this.text.slice(at, this.end) !== '---') throw new OutsideSubset(at);
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

  /** Where content follows a hyphen or colon; the end when none does. */
  private afterMark(mark: number): number {
    let at = mark + 1;
    while (at < this.end && this.text.charCodeAt(at) === 32) at++;
    return at;
  }
}
