// Parses statements that have blocks, and the program as a whole.
import { keyword, sign } from './base.ts';
import { CLASS, DEFINE, Definitions } from './definitions.ts';
import { ASYNC, ELSE, FOR, IF, IN, YIELD } from './expressions.ts';
import { KIND } from './kinds.ts';
import { UNUSUAL } from './nodes.ts';
import { AS } from './simple.ts';
import { T } from './words.ts';
import type { TreeArrays } from '../../tree.ts';

const ELIF = keyword('elif');
const WHILE = keyword('while');
const TRY = keyword('try');
const EXCEPT = keyword('except');
const FINALLY = keyword('finally');
const WITH = keyword('with');

export class Program extends Definitions {
  /** Throws UNUSUAL for a program that is left to the grammar. */
  parse(): TreeArrays {
    this.next();
    while (this.kind !== T.end) this.anyStatement();
    this.nodes.node(KIND.script, 0, 0, this.text.length);
    return this.nodes.inOrder();
  }

  private anyStatement(): void {
    const mark = this.nodes.count;
    const { from } = this;
    const kind = this.compound();
    if (kind === undefined) this.line();
    else this.nodes.node(kind, mark, from, this.lineEnd);
  }

  /** Its parts; returns its kind, or nothing when it is none. */
  private compound(): number | undefined {
    switch (this.kind) {
      case IF.token:
        return this.conditional();
      case WHILE.token:
        this.leaf(WHILE.kind);
        this.namedTest();
        this.body();
        this.otherwise();
        return KIND.whileStatement;
      case FOR.token:
        return this.loop();
      case TRY.token:
        return this.attempt();
      case WITH.token:
        return this.context();
      case DEFINE.token:
        return this.definition();
      case CLASS.token:
        return this.classDefinition();
      case ASYNC.token:
        return this.asynchronous();
      case sign('@'):
        return this.decorated();
      case T.name:
        return this.choice();
      default:
        return undefined;
    }
  }

  protected override body(): void {
    this.deeper();
    const mark = this.nodes.count;
    const { from } = this;
    this.must(sign(':'), KIND.colon);
    if (this.took(T.newline)) {
      this.expect(T.indent);
      do this.anyStatement();
      while (this.kind !== T.dedent);
      this.next();
    } else this.line();
    this.nodes.node(KIND.body, mark, from, this.lineEnd);
    this.shallower();
  }

  private otherwise(): void {
    if (this.kind !== ELSE.token) return;
    this.leaf(ELSE.kind);
    this.body();
  }

  private conditional(): number {
    for (let word = IF; this.kind === word.token; word = ELIF) {
      this.leaf(word.kind);
      this.namedTest();
      this.body();
    }
    this.otherwise();
    return KIND.ifStatement;
  }

  private loop(): number {
    this.leaf(FOR.kind);
    this.targets(true);
    this.must(IN.token, IN.kind);
    if (this.kind === sign('*')) throw UNUSUAL;
    this.tests();
    this.body();
    this.otherwise();
    return KIND.forStatement;
  }

  private attempt(): number {
    this.leaf(TRY.kind);
    this.body();
    while (this.kind === EXCEPT.token) {
      this.leaf(EXCEPT.kind);
      if (this.kind === sign('*')) this.leaf(KIND.star);
      if (this.kind !== sign(':')) this.caught();
      this.body();
    }
    this.otherwise();
    if (this.kind === FINALLY.token) {
      this.leaf(FINALLY.kind);
      this.body();
    }
    return KIND.tryStatement;
  }

  private caught(): void {
    this.test();
    // As in Python 2, which is what the grammar takes it for.
    if (this.took(sign(','))) this.must(T.name, KIND.name);
    else this.asName();
  }

  private asName(): void {
    if (this.kind !== AS.token) return;
    this.leaf(AS.kind);
    this.must(T.name, KIND.name);
  }

  private context(): number {
    this.leaf(WITH.kind);
    if (!this.bracketed()) this.contexts();
    this.body();
    return KIND.withStatement;
  }

  private contexts(): void {
    do {
      this.test();
      this.given();
    } while (this.took(sign(',')) && this.kind !== sign(')'));
  }

  /** What a context manager gives is given to anything that a value can be given to; the grammar knows only names. */
  private given(): void {
    if (this.kind !== AS.token) return;
    this.leaf(AS.kind);
    this.target();
  }

  /** `with (a as b, c as d):`, unknown to the grammar; other brackets are those of a value. */
  private bracketed(): boolean {
    if (this.kind !== sign('(')) return false;
    const start = this.place();
    const { count } = this.nodes;
    this.next();
    const mayBeContext = this.startsValue() && this.kind !== sign('*') && this.kind !== YIELD.token;
    if (mayBeContext) this.test();
    if (mayBeContext && this.kind === AS.token) {
      this.given();
      if (this.took(sign(',')) && this.kind !== sign(')')) this.contexts();
      this.expect(sign(')'));
      return true;
    }
    this.back(start);
    this.nodes.count = count;
    return false;
  }

  protected override asynchronous(): number {
    this.leaf(ASYNC.kind);
    switch (this.kind) {
      case DEFINE.token:
        return this.definition();
      case FOR.token:
        return this.loop();
      case WITH.token:
        return this.context();
      default:
        throw UNUSUAL;
    }
  }
}
