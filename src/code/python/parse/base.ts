// What the parsers of expressions and statements share: the token at hand, and nodes of it.
import { KIND } from './kinds.ts';
import { kindOf, Nodes, UNUSUAL } from './nodes.ts';
import { Tokens } from './tokens.ts';
import { word, type Word } from './words.ts';

/** The character code of one character of punctuation. */
export function sign(character: string): number {
  return character.charCodeAt(0);
}

/** Expressions and blocks inside each other; deeper programs are no ordinary ones. */
const MAX_DEPTH = 150;

/**
 * The grammar reads a statement that begins with a soft word in two ways at once until one of them fails, but of two
 * that have more than 125 nodes it drops one unseen. A word, a sign or a comment makes three at the most.
 */
const LONGEST_DOUBT = 40;
/** From a mistake it reads on in several ways as well, and drops those that look worse for five words. */
const LINES_OF_RECOVERY = 3;

export class Base extends Tokens {
  protected readonly nodes: Nodes;
  private nesting = 0;

  constructor(text: string) {
    super(text);
    this.nodes = new Nodes(text.length);
  }

  /** Makes a node of the token and goes to the next. */
  protected leaf(kind: number): void {
    this.nodes.leaf(kind, this.from, this.to);
    this.next();
  }

  /** Ends the node that began at `mark`, behind the last token. */
  protected close(kind: number, mark: number, from: number): void {
    this.nodes.node(kind, mark, from, this.before);
  }

  /** Passes over a token that has to be there. */
  protected expect(kind: number): void {
    if (this.kind !== kind) throw UNUSUAL;
    this.next();
  }

  /** A node of a token that has to be there. */
  protected must(token: number, kind: number): void {
    if (this.kind !== token) throw UNUSUAL;
    this.leaf(kind);
  }

  /** Passes over the token if it is there. */
  protected took(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.next();
    return true;
  }

  /** Something that the grammar misses before the token at hand. */
  protected mistake(): void {
    this.nodes.leaf(KIND.error, this.from, this.from);
    this.recovering = LINES_OF_RECOVERY;
  }

  /** For a soft word that only the text from it up to `to` tells to be a name or none, with comments in front of it. */
  protected refuseDoubt(from: number, to: number, comments = this.comments): void {
    if (this.recovering > 0) throw UNUSUAL;
    const signs = this.text.slice(from, to).matchAll(/\w+|[^\w\s]/g);
    for (let left = LONGEST_DOUBT - comments; signs.next().done !== true; left--)
      if (left <= 0) throw UNUSUAL;
  }

  protected deeper(): void {
    if (++this.nesting > MAX_DEPTH) throw UNUSUAL;
  }

  protected shallower(): void {
    this.nesting--;
  }
}

/** A word of the language as token and as node. */
export function keyword(name: Word): { readonly token: number; readonly kind: number } {
  return { token: word(name), kind: kindOf(name) };
}
