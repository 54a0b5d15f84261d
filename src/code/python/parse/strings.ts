// Parses strings, and what format strings have put into them.
import { Atoms } from './atoms.ts';
import { sign } from './base.ts';
import { KIND } from './kinds.ts';
import { UNUSUAL } from './nodes.ts';
import { T } from './words.ts';

const BACKSLASH = sign('\\');
const LINE = sign('\n');
const OPEN = sign('{');
const CLOSE = sign('}');

export abstract class Strings extends Atoms {
  protected override strings(): void {
    const mark = this.nodes.count;
    const { from } = this;
    let count = 0;
    for (; this.kind === T.string || this.kind === T.formatString; count++) {
      if (this.kind === T.string) this.leaf(KIND.string);
      else this.formatString();
    }
    if (count > 1) this.close(KIND.continuedString, mark, from);
  }

  /** The token ends behind the quote that begins it. */
  private formatString(): void {
    const { text, from } = this;
    const mark = this.nodes.count;
    const quote = text.charCodeAt(this.to - 1);
    const isLong = text.charCodeAt(this.to - 2) === quote && text.charCodeAt(this.to - 3) === quote;
    const isRaw = /[rR]/.test(text.slice(from, from + 2));
    const end = this.formatContent(this.to, quote, isLong, isRaw);
    this.nodes.node(KIND.formatString, mark, from, end);
    this.jump(end);
  }

  /** Returns where the string ends. */
  private formatContent(start: number, quote: number, isLong: boolean, isRaw: boolean): number {
    const { text } = this;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote && (!isLong || this.isLongEnd(at, quote))) return at + (isLong ? 3 : 1);
      if (code === LINE && !isLong) break;
      if (code === BACKSLASH) {
        // `\N{...}` is a character, but not in a raw string; a brace behind a backslash is still one.
        if (!isRaw && text[at + 1] === 'N') throw UNUSUAL;
        if (text.charCodeAt(at + 1) !== OPEN && text.charCodeAt(at + 1) !== CLOSE) at++;
      } else if (code === OPEN && text.charCodeAt(at + 1) === OPEN) at++;
      else if (code === OPEN) at = this.replacement(at, isLong) - 1;
    }
    throw UNUSUAL;
  }

  private isLongEnd(at: number, quote: number): boolean {
    return this.text.charCodeAt(at + 1) === quote && this.text.charCodeAt(at + 2) === quote;
  }

  /** `{value!r:format}` from its brace; returns where it ends. */
  private replacement(from: number, isLong: boolean): number {
    this.deeper();
    const mark = this.nodes.count;
    this.depth++;
    this.jump(from + 1);
    this.tests();
    if (this.kind === sign('=')) this.leaf(KIND.selfDocumenting);
    if (this.kind === sign('!')) this.conversion();
    if (this.kind !== sign(':') && this.kind !== CLOSE) throw UNUSUAL;
    const end = this.kind === CLOSE ? this.to : this.specification(isLong);
    if (!isLong && this.text.slice(from, end).includes('\n')) throw UNUSUAL;
    this.nodes.node(KIND.replacement, mark, from, end);
    this.shallower();
    return end;
  }

  private conversion(): void {
    const { from } = this;
    this.next();
    if (!/^![rsa]$/.test(this.text.slice(from, this.to))) throw UNUSUAL;
    this.nodes.leaf(KIND.conversion, from, this.to);
    this.next();
  }

  /** From the colon up to the brace that ends the replacement; returns what is behind that. */
  private specification(isLong: boolean): number {
    const { text, from } = this;
    const mark = this.nodes.count;
    this.nodes.leaf(KIND.colon, from, from + 1);
    for (let at = from + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === CLOSE) {
        this.nodes.node(KIND.specification, mark, from, at);
        this.depth--;
        return at + 1;
      }
      // Quotes and backslashes in it are read in several ways.
      if (code === LINE || code === BACKSLASH || code === sign('"') || code === sign("'")) break;
      if (code === OPEN) at = this.replacement(at, isLong) - 1;
    }
    throw UNUSUAL;
  }
}
