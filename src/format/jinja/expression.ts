// Parses the expressions of Jinja (jinja2.parser): precedence climbing with a bounded depth.
import { isName } from './token-cursor.ts';
import type { Argument, Expression, Step } from './tree.ts';
import { OperandParser } from './operand.ts';

/** Binary operators from the loosest to the tightest (jinja2.parser parse_or ... parse_pow). */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(['or']),
  new Set(['and']),
  new Set(['==', '!=', '<', '>', '<=', '>=', 'in', 'not in']),
  new Set(['+', '-']),
  new Set(['~']),
  new Set(['*', '/', '//', '%']),
  new Set(['**']),
];
/** `not` binds looser than comparisons. */
const NOT_LEVEL = 2;
/** Names that end an argument of a test. */
const NO_ARGUMENT: ReadonlySet<string> = new Set(['else', 'or', 'and', 'is', 'if', 'in', 'not', 'recursive']);
/** A position among the tokens of one tag. Every method throws {@link JinjaError} SYNTAX on what Jinja refuses. */
export class ExpressionParser extends OperandParser {
  /** `a, b`: a tuple without brackets. `condition`: whether `a if b else c` may stand here. */
  override tuple(condition = true): Expression {
    const offset = this.offset();
    const items: Expression[] = [this.expression(condition)];
    let isTuple = false;
    while (this.take(',')) {
      isTuple = true;
      if (this.endsTuple()) break;
      items.push(this.expression(condition));
    }
    const [only] = items;
    return isTuple || only === undefined ? { kind: 'list', items, offset } : only;
  }

  override expression(condition = true): Expression {
    return this.nested(() => this.conditional(condition));
  }

  /** `|name(args)` steps behind a value that is not there, as in `{% filter upper %}`. */
  filters(steps: Step[] = []): Step[] {
    do {
      const offset = this.offset();
      const name = this.dottedName();
      steps.push({ kind: 'filter', name, args: this.take('(') ? this.args() : [], offset });
    } while (this.take('|'));
    return steps;
  }

  /** A value with what follows it, but without filters and tests: the argument of a test. */
  private operand(): Expression {
    return this.chain(this.primary(), (step) => this.postfix(step));
  }

  private conditional(condition: boolean): Expression {
    const offset = this.offset();
    let left = this.binary(0);
    while (condition && this.take('if')) {
      const operands = [left, this.binary(0)];
      if (this.take('else')) operands.push(this.expression());
      left = { kind: 'operation', operators: ['if'], operands, offset };
    }
    return left;
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    if (level === NOT_LEVEL && isName(this.peek(), 'not')) return this.negation();
    const offset = this.offset();
    const operands = [this.binary(level + 1)];
    const found: string[] = [];
    for (
      let operator = this.operator(operators);
      operator !== undefined;
      operator = this.operator(operators)
    ) {
      found.push(operator);
      operands.push(this.binary(level + 1));
    }
    const [only] = operands;
    return found.length === 0 && only !== undefined
      ? only
      : { kind: 'operation', operators: found, operands, offset };
  }

  private negation(): Expression {
    const offset = this.offset();
    while (this.take('not'));
    return { kind: 'operation', operators: ['not'], operands: [this.binary(NOT_LEVEL)], offset };
  }

  private operator(operators: ReadonlySet<string>): string | undefined {
    const token = this.peek();
    if (token === undefined || token.kind === 'string') return undefined;
    if (operators.has(token.text)) {
      this.at++;
      return token.text;
    }
    if (!operators.has('not in') || token.text !== 'not' || !isName(this.peek(1), 'in')) return undefined;
    this.at += 2;
    return 'not in';
  }

  private unary(): Expression {
    const offset = this.offset();
    let signs = 0;
    while (this.take('-') || this.take('+')) signs++;
    const value = this.chain(this.primary(), (step) => this.postfix(step) || this.filterOrTest(step));
    return signs === 0 ? value : { kind: 'operation', operators: ['-'], operands: [value], offset };
  }

  private chain(base: Expression, next: (steps: Step[]) => boolean): Expression {
    const steps: Step[] = [];
    while (next(steps));
    if (steps.length === 0) return base;
    const end = this.tokens[this.at - 1]?.end ?? base.offset;
    return { kind: 'chain', base, steps, offset: base.offset, end };
  }

  private postfix(steps: Step[]): boolean {
    const offset = this.offset();
    if (this.take('.')) {
      const token = this.peek();
      if (token?.kind !== 'name' && token?.kind !== 'number') throw this.refusal('a name is missing');
      this.at++;
      steps.push({ kind: 'attribute', name: token.text, offset });
    } else if (this.take('[')) steps.push(this.subscript(offset));
    else if (this.take('(')) steps.push({ kind: 'call', args: this.nested(() => this.args()), offset });
    else return false;
    return true;
  }

  private subscript(offset: number): Step {
    const parts: (Expression | undefined)[] = [undefined];
    let slice = false;
    const keys: Expression[] = [];
    while (!this.take(']')) {
      if (this.take(':')) {
        slice = true;
        parts.push(undefined);
      } else if (!this.take(',')) {
        const part = this.expression();
        parts[parts.length - 1] = part;
        keys.push(part);
      }
    }
    if (slice) return { kind: 'slice', parts, offset };
    const [key] = keys;
    if (key === undefined) throw this.refusal('a subscript is empty');
    return { kind: 'item', key: keys.length === 1 ? key : { kind: 'list', items: keys, offset }, offset };
  }

  private filterOrTest(steps: Step[]): boolean {
    if (this.take('|')) {
      this.nested(() => this.filters(steps));
      return true;
    }
    const offset = this.offset();
    if (!this.take('is')) return false;
    this.take('not');
    steps.push({ kind: 'test', name: this.dottedName(), args: this.testArguments(), offset });
    return true;
  }

  private testArguments(): Argument[] {
    if (this.take('(')) return this.nested(() => this.args());
    const token = this.peek();
    const begins =
      token !== undefined &&
      (token.kind === 'operator'
        ? '[{'.includes(token.text)
        : token.kind !== 'name' || !NO_ARGUMENT.has(token.text));
    return begins ? [{ value: this.nested(() => this.operand()) }] : [];
  }

  private dottedName(): string {
    let name = this.name();
    while (this.take('.')) name += `.${this.name()}`;
    return name;
  }

  private endsTuple(): boolean {
    const token = this.peek();
    return token === undefined || (token.kind === 'operator' && ')]}='.includes(token.text));
  }
}
