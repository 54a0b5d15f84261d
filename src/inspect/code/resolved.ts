// The constant texts of a program as its reader resolved them: where they stand, and where they are handed on.
import type { CodePlace, CodeValue } from '../../code/facts.ts';
import type { ReadProgram } from './programs.ts';

export interface ResolvedText extends CodePlace {
  readonly text: string;
}

/** Lists in lists that are looked into, and items of each. */
const MAX_DEPTH = 3;
const MAX_ITEMS = 64;

/** Of all programs of a file; those of programs inside stand where these begin. */
export function resolvedTexts(programs: readonly ReadProgram[]): ResolvedText[] {
  const found: ResolvedText[] = [];
  for (const { facts, inside } of programs) {
    const [outermost] = inside;
    const add = (value: CodeValue, place: CodePlace, depth: number): void => {
      const { line, column } = outermost ?? place;
      if (value.kind === 'text') found.push({ text: value.text, line, column });
      else if (value.kind === 'many' && depth < MAX_DEPTH)
        for (const item of value.items.slice(0, MAX_ITEMS)) add(item, place, depth + 1);
    };
    for (const text of facts.texts) add({ kind: 'text', text: text.text, layers: [] }, text, 0);
    for (const call of facts.calls)
      for (const value of [...call.args, ...call.named.values()]) add(value, call, 0);
  }
  return found;
}
