// What functions found under names outside of them, to tell later whether they would find more.

import type { CodeValue } from './facts.ts';
import type { Binding, LocalFunction } from './state.ts';
import { leadsFurther, type Sought } from './values.ts';

/** Three lists side by side: names are looked up all the time, and an object for each would cost more than the looking. */
export class Sightings {
  #by: LocalFunction[] = [];
  /** Where it was found, or the name if it was nowhere. */
  #of: (Binding | string)[] = [];
  #value: (CodeValue | undefined)[] = [];

  add(by: LocalFunction, of: Binding | string, value: CodeValue | undefined): void {
    this.#by.push(by);
    this.#of.push(of);
    this.#value.push(value);
  }

  /** Adds functions that would find more now. `held` is what stands under a name outside of a function. */
  addLate(
    late: Set<LocalFunction>,
    held: (by: LocalFunction, name: string) => CodeValue | undefined,
    sought: Sought,
  ): void {
    for (const [at, by] of this.#by.entries()) {
      const of = this.#of[at];
      if (of === undefined || late.has(by)) continue;
      const before = this.#value[at];
      const value = typeof of === 'string' ? held(by, of) : of.all;
      if (value !== undefined && value !== before && leadsFurther(value, before, sought)) late.add(by);
    }
  }

  /** Functions that are read again see everything anew. */
  forget(late: ReadonlySet<LocalFunction>): void {
    if (late.size === 0) return;
    const before = { by: this.#by, of: this.#of, value: this.#value };
    this.#by = [];
    this.#of = [];
    this.#value = [];
    for (const [at, by] of before.by.entries()) {
      const of = before.of[at];
      if (of !== undefined && !late.has(by)) this.add(by, of, before.value[at]);
    }
  }
}
