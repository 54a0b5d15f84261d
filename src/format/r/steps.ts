// Runs readers of items that call one another, without using the stack of the machine.
import { RError } from './errors.ts';
import type { RInput } from './input.ts';
import { R_LIMITS } from './limits.ts';

/** What is known of an item once it was read; nothing is built of it. */
export interface RValue {
  readonly kind: 'symbol' | 'text' | 'nil' | 'unbound' | 'function' | 'promise' | 'call' | 'other';
  readonly text?: string;
}

/** What a reader cannot do in one step. */
export type Ask =
  | { readonly ask: 'numbers' }
  | { readonly ask: 'text'; readonly length: number; readonly keep: number }
  | { readonly ask: 'skip'; readonly count: number; readonly bytes: number; readonly words: number };

/**
 * A reader of one item: it yields what it asks for and items inside, as readers or as what is known of them already,
 * and gets back what they are.
 */
export interface Reading extends Generator<Ask | Reading | RValue, RValue, RValue> {}

export const OTHER: RValue = { kind: 'other' };
export const NIL: RValue = { kind: 'nil' };
export const UNBOUND: RValue = { kind: 'unbound' };
export const NUMBERS: Ask = { ask: 'numbers' };

/** Runs a reader to its end. Before each step some numbers are at hand. Throws {@link RError}. */
export async function run(first: Reading | RValue, input: RInput): Promise<RValue> {
  if ('kind' in first) return first;
  const stack: Reading[] = [first];
  let value = OTHER;
  for (let items = 0, top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (!input.isPrepared()) await input.prepare();
    const step = top.next(value);
    if (step.done === true) {
      value = step.value;
      stack.pop();
    } else if ('kind' in step.value) {
      value = step.value;
    } else if ('ask' in step.value) {
      value = step.value === NUMBERS ? OTHER : await answer(step.value, input);
    } else {
      stack.push(step.value);
      if (++items > R_LIMITS.items)
        throw new RError('BUDGET', input.position, `more than ${R_LIMITS.items} items`);
      if (stack.length > R_LIMITS.depth)
        throw new RError('BUDGET', input.position, `items are nested deeper than ${R_LIMITS.depth}`);
    }
  }
  return value;
}

async function answer(ask: Ask, input: RInput): Promise<RValue> {
  switch (ask.ask) {
    case 'numbers':
      return OTHER;
    case 'text':
      return { kind: 'text', text: await input.text(ask.length, ask.keep) };
    case 'skip':
      await input.skipValues(ask.count, ask.bytes, ask.words);
      return OTHER;
  }
}
