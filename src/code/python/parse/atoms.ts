// Parses what expressions are made of: names, literals, brackets, comprehensions, arguments.
import { sign } from './base.ts';
import { ASYNC, Expressions, FOR, IF, IN, YIELD } from './expressions.ts';
import { KIND } from './kinds.ts';
import { UNUSUAL } from './nodes.ts';
import { T, word } from './words.ts';

export const [NONE, TRUE, FALSE] = [word('None'), word('True'), word('False')];
const LOOSEST = 1;
/** Of a slice: beginning, end and step. */
const MAX_COLONS = 2;

export abstract class Atoms extends Expressions {
  /** One or more strings next to each other. */
  protected abstract strings(): void;

  protected override atom(): void {
    switch (this.kind) {
      case T.name:
        return this.leaf(KIND.name);
      case T.number:
        return this.leaf(KIND.number);
      case T.string:
      case T.formatString:
        return this.strings();
      case T.ellipsis:
        return this.leaf(KIND.ellipsis);
      case NONE:
        return this.leaf(KIND.none);
      case TRUE:
      case FALSE:
        return this.leaf(KIND.boolean);
      case sign('('):
        return this.parentheses();
      case sign('['):
        return this.list();
      case sign('{'):
        return this.braces();
      default:
        throw UNUSUAL;
    }
  }

  private parentheses(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.next();
    if (this.took(sign(')'))) return this.close(KIND.tuple, mark, from);
    const isStarred = this.kind === sign('*');
    if (this.kind === YIELD.token) this.yielded();
    else this.element();
    let kind = KIND.parenthesized;
    if (this.isClause()) {
      this.clauses();
      kind = KIND.comprehension;
    } else if (this.kind === sign(',')) {
      this.elements(sign(')'));
      kind = KIND.tuple;
    } else if (isStarred) throw UNUSUAL;
    this.expect(sign(')'));
    this.close(kind, mark, from);
  }

  private list(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.leaf(KIND.openSquare);
    let kind = KIND.array;
    if (this.kind !== sign(']')) {
      this.element();
      if (this.isClause()) {
        this.clauses();
        kind = KIND.arrayComprehension;
      } else this.elements(sign(']'));
    }
    this.must(sign(']'), KIND.closeSquare);
    this.close(kind, mark, from);
  }

  private element(): void {
    if (this.kind === sign('*')) this.starred();
    else this.namedTest();
  }

  /** Those behind the first. */
  private elements(end: number): void {
    while (this.took(sign(','))) {
      if (this.kind === end) return;
      this.element();
    }
  }

  private braces(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.next();
    const kind = this.kind === sign('}') ? KIND.dictionary : this.entries();
    this.expect(sign('}'));
    this.close(kind, mark, from);
  }

  /** Of a dictionary or a set: the kind of the whole. */
  private entries(): number {
    const isDictionary = this.entry();
    if (this.isClause()) {
      this.clauses();
      return isDictionary ? KIND.dictionaryComprehension : KIND.setComprehension;
    }
    while (this.took(sign(','))) {
      if (this.kind === sign('}')) break;
      if (this.entry() !== isDictionary) throw UNUSUAL;
    }
    return isDictionary ? KIND.dictionary : KIND.set;
  }

  /** Whether it is one of a dictionary. */
  private entry(): boolean {
    if (this.kind === T.power) {
      this.leaf(KIND.doubleStar);
      this.binary(LOOSEST);
      return true;
    }
    if (this.kind === sign('*')) {
      this.starred();
      return false;
    }
    this.test();
    if (this.kind !== sign(':')) return false;
    this.leaf(KIND.colon);
    this.test();
    return true;
  }

  private isClause(): boolean {
    return this.kind === FOR.token || this.kind === ASYNC.token;
  }

  /** `for ... in ... if ...`, one or more. */
  private clauses(): void {
    while (this.isClause()) {
      if (this.kind === ASYNC.token) this.leaf(ASYNC.kind);
      this.must(FOR.token, FOR.kind);
      this.targets(false);
      this.must(IN.token, IN.kind);
      this.binary(LOOSEST);
      while (this.kind === IF.token) {
        this.leaf(IF.kind);
        this.binary(LOOSEST);
      }
    }
  }

  protected override callArguments(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.next();
    while (this.kind !== sign(')')) {
      this.argument();
      if (!this.took(sign(','))) break;
    }
    this.expect(sign(')'));
    this.close(KIND.arguments, mark, from);
  }

  private argument(): void {
    if (this.kind === sign('*') || this.kind === T.power) {
      this.leaf(this.kind === T.power ? KIND.doubleStar : KIND.star);
      return this.test();
    }
    const mark = this.nodes.count;
    this.test();
    if (this.kind === sign('=') || this.kind === T.walrus) {
      if (!this.nodes.isOne(mark, KIND.name)) throw UNUSUAL;
      this.leaf(KIND.assign);
      this.test();
    } else this.clauses();
  }

  protected override subscript(): void {
    this.leaf(KIND.openSquare);
    if (this.kind === sign(']')) throw UNUSUAL;
    do {
      if (this.kind === sign(']')) break;
      this.slice();
    } while (this.took(sign(',')));
    this.must(sign(']'), KIND.closeSquare);
  }

  private slice(): void {
    let isEmpty = true;
    for (let colons = 0; ;) {
      if (this.kind === sign(':')) {
        if (++colons > MAX_COLONS) throw UNUSUAL;
        this.leaf(KIND.colon);
      } else if (this.kind === sign(',') || this.kind === sign(']')) break;
      else {
        this.namedTest();
        if (this.kind !== sign(':') && this.kind !== sign(',') && this.kind !== sign(']')) throw UNUSUAL;
      }
      isEmpty = false;
    }
    if (isEmpty) throw UNUSUAL;
  }
}
