// Collects what an expression consists of while it is read, without building it.
import type { RExpression } from './facts.ts';
import { R_LIMITS } from './limits.ts';

export class Expression implements RExpression {
  kind: RExpression['kind'] = 'constant';
  readonly calls = new Set<string>();
  readonly names = new Set<string>();
  readonly texts: string[] = [];
  shown = '';
  cut = false;
  readonly nested: number;
  private readonly outer: Expression | undefined;
  private characters = 0;

  constructor(outer?: Expression) {
    this.outer = outer;
    this.nested = outer === undefined ? 0 : outer.nested + 1;
  }

  symbol(name: string, isHead: boolean): void {
    this.show(name);
    this.keep(this.names, name);
    if (isHead) this.keep(this.calls, name);
  }

  text(text: string): void {
    this.show(JSON.stringify(text));
    this.keepText(text);
  }

  show(text: string): void {
    if (this.shown.length < R_LIMITS.shown) this.shown += text.slice(0, R_LIMITS.shown);
  }

  /** What a function inside does, the outer one can do as well. */
  close(): void {
    const { outer } = this;
    if (outer === undefined) return;
    for (const name of this.names) outer.keep(outer.names, name);
    for (const name of this.calls) outer.keep(outer.calls, name);
    for (const text of this.texts) outer.keepText(text);
    outer.cut ||= this.cut;
  }

  private keep(into: Set<string>, name: string): void {
    if (into.size < R_LIMITS.names) into.add(name);
    else if (!into.has(name)) this.cut = true;
  }

  private keepText(text: string): void {
    if (this.characters + text.length > R_LIMITS.texts) this.cut = true;
    else this.texts.push(text);
    this.characters += text.length;
  }
}
