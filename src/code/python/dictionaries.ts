// Dictionaries that grow: by an item that is set, by `update` and `setdefault`, and by `|`.

import type { CodeValue } from '../facts.ts';
import { type ManyValue, many, UNKNOWN } from '../values.ts';
import type { Arguments } from './functions.ts';

/** Longer ones are data. */
const MAX_KEPT = 64;

export function isDictionary(value: CodeValue | undefined): value is ManyValue {
  return value?.kind === 'many' && value.shape === 'dict';
}

/** Switches are what is worth knowing of a dictionary of which nothing else is known, such as `**kwargs`. */
function isSwitch(value: CodeValue): boolean {
  return value.kind === 'literal' && typeof value.value === 'boolean';
}

/** The dictionary with one item more; undefined where that is not kept. */
export function withKey(owner: CodeValue, key: string | undefined, value: CodeValue): CodeValue | undefined {
  if (isDictionary(owner))
    return owner.items.length < MAX_KEPT
      ? many([...owner.items, value], 'dict', [...(owner.keys ?? []), key])
      : undefined;
  if (owner.kind !== 'unknown' || key === undefined || !isSwitch(value)) return undefined;
  return many([UNKNOWN, value], 'dict', [undefined, key]);
}

/** What one holds after a call of its method; undefined if that puts nothing into it that is kept. */
export function afterMethod(
  method: string,
  owner: CodeValue | undefined,
  { args, named }: Arguments,
): CodeValue | undefined {
  if (owner === undefined || (method !== '.update' && method !== '.setdefault')) return undefined;
  const [first, second] = args;
  if (method === '.setdefault') {
    const key = first?.kind === 'text' ? first.text : undefined;
    const isThere = isDictionary(owner) && owner.keys?.includes(key) === true;
    return key === undefined || second === undefined || isThere ? undefined : withKey(owner, key, second);
  }
  const given = isDictionary(first) ? itemsOf(first) : [];
  let held: CodeValue = owner;
  for (const [key, value] of [...given, ...named]) held = withKey(held, key, value) ?? held;
  return held === owner ? undefined : held;
}

/** `left | right`; undefined unless both are known to be dictionaries. */
export function merged(left: CodeValue, right: CodeValue): CodeValue | undefined {
  if (!isDictionary(left) || !isDictionary(right)) return undefined;
  if (left.items.length + right.items.length > MAX_KEPT) return undefined;
  return many(
    [...left.items, ...right.items],
    'dict',
    [...itemsOf(left), ...itemsOf(right)].map(([key]) => key),
  );
}

function itemsOf({ items, keys }: ManyValue): (readonly [key: string | undefined, value: CodeValue])[] {
  return items.map((value, at) => [keys?.[at], value]);
}
