// Parses expressions of ordinary Python as the grammar does, its ways with `not` and `await` included.
import { Base, keyword, sign } from './base.ts';
import { KIND } from './kinds.ts';
import { kindOf, UNUSUAL } from './nodes.ts';
import { T } from './words.ts';

export const OR = keyword('or');
export const AND = keyword('and');
export const NOT = keyword('not');
export const IN = keyword('in');
export const IS = keyword('is');
export const IF = keyword('if');
export const ELSE = keyword('else');
export const LAMBDA = keyword('lambda');
export const AWAIT = keyword('await');
export const YIELD = keyword('yield');
export const FROM = keyword('from');
export const FOR = keyword('for');
export const ASYNC = keyword('async');

/** How tightly operators hold, from the loosest. */
const LOOSEST = 1;
const COMPARISON = 3;
const BITWISE_OR = 4;
const POWER = 10;

interface Operator {
  readonly strength: number;
  readonly kind: number;
}

const OPERATORS: readonly (Operator | undefined)[] = operators();

function operators(): (Operator | undefined)[] {
  const table: (Operator | undefined)[] = [];
  const add = (strength: number, kind: number, ...tokens: number[]): void => {
    for (const token of tokens) table[token] = { strength, kind };
  };
  add(LOOSEST, OR.kind, OR.token);
  add(2, AND.kind, AND.token);
  add(COMPARISON, KIND.compare, T.compare, sign('<'), sign('>'));
  add(COMPARISON, IN.kind, IN.token);
  add(COMPARISON, IS.kind, IS.token);
  add(COMPARISON, NOT.kind, NOT.token);
  add(BITWISE_OR, KIND.bit, sign('|'));
  add(5, KIND.bit, sign('^'));
  add(6, KIND.bit, sign('&'));
  add(7, KIND.bit, T.shift);
  add(8, KIND.arithmetic, sign('+'), sign('-'));
  add(9, KIND.arithmetic, sign('*'), sign('/'), sign('%'), sign('@'), T.floor);
  add(POWER, KIND.arithmetic, T.power);
  return table;
}

const WITHIN: ReadonlyMap<number, number> = new Map([
  [sign('*'), KIND.star],
  [T.power, KIND.doubleStar],
  [sign('@'), kindOf('@')],
]);

export abstract class Expressions extends Base {
  /** A string, a number, a name, or what stands in brackets. */
  protected abstract atom(): void;
  protected abstract callArguments(): void;
  protected abstract subscript(): void;
  /** What stands between the word and the colon. */
  protected abstract lambdaParameters(): void;

  /** One value: with conditions and lambdas, without a comma. */
  protected test(): void {
    this.deeper();
    if (this.kind === LAMBDA.token) this.lambda();
    else {
      const mark = this.nodes.count;
      const { from } = this;
      this.binary(LOOSEST);
      if (this.kind === IF.token) {
        this.leaf(IF.kind);
        this.binary(LOOSEST);
        this.must(ELSE.token, ELSE.kind);
        this.test();
        this.close(KIND.conditional, mark, from);
      }
    }
    this.shallower();
  }

  /** A value that may be given a name by `:=`. */
  protected namedTest(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.test();
    if (this.kind !== T.walrus) return;
    if (!this.nodes.isOne(mark, KIND.name)) throw UNUSUAL;
    this.leaf(KIND.assign);
    this.test();
    this.close(KIND.named, mark, from);
  }

  /** Values with commas between them; how many, and whether a comma stands behind the last one, does not matter. */
  protected tests(): void {
    this.starred();
    while (this.took(sign(','))) {
      if (!this.startsValue()) return;
      this.starred();
    }
  }

  protected starred(): void {
    if (this.kind === sign('*')) {
      this.leaf(KIND.star);
      this.target();
    } else this.test();
  }

  /** What values are given to by `for`, or taken from by `del`. */
  /** `mayRest`: one of them may take all that is left. */
  protected targets(mayRest: boolean): void {
    do {
      if (mayRest && this.kind === sign('*')) this.leaf(KIND.star);
      this.target();
    } while (this.took(sign(',')) && this.startsValue());
  }

  /** No comparison, and nothing that is looser. */
  protected target(): void {
    if (this.kind === NOT.token) throw UNUSUAL;
    this.binary(BITWISE_OR);
  }

  /** Whether the token can begin a value, rather than end the list of values. */
  protected startsValue(): boolean {
    const { kind } = this;
    switch (kind) {
      case T.newline:
      case T.end:
      case IN.token:
      case T.update:
      case sign(')'):
      case sign(']'):
      case sign('}'):
      case sign(';'):
      case sign('='):
      case sign(':'):
        return false;
      default:
        return true;
    }
  }

  /** `yield` with or without values. */
  protected yielded(kind: number = KIND.yielded): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.leaf(YIELD.kind);
    if (this.kind === FROM.token) {
      this.leaf(FROM.kind);
      this.test();
    } else if (this.startsValue()) this.tests();
    else {
      // The grammar misses a value right before what follows, and stretches all that ends with it to there.
      const isApart = this.from !== this.before && (kind === KIND.yielded || this.to === this.from);
      if (isApart) throw UNUSUAL;
      this.mistake();
      return this.nodes.node(kind, mark, from, this.from);
    }
    this.close(kind, mark, from);
  }

  protected binary(least: number): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.operand();
    for (;;) {
      const operator = OPERATORS[this.kind];
      if (operator === undefined || operator.strength < least) return;
      this.joint(operator.kind);
      if (operator.strength > COMPARISON && this.kind === NOT.token) throw UNUSUAL;
      // Of powers the right one comes first.
      this.binary(operator.strength === POWER ? POWER : operator.strength + 1);
      this.close(KIND.binary, mark, from);
    }
  }

  private joint(kind: number): void {
    // Signs that also stand for something else are nodes within the operator.
    const within = WITHIN.get(this.kind);
    if (within !== undefined) this.nodes.leaf(within, this.from, this.to);
    this.nodes.node(kind, within === undefined ? this.nodes.count : this.nodes.count - 1, this.from, this.to);
    this.next();
    if (kind === NOT.kind) this.must(IN.token, IN.kind);
    else if (kind === IS.kind && this.kind === NOT.token) this.leaf(NOT.kind);
  }

  private operand(): void {
    this.deeper();
    const mark = this.nodes.count;
    const { from, kind } = this;
    if (kind === sign('-') || kind === sign('+') || kind === sign('~')) {
      this.leaf(kind === sign('~') ? KIND.bit : KIND.arithmetic);
      if (this.kind === NOT.token) throw UNUSUAL;
      this.binary(POWER);
      this.close(KIND.unary, mark, from);
    } else if (kind === NOT.token) {
      // The grammar gives it all that follows, up to a condition.
      this.leaf(NOT.kind);
      this.binary(LOOSEST);
      this.close(KIND.unary, mark, from);
    } else if (kind === AWAIT.token) {
      // The grammar gives it sums and products, too.
      this.leaf(AWAIT.kind);
      if (this.kind === NOT.token) throw UNUSUAL;
      this.binary(BITWISE_OR);
      this.close(KIND.awaited, mark, from);
    } else {
      this.atom();
      this.trailers(mark, from);
    }
    this.shallower();
  }

  private trailers(mark: number, from: number): void {
    for (;;) {
      if (this.kind === sign('(')) {
        this.callArguments();
        this.close(KIND.call, mark, from);
      } else if (this.kind === sign('[')) {
        this.subscript();
        this.close(KIND.member, mark, from);
      } else if (this.kind === sign('.')) {
        this.leaf(KIND.dot);
        if (this.kind !== T.name) throw UNUSUAL;
        this.leaf(KIND.property);
        this.close(KIND.member, mark, from);
      } else return;
    }
  }

  private lambda(): void {
    const mark = this.nodes.count;
    const { from } = this;
    this.leaf(LAMBDA.kind);
    this.lambdaParameters();
    this.must(sign(':'), KIND.colon);
    this.test();
    this.close(KIND.lambda, mark, from);
  }
}
