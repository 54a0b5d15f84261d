// Scans the YAML that pnpm and yarn write, line by line, into the tree that the YAML library gives; anything else it refuses.
import type { JsonNode, JsonScalar } from '../../format/json/nodes.ts';
import { Blocks } from './blocks.ts';
import { contentEnd, lineEnd, lineFeed, oddAt } from './text.ts';
import { OutsideSubset, Words } from './words.ts';

export interface Scanned {
  /** One root per document that is not empty. */
  readonly roots: readonly JsonNode[];
  /** Where the text left the subset; absent when it did not. */
  readonly stoppedAt?: number;
  /** Whether it stopped at nesting that no lockfile has. */
  readonly isTooDeep?: boolean;
}

/**
 * Reads block mappings and sequences of scalars on one line, flow collections, `|` blocks, `? key` and documents.
 * What it reads, it reads as YAML 1.2 does. Linear, without recursion by the depth of blocks. Never throws.
 */
export function scanYaml(text: string): Scanned {
  const odd = oddAt(text);
  if (odd !== -1) return { roots: [], stoppedAt: odd };
  const scanner = new BlockScanner(text);
  try {
    scanner.scan();
    return { roots: scanner.blocks.roots };
  } catch (error) {
    if (!(error instanceof OutsideSubset)) throw error;
    return { roots: scanner.blocks.roots, stoppedAt: error.offset, isTooDeep: error.isTooDeep };
  }
}

class BlockScanner {
  readonly blocks = new Blocks();
  private readonly text: string;
  private readonly words: Words;
  /** Where the next line begins. */
  private next = 0;

  constructor(text: string) {
    this.text = text;
    this.words = new Words(text);
  }

  scan(): void {
    const { text } = this;
    while (this.next < text.length) {
      const lineStart = this.next;
      let at = lineStart;
      while (text.charCodeAt(at) === 32) at++;
      const feed = lineFeed(text, at);
      this.next = feed + 1;
      const end = contentEnd(text, at, lineEnd(text, at, feed));
      if (at === end || text[at] === '#') continue;
      if (at === lineStart && this.isMarker(at, end)) this.newDocument(at, end);
      else this.line(at, end, at - lineStart);
    }
    this.blocks.close(-1, this.next);
  }

  private isMarker(at: number, end: number): boolean {
    const first = this.text[at];
    return first === '%' || /^(?:---|\.\.\.)(?: |$)/.test(this.text.slice(at, Math.min(end, at + 4)));
  }

  private newDocument(at: number, end: number): void {
    if (this.text.slice(at, end) !== '---') throw new OutsideSubset(at);
    this.blocks.restart(this.next);
  }

  /** One line of content: collections that it opens, then a key, an item or a scalar. */
  private line(start: number, end: number, indent: number): void {
    this.blocks.close(indent, this.next);
    let at = start;
    let column = indent;
    while (this.isIndicator('-', at, end)) {
      this.blocks.collection('array', column, at).due = true;
      const content = this.afterIndicator(at, end);
      if (content === end) return;
      column += content - at;
      at = content;
    }
    if (this.isIndicator('?', at, end)) return this.explicitKey(at, end, column);
    if (this.isIndicator(':', at, end)) {
      const content = this.explicitValue(at, end, column);
      if (content === end) return;
      column += content - at;
      at = content;
    }
    const first = this.text[at];
    const colon = first === '{' || first === '[' ? -1 : this.words.colonOf(at, end);
    if (colon === -1) return this.inlineValue(at, end, column);
    const key = this.words.key(at, colon);
    this.blocks.mapping(key, column, at);
    const content = this.afterIndicator(colon, end);
    if (content !== end) this.inlineValue(content, end, column + 1);
  }

  private explicitKey(at: number, end: number, column: number): void {
    const content = this.afterIndicator(at, end);
    if (content === end) throw new OutsideSubset(at);
    const quoted = this.words.quoted(content);
    const key = quoted ?? this.words.plain(content, end);
    if (key.end !== end) throw new OutsideSubset(content);
    const block = this.blocks.mapping(key, column, at);
    block.due = false;
    block.explicit = true;
  }

  private explicitValue(at: number, end: number, column: number): number {
    const block = this.blocks.top;
    if (block === undefined || block.indent !== column || !block.explicit) throw new OutsideSubset(at);
    block.explicit = false;
    block.due = true;
    return this.afterIndicator(at, end);
  }

  private isIndicator(indicator: string, at: number, end: number): boolean {
    return this.text[at] === indicator && (at + 1 === end || this.text[at + 1] === ' ');
  }

  /** Where content follows an indicator or a colon on the line; `end` when none does. */
  private afterIndicator(at: number, end: number): number {
    let content = at + 1;
    while (content < end && this.text[content] === ' ') content++;
    return content;
  }

  /** A value that stands on the rest of a line, or begins there; it has to be deeper than what holds it. */
  private inlineValue(at: number, end: number, column: number): void {
    const holder = this.blocks.top;
    if (holder?.due !== true || column <= holder.indent) throw new OutsideSubset(at);
    const first = this.text[at];
    if (first === '|') return this.blocks.place(holder, this.literal(at, end, holder.indent));
    if (first === '{' || first === '[') return this.blocks.place(holder, this.flow(at, holder.indent));
    const value = this.words.quoted(at) ?? this.words.plain(at, end);
    if (value.end !== end) throw new OutsideSubset(value.end);
    this.blocks.place(holder, value);
  }

  private flow(at: number, indent: number): JsonNode {
    const { text } = this;
    const node = this.words.flow(at);
    const feed = lineFeed(text, node.end);
    if (node.end !== contentEnd(text, node.end, lineEnd(text, node.end, feed))) {
      throw new OutsideSubset(node.end);
    }
    // lines that it goes on over have to be deeper than what holds it
    for (let line = this.next; line < node.end; line = lineFeed(text, line) + 1) {
      if (!isIndented(text, line, indent + 1)) throw new OutsideSubset(line);
    }
    this.next = feed + 1;
    return node;
  }

  /** A literal block (`|` or `|-`), its lines without their indentation. */
  private literal(at: number, end: number, indent: number): JsonScalar {
    const header = this.text.slice(at, end);
    if (header !== '|' && header !== '|-') throw new OutsideSubset(at);
    const { text } = this;
    let depth = 0;
    while (text.charCodeAt(this.next + depth) === 32) depth++;
    const first = this.next + depth;
    if (depth <= Math.max(indent, 0) || lineEnd(text, first, lineFeed(text, first)) === first) {
      throw new OutsideSubset(at);
    }
    const lines: string[] = [];
    while (this.next < text.length) {
      const feed = lineFeed(text, this.next);
      const last = lineEnd(text, this.next, feed);
      const isBlank = last === this.next;
      // spaces alone are content or not, by their number
      if (!isBlank && isIndented(text, this.next, last - this.next)) throw new OutsideSubset(at);
      if (!isBlank && !isIndented(text, this.next, depth)) break;
      lines.push(isBlank ? '' : text.slice(this.next + depth, last));
      this.next = feed + 1;
    }
    while (lines.at(-1) === '') lines.pop();
    const value = `${lines.join('\n')}${header === '|' ? '\n' : ''}`;
    return { kind: 'scalar', value, start: at, end: Math.min(this.next, this.text.length) };
  }
}

function isIndented(text: string, lineStart: number, columns: number): boolean {
  for (let at = lineStart; at < lineStart + columns; at++) if (text.charCodeAt(at) !== 32) return false;
  return true;
}
