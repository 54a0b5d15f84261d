// Symbols, environments and pointers of a stream: later items refer to them by number.
import { RError } from './errors.ts';
import type { RInput } from './input.ts';
import { R_LIMITS } from './limits.ts';
import type { RValue } from './steps.ts';

export class References {
  private readonly input: RInput;
  private readonly known: RValue[] = [];

  constructor(input: RInput) {
    this.input = input;
  }

  /** Throws {@link RError} BUDGET. */
  add(value: RValue): void {
    if (this.known.length >= R_LIMITS.references)
      throw new RError(
        'BUDGET',
        this.input.position,
        `more than ${R_LIMITS.references} symbols and environments`,
      );
    this.known.push(value);
  }

  /** Numbers count from 1. Throws {@link RError} BROKEN for one that is not there, at offset `at`. */
  get(index: number, at: number): RValue {
    const value = this.known[index - 1];
    if (value === undefined)
      throw new RError('BROKEN', at, `refers to item ${index} of ${this.known.length}`);
    return value;
  }
}
