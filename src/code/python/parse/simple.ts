// Parses statements that stand on one line.
import { keyword, sign } from './base.ts';
import { FROM, YIELD } from './expressions.ts';
import { KIND } from './kinds.ts';
import { UNUSUAL } from './nodes.ts';
import { Strings } from './strings.ts';
import { T } from './words.ts';

export const AS = keyword('as');
const IMPORT = keyword('import');
const GLOBAL = keyword('global');
const NONLOCAL = keyword('nonlocal');
const PASS = keyword('pass');
const BREAK = keyword('break');
const CONTINUE = keyword('continue');
const RETURN = keyword('return');
const RAISE = keyword('raise');
const DELETE = keyword('del');
const ASSERT = keyword('assert');

/** Names that begin a statement of their own in some versions, with what may follow where they are mere names. */
const SOFT: ReadonlyMap<string, RegExp> = new Map([
  ['print', /[ \t]*\(/y],
  ['match', /[ \t]*(?:=(?!=)|[.,:])/y],
  ['type', /[ \t]*[=.,:(]/y],
]);

const LONGEST_SOFT = 5;

export abstract class Simple extends Strings {
  /** One line: statements with semicolons between them. */
  protected line(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.small();
    const isGroup = this.kind === sign(';');
    while (this.took(sign(';'))) {
      if (this.kind === T.newline) break;
      this.small();
    }
    if (this.kind !== T.newline) throw UNUSUAL;
    // The last line of a file may have no end.
    const end = this.to > this.from ? this.to : this.before;
    if (isGroup) this.nodes.node(KIND.group, mark, from, end);
    this.lineEnd = end;
    this.next();
  }

  /** Where the last line ended, with its line feed. */
  protected lineEnd = 0;

  private small(): void {
    if (this.kind === YIELD.token) return this.yielded(KIND.yieldStatement);
    const mark = this.nodes.count;
    const { from } = this;
    this.close(this.statement(), mark, from);
  }

  /** Its parts; returns its kind. */
  private statement(): number {
    switch (this.kind) {
      case PASS.token:
        return this.lone(PASS.kind, KIND.passStatement);
      case BREAK.token:
        return this.lone(BREAK.kind, KIND.breakStatement);
      case CONTINUE.token:
        return this.lone(CONTINUE.kind, KIND.continueStatement);
      case RETURN.token:
        this.leaf(RETURN.kind);
        if (this.startsValue()) this.tests();
        return KIND.returnStatement;
      case RAISE.token:
        return this.raise();
      case IMPORT.token:
        return this.imports();
      case FROM.token:
        return this.importFrom();
      case GLOBAL.token:
        return this.scope(GLOBAL.kind);
      case NONLOCAL.token:
        return this.scope(NONLOCAL.kind);
      case DELETE.token:
        this.leaf(DELETE.kind);
        this.targets(false);
        return KIND.deleteStatement;
      case ASSERT.token:
        return this.assertion();
      default:
        return this.expression();
    }
  }

  private lone(kind: number, statement: number): number {
    this.leaf(kind);
    return statement;
  }

  private raise(): number {
    this.leaf(RAISE.kind);
    if (!this.startsValue()) return KIND.raiseStatement;
    this.test();
    if (this.kind === FROM.token) {
      this.leaf(FROM.kind);
      this.test();
    } else while (this.took(sign(','))) this.test();
    return KIND.raiseStatement;
  }

  private assertion(): number {
    this.leaf(ASSERT.kind);
    this.test();
    if (this.took(sign(','))) this.test();
    return KIND.assertStatement;
  }

  private scope(kind: number): number {
    this.leaf(kind);
    do this.must(T.name, KIND.name);
    while (this.took(sign(',')));
    return KIND.scopeStatement;
  }

  private imports(): number {
    this.leaf(IMPORT.kind);
    do {
      this.dottedName();
      this.alias();
    } while (this.took(sign(',')));
    return KIND.importStatement;
  }

  private importFrom(): number {
    this.leaf(FROM.kind);
    const { from } = this;
    while (this.kind === sign('.') || this.kind === T.ellipsis)
      this.leaf(this.kind === T.ellipsis ? KIND.ellipsis : KIND.dot);
    if (this.kind === T.name) this.dottedName();
    else if (this.from === from) throw UNUSUAL;
    this.must(IMPORT.token, IMPORT.kind);
    if (this.kind === sign('*')) this.leaf(KIND.star);
    else if (this.took(sign('('))) {
      this.importedNames();
      this.expect(sign(')'));
    } else this.importedNames();
    return KIND.importStatement;
  }

  private importedNames(): void {
    do {
      if (this.kind === sign(')')) return;
      this.must(T.name, KIND.name);
      this.alias();
    } while (this.took(sign(',')));
  }

  private alias(): void {
    if (this.kind !== AS.token) return;
    this.leaf(AS.kind);
    this.must(T.name, KIND.name);
  }

  protected dottedName(): void {
    this.must(T.name, KIND.name);
    while (this.kind === sign('.')) {
      this.leaf(KIND.dot);
      this.must(T.name, KIND.name);
    }
  }

  /** A value, or what is given one. */
  private expression(): number {
    // The end of the line forgets its comments, and is read before anybody knows that the value ends there.
    const { from, comments } = this;
    const isDoubtful = this.isDoubtful();
    this.tests();
    if (isDoubtful) this.refuseDoubt(from, this.before, comments);
    if (this.kind === T.update) {
      this.leaf(KIND.update);
      if (this.kind === sign('*')) throw UNUSUAL;
      this.value();
      return KIND.updateStatement;
    }
    const isAnnotated = this.kind === sign(':');
    if (isAnnotated) this.annotation();
    if (this.kind !== sign('=')) return isAnnotated ? KIND.assignStatement : KIND.expressionStatement;
    while (this.kind === sign('=')) {
      this.leaf(KIND.assign);
      this.value();
    }
    return KIND.assignStatement;
  }

  private value(): void {
    if (this.kind === YIELD.token) this.yielded();
    else this.tests();
  }

  protected annotation(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.leaf(KIND.colon);
    this.test();
    this.close(KIND.annotation, mark, from);
  }

  /** Whether it begins with a soft word that only what comes later tells to be a name. */
  private isDoubtful(): boolean {
    const { text, from, to } = this;
    const name = this.kind === T.name && to - from <= LONGEST_SOFT ? text.slice(from, to) : '';
    const follows = SOFT.get(name);
    if (follows === undefined) return false;
    follows.lastIndex = to;
    const isSure = follows.test(text);
    if (!isSure && name !== 'match') throw UNUSUAL;
    if (name !== 'print') this.refuseDoubt(from, to);
    return !isSure;
  }
}
