// Where a value comes from, one trait for each capability and kind; of those that reach out, one for each call.
import type { Trait } from './traits.ts';

export type Origins = ReadonlyMap<string, Trait>;

export const NONE: Origins = new Map();

/** Capabilities whose arguments say where they reach: a known place must not speak for another one. */
export const REACHES: ReadonlySet<string> = new Set(['fetch', 'send', 'clone']);

/** Calls that reach out from which one value is followed. */
const MAX_REACHING = 16;
/** Stands for the calls beyond, of which nobody looks where they reach. */
const BEYOND = -1;

export function keyOfTrait({ capability, kind }: Trait): string {
  return `${capability}/${kind}`;
}

export function originsOf(traits: readonly Trait[]): Origins {
  return new Map(traits.map((trait) => [keyOfOrigin(trait), trait]));
}

function keyOfOrigin(trait: Trait): string {
  return trait.call === undefined || !REACHES.has(trait.capability)
    ? keyOfTrait(trait)
    : `${keyOfTrait(trait)} ${trait.call}`;
}

/** The traits of one capability. */
export function showing(origins: Origins, capability: string): Trait[] {
  return [...origins.values()].filter((trait) => trait.capability === capability);
}

/** All of them; of one kind the first. */
export function merge(parts: readonly Origins[]): Origins {
  const filled = parts.filter(({ size }) => size > 0);
  const [only] = filled;
  if (only === undefined) return NONE;
  if (filled.length === 1) return only;
  const all = new Map<string, Trait>();
  let reaching = 0;
  for (const part of filled)
    for (const [key, trait] of part) {
      if (all.has(key)) continue;
      if (!REACHES.has(trait.capability) || ++reaching <= MAX_REACHING) all.set(key, trait);
      else if (reaching === MAX_REACHING + 1) {
        const beyond = { ...trait, call: BEYOND };
        all.set(keyOfOrigin(beyond), beyond);
      }
    }
  return all;
}

/** What several writers put into one file, or into the folders around it: verified only if all of it is. */
export function together(parts: readonly Origins[]): Origins {
  const filled = parts.filter(({ size }) => size > 0);
  const all = merge(filled);
  return filled.every((part) => part.has(VERIFIED)) ? all : unverified(all);
}

export function unverified(origins: Origins): Origins {
  return origins.has(VERIFIED) ? new Map([...origins].filter(([key]) => key !== VERIFIED)) : origins;
}

const VERIFIED = 'verify/';
