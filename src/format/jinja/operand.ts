// Parses the operands of Jinja's expressions: names, literals, whatever stands in brackets, and arguments.
import { JinjaError } from './errors.ts';
import { JINJA_LIMITS } from './limits.ts';
import { isOperator, TokenCursor } from './token-cursor.ts';
import type { Token } from './tokens.ts';
import type { Argument, DictEntry, Expression } from './tree.ts';

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['none', null],
  ['None', null],
]);

/** Every method throws {@link JinjaError}: SYNTAX on what Jinja refuses, BUDGET on what is nested too deep. */
export abstract class OperandParser extends TokenCursor {
  private depth = 0;

  abstract expression(): Expression;
  abstract tuple(): Expression;

  /** The arguments of a call whose bracket is already passed. */
  args(): Argument[] {
    const args: Argument[] = [];
    while (!this.take(')')) {
      const unpack = this.take('**') ? '**' : this.take('*') ? '*' : undefined;
      const keyword = this.peek()?.kind === 'name' && isOperator(this.peek(1), '=');
      const name = unpack ?? (keyword ? this.name() : undefined);
      if (keyword) this.expect('=');
      args.push({ ...(name === undefined ? {} : { name }), value: this.expression() });
      if (!this.take(',') && !isOperator(this.peek(), ')')) throw this.refusal('a comma is missing');
    }
    return args;
  }

  protected primary(): Expression {
    const token = this.peek();
    if (token === undefined) throw this.refusal('an expression is missing');
    this.at++;
    const { offset } = token;
    switch (token.kind) {
      case 'name': {
        const constant = CONSTANTS.get(token.text);
        return constant === undefined
          ? { kind: 'name', name: token.text, offset }
          : { kind: 'constant', value: constant, offset };
      }
      case 'number':
        return { kind: 'constant', value: Number(token.text.replaceAll('_', '')), offset };
      case 'string':
        return { kind: 'constant', value: this.strings(token.text), offset };
      case 'operator':
        return this.nested(() => this.bracketed(token));
    }
  }

  /** Literals that follow one another are one. */
  private strings(first: string): string {
    const parts = [first];
    for (let token = this.peek(); token?.kind === 'string'; token = this.peek()) {
      parts.push(token.text);
      this.at++;
    }
    return parts.join('');
  }

  private bracketed({ text, offset }: Token): Expression {
    if (text === '(') {
      if (this.take(')')) return { kind: 'list', items: [], offset };
      const inner = this.tuple();
      this.expect(')');
      return inner;
    }
    if (text === '[') return { kind: 'list', items: this.items(), offset };
    if (text === '{') return { kind: 'dict', entries: this.entries(), offset };
    this.at--;
    throw this.refusal(`${text} stands where a value should`);
  }

  private items(): Expression[] {
    const items: Expression[] = [];
    while (!this.take(']')) {
      items.push(this.expression());
      if (!this.take(',') && !isOperator(this.peek(), ']')) throw this.refusal('a comma is missing');
    }
    return items;
  }

  private entries(): DictEntry[] {
    const entries: DictEntry[] = [];
    while (!this.take('}')) {
      const key = this.expression();
      this.expect(':');
      entries.push({ key, value: this.expression() });
      if (!this.take(',') && !isOperator(this.peek(), '}')) throw this.refusal('a comma is missing');
    }
    return entries;
  }

  /** One level deeper. */
  protected nested<Result>(parse: () => Result): Result {
    if (++this.depth > JINJA_LIMITS.depth) {
      throw new JinjaError(
        'BUDGET',
        this.offset(),
        `expressions are nested deeper than ${JINJA_LIMITS.depth}`,
      );
    }
    const result = parse();
    this.depth--;
    return result;
  }
}
