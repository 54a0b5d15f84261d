// Where a value comes from, one trait for each capability and kind.
import type { Trait } from './traits.ts';

export type Origins = ReadonlyMap<string, Trait>;

export const NONE: Origins = new Map();

export function keyOfTrait({ capability, kind }: Trait): string {
  return `${capability}/${kind}`;
}

/** All of them; of one kind the first. */
export function merge(parts: readonly Origins[]): Origins {
  const filled = parts.filter(({ size }) => size > 0);
  const [only] = filled;
  if (only === undefined) return NONE;
  if (filled.length === 1) return only;
  const all = new Map<string, Trait>();
  for (const part of filled) for (const [key, trait] of part) if (!all.has(key)) all.set(key, trait);
  return all;
}
