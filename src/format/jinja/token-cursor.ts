// A position among the tokens of one tag of a template.
import { JinjaError } from './errors.ts';
import type { Token } from './tokens.ts';

export class TokenCursor {
  protected readonly tokens: readonly Token[];
  protected at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** Passes over a name or operator if it is there. */
  take(text: string): boolean {
    const token = this.peek();
    if (token === undefined || token.kind === 'string' || token.text !== text) return false;
    this.at++;
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) throw this.refusal(`${text} is missing`);
  }

  name(): string {
    const token = this.peek();
    if (token?.kind !== 'name') throw this.refusal('a name is missing');
    this.at++;
    return token.text;
  }

  refusal(what: string): JinjaError {
    const token = this.peek() ?? this.tokens.at(-1);
    return new JinjaError('SYNTAX', token?.offset ?? 0, what);
  }

  protected offset(): number {
    return this.peek()?.offset ?? this.tokens.at(-1)?.end ?? 0;
  }
}

export function isOperator(token: Token | undefined, text: string): boolean {
  return token?.kind === 'operator' && token.text === text;
}

export function isName(token: Token | undefined, text: string): boolean {
  return token?.kind === 'name' && token.text === text;
}
