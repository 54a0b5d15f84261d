// What an item is read for, and the reader of items as others see it.
import type { Expression } from './expression.ts';
import type { RPlace } from './facts.ts';
import type { RInput } from './input.ts';
import type { Reading, RValue } from './steps.ts';

/** What an item is read for. */
export interface Purpose {
  readonly place: RPlace;
  readonly name?: string;
  /** What the cells are that this item consists of. */
  readonly holds?: 'variable' | 'binding';
  /** Whether the name is bound to a function that R calls for the value. */
  readonly isActive?: boolean;
  /** The expression that the item is part of. */
  readonly into?: Expression;
  /**
   * Part of an environment as a lazy-load database keeps it, which is a list: the item that may be that list, the list
   * of its bindings, one of them.
   */
  readonly frame?: 'list' | 'bindings' | 'binding';
  /** Whether it stands in front of the parentheses of a call. */
  readonly isHead?: boolean;
}

export interface Items {
  readonly input: RInput;
  item(purpose: Purpose): Reading | RValue;
  /** An item whose flags, at `at`, were read. */
  itemOf(flags: number, purpose: Purpose, at: number): Reading | RValue;
}

/** `package::name` in front of parentheses calls that name. */
export function isPackageOperator({ kind, text }: RValue): boolean {
  return kind === 'symbol' && (text === '::' || text === ':::');
}
