// Parses functions and classes: their parameters, and what decorates them.
import { keyword, sign } from './base.ts';
import { ASYNC } from './expressions.ts';
import { KIND } from './kinds.ts';
import { UNUSUAL } from './nodes.ts';
import { Patterns } from './patterns.ts';
import { T } from './words.ts';

export const DEFINE = keyword('def');
export const CLASS = keyword('class');

export abstract class Definitions extends Patterns {
  /** What `async` stands before. */
  protected abstract asynchronous(): number;

  protected definition(): number {
    this.leaf(DEFINE.kind);
    this.must(T.name, KIND.name);
    const mark = this.nodes.count;
    const { from } = this;
    this.expect(sign('('));
    this.parameters(sign(')'), true);
    this.expect(sign(')'));
    this.close(KIND.parameters, mark, from);
    if (this.kind === T.arrow) this.returned();
    this.body();
    return KIND.functionDefinition;
  }

  private returned(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.next();
    this.test();
    this.close(KIND.annotation, mark, from);
  }

  protected override lambdaParameters(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.parameters(sign(':'), false);
    this.nodes.node(KIND.parameters, mark, from, Math.max(from, this.before));
  }

  private parameters(end: number, mayHaveTypes: boolean): void {
    while (this.kind !== end) {
      // The grammar does not know it in lambdas.
      if (!mayHaveTypes && this.kind === sign('/')) throw UNUSUAL;
      if (!this.took(sign('/'))) this.parameter(mayHaveTypes);
      if (!this.took(sign(','))) return;
    }
  }

  private parameter(mayHaveTypes: boolean): void {
    const isStarred = this.kind === sign('*') || this.kind === T.power;
    const isLone = this.kind === sign('*');
    if (isStarred) this.leaf(isLone ? KIND.star : KIND.doubleStar);
    if (isLone && this.kind === sign(',')) return;
    this.must(T.name, KIND.name);
    if (mayHaveTypes && this.kind === sign(':')) this.annotation();
    if (this.kind !== sign('=')) return;
    if (isStarred) throw UNUSUAL;
    this.leaf(KIND.assign);
    this.test();
  }

  protected classDefinition(): number {
    this.leaf(CLASS.kind);
    this.must(T.name, KIND.name);
    if (this.kind === sign('(')) this.callArguments();
    this.body();
    return KIND.classDefinition;
  }

  protected decorated(): number {
    while (this.kind === sign('@')) this.decorator();
    const mark = this.nodes.count;
    const { from } = this;
    let kind: number;
    if (this.kind === DEFINE.token) kind = this.definition();
    else if (this.kind === CLASS.token) kind = this.classDefinition();
    else if (this.kind === ASYNC.token) kind = this.asynchronous();
    else throw UNUSUAL;
    this.nodes.node(kind, mark, from, this.lineEnd);
    return KIND.decorated;
  }

  private decorator(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.leaf(KIND.at);
    this.dottedName();
    if (this.kind === sign('(')) this.callArguments();
    if (this.kind !== T.newline) throw UNUSUAL;
    this.nodes.node(KIND.decorator, mark, from, this.to);
    this.next();
  }
}
