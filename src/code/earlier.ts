// The facts that reading a function gave: reading it again corrects them and does not give them twice.

import type { CodePlace } from './facts.ts';

/** Calls, and other facts by their text. */
export class Earlier {
  /** Numbers of the calls of one callee in one place, in the order in which they were made. */
  readonly #calls = new Map<string, number[]>();
  /** How many of them were met again in this reading. */
  readonly #met = new Map<string, number>();
  readonly #others = new Set<string>();

  /** A reading begins. */
  begin(): void {
    this.#met.clear();
  }

  addCall(callee: string, place: CodePlace, number: number): void {
    const key = keyOf(callee, place);
    const known = this.#calls.get(key);
    if (known === undefined) this.#calls.set(key, [number]);
    else known.push(number);
  }

  /** Number of the next call of this callee in this place: a new one if it was not made before. */
  callAt(callee: string, place: CodePlace, free: number): number {
    const key = keyOf(callee, place);
    const at = this.#met.get(key) ?? 0;
    this.#met.set(key, at + 1);
    const known = this.#calls.get(key)?.[at];
    if (known === undefined) this.addCall(callee, place, free);
    return known ?? free;
  }

  /** Notes another fact; false if there was one like it. */
  isNew(fact: string, place: CodePlace): boolean {
    const key = keyOf(fact, place);
    if (this.#others.has(key)) return false;
    this.#others.add(key);
    return true;
  }
}

function keyOf(what: string, { line, column }: CodePlace): string {
  return `${line}:${column} ${what}`;
}
