// The constant texts of a program as its reader resolved them: where they stand, and where they are handed on.
import type { CodePlace, CodeValue } from '../../code/facts.ts';
import type { ReadProgram } from './programs.ts';

export interface ResolvedText extends CodePlace {
  readonly text: string;
}

/** Lists in lists that are looked into, and items of each. */
const MAX_DEPTH = 3;
const MAX_ITEMS = 64;

/** Of all programs of a file, those of at least so many characters; in programs inside they stand where these begin. */
export function resolvedTexts(programs: readonly ReadProgram[], least: number): ResolvedText[] {
  const found: ResolvedText[] = [];
  for (const { facts, inside } of programs) {
    const [outermost] = inside;
    const keep = (text: string, place: CodePlace): void => {
      const { line, column } = outermost ?? place;
      if (text.length >= least) found.push({ text, line, column });
    };
    const add = (value: CodeValue, place: CodePlace, depth: number): void => {
      if (value.kind === 'text') keep(value.text, place);
      else if (value.kind === 'many' && depth < MAX_DEPTH)
        for (const item of value.items.slice(0, MAX_ITEMS)) add(item, place, depth + 1);
    };
    for (const text of facts.texts) keep(text.text, text);
    for (const call of facts.calls) {
      for (const value of call.args) add(value, call, 0);
      for (const value of call.named.values()) add(value, call, 0);
    }
  }
  return found;
}
