// Parses `match` statements. `match` and `case` are names everywhere else.
import { FALSE, NONE, TRUE } from './atoms.ts';
import { sign } from './base.ts';
import { Colons } from './colons.ts';
import { IF } from './expressions.ts';
import { KIND } from './kinds.ts';
import { UNUSUAL } from './nodes.ts';
import { AS, Simple } from './simple.ts';
import { T } from './words.ts';

const MATCH = 'match';
const CASE = 'case';
/** What follows the word where it begins a statement: a value. */
const SUBJECT = /[ \t]*[\w'"{~([*+-]/y;
/** What may go on with a name as well as begin a value. */
const GOES_ON: ReadonlySet<number> = new Set(Array.from('([*+-', sign));

export abstract class Patterns extends Simple {
  private readonly colons = new Colons(this.text);

  protected abstract body(): void;

  /** The parts of `match subject:` and its cases; returns its kind, or nothing where `match` is a name. */
  protected choice(): number | undefined {
    if (!this.isWord(MATCH)) return undefined;
    const { from } = this;
    SUBJECT.lastIndex = this.to;
    if (!SUBJECT.test(this.text)) return undefined;
    // A wrong guess finds no colon where it has to be, or no value behind it.
    const first = this.text.charCodeAt(SUBJECT.lastIndex - 1);
    if (GOES_ON.has(first) && !this.colons.isAhead(this.to)) return undefined;
    this.leaf(KIND.match);
    const isDoubtful = GOES_ON.has(this.kind);
    this.refuseDoubt(from, this.before);
    if (this.kind === sign('*')) this.leaf(KIND.star);
    this.target();
    if (isDoubtful) this.refuseDoubt(from, this.before);
    this.cases();
    return KIND.matchStatement;
  }

  private isWord(name: string): boolean {
    const { text, from, to } = this;
    return this.kind === T.name && to - from === name.length && text.startsWith(name, from);
  }

  private cases(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.must(sign(':'), KIND.colon);
    this.expect(T.newline);
    this.expect(T.indent);
    do this.clause();
    while (this.kind !== T.dedent);
    this.next();
    this.nodes.node(KIND.matchBody, mark, from, this.lineEnd);
  }

  private clause(): void {
    const mark = this.nodes.count;
    const { from } = this;
    if (!this.isWord(CASE)) throw UNUSUAL;
    this.leaf(KIND.case);
    if (this.kind === sign(':')) throw UNUSUAL;
    this.patterns(sign(':'));
    if (this.kind === IF.token) this.guard();
    this.body();
    this.nodes.node(KIND.matchClause, mark, from, this.lineEnd);
  }

  private guard(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.leaf(IF.kind);
    this.test();
    this.close(KIND.guard, mark, from);
  }

  /** As many as there are before the end; the grammar knows no empty list of them. */
  private patterns(end: number): void {
    this.listed(end, () => this.pattern());
  }

  private listed(end: number, one: () => void): void {
    if (this.kind === end) return;
    do one();
    while (this.took(sign(',')) && this.kind !== end && this.kind !== IF.token);
  }

  private pattern(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.single();
    this.joined(mark, from);
  }

  /** What may follow a pattern. `as` holds tighter than `|` in the grammar. */
  private joined(mark: number, from: number): void {
    this.captured(mark, from);
    if (this.kind !== sign('|')) return;
    while (this.kind === sign('|')) {
      this.leaf(KIND.logic);
      const second = this.nodes.count;
      const start = this.from;
      this.single();
      this.captured(second, start);
    }
    this.close(KIND.orPattern, mark, from);
  }

  private captured(mark: number, from: number): void {
    if (this.kind !== AS.token) return;
    this.leaf(AS.kind);
    this.must(T.name, KIND.name);
    this.close(KIND.asPattern, mark, from);
  }

  /** A pattern without `|` and `as`. */
  private single(): void {
    this.deeper();
    const mark = this.nodes.count;
    const { from, kind } = this;
    if (kind === T.name) {
      this.leaf(KIND.name);
      this.named(mark, from);
    } else if (kind === sign('*')) {
      this.leaf(KIND.star);
      this.single();
      this.close(KIND.starPattern, mark, from);
    } else if (kind === sign('[') || kind === sign('(')) this.sequence();
    else if (kind === sign('{')) this.mapping();
    else this.literal();
    this.shallower();
  }

  /** What is behind the name that a pattern began with. */
  private named(mark: number, from: number): void {
    const isDotted = this.kind === sign('.');
    while (this.kind === sign('.')) {
      this.leaf(KIND.dot);
      this.must(T.name, KIND.property);
    }
    if (isDotted) this.close(KIND.attributePattern, mark, from);
    if (this.kind === sign('(')) {
      this.patternArguments();
      this.close(KIND.classPattern, mark, from);
    } else if (!isDotted) this.close(KIND.capturePattern, mark, from);
  }

  private patternArguments(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.deeper();
    this.next();
    this.listed(sign(')'), () => this.patternArgument());
    this.expect(sign(')'));
    this.shallower();
    this.close(KIND.patternArguments, mark, from);
  }

  private patternArgument(): void {
    if (this.kind !== T.name) return this.pattern();
    const mark = this.nodes.count;
    const { from } = this;
    this.leaf(KIND.name);
    if (this.took(sign('='))) {
      this.pattern();
      this.close(KIND.keywordPattern, mark, from);
    } else {
      this.named(mark, from);
      this.joined(mark, from);
    }
  }

  /** In round brackets as well where there is but one. */
  private sequence(): void {
    const mark = this.nodes.count;
    const { from } = this;
    if (this.took(sign('('))) {
      this.patterns(sign(')'));
      this.expect(sign(')'));
    } else {
      this.leaf(KIND.openSquare);
      this.patterns(sign(']'));
      this.must(sign(']'), KIND.closeSquare);
    }
    this.close(KIND.sequencePattern, mark, from);
  }

  private mapping(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.next();
    this.listed(sign('}'), () => this.mapped());
    this.expect(sign('}'));
    this.close(KIND.mappingPattern, mark, from);
  }

  private mapped(): void {
    if (this.kind === T.power) this.leaf(KIND.doubleStar);
    else {
      if (this.kind === T.name) this.leaf(KIND.name);
      else this.literal();
      this.must(sign(':'), KIND.colon);
    }
    this.pattern();
  }

  /** A constant; of strings next to each other the grammar knows nothing here. */
  private literal(): void {
    const mark = this.nodes.count;
    const { from } = this;
    switch (this.kind) {
      case T.string:
        this.leaf(KIND.string);
        break;
      case NONE:
        this.leaf(KIND.none);
        break;
      case TRUE:
      case FALSE:
        this.leaf(KIND.boolean);
        break;
      default:
        this.complex();
    }
    this.close(KIND.literalPattern, mark, from);
  }

  /** A number, or a sum of two. */
  private complex(): void {
    if (this.kind === sign('-')) this.leaf(KIND.arithmetic);
    this.must(T.number, KIND.number);
    if (this.kind !== sign('+') && this.kind !== sign('-')) return;
    this.leaf(KIND.arithmetic);
    this.must(T.number, KIND.number);
  }
}
