// Passes over the values of GGUF metadata: arrays of numbers at once, arrays of strings one by one.
import { GgufError } from './errors.ts';
import type { GgufFields } from './fields.ts';
import { GGUF_LIMITS } from './limits.ts';
import { ARRAY, STRING, VALUE_BYTES } from './types.ts';

export interface ValueShape {
  readonly nested: boolean;
}

/** Counts strings over all arrays of one file, for the budget. */
export interface StringBudget {
  left: number;
}

/** Passes over a value of that type. Throws {@link GgufError}. */
export async function skipValue(
  fields: GgufFields,
  type: number,
  key: string,
  budget: StringBudget,
  depth = 0,
): Promise<ValueShape> {
  const what = `the value of ${JSON.stringify(key)}`;
  const size = VALUE_BYTES.get(type);
  if (size !== undefined) {
    fields.skip(size, what);
    return { nested: false };
  }
  if (type === STRING) {
    await fields.span(what);
    return { nested: false };
  }
  if (type !== ARRAY)
    throw new GgufError('BROKEN', fields.position - 4, `${what} has the unknown type ${type}`);
  return skipArray(fields, key, budget, depth);
}

async function skipArray(
  fields: GgufFields,
  key: string,
  budget: StringBudget,
  depth: number,
): Promise<ValueShape> {
  const at = fields.position;
  const what = `the array ${JSON.stringify(key)}`;
  const type = await fields.u32();
  const count = await fields.length(`the length of ${what}`);
  const size = VALUE_BYTES.get(type);
  if (size !== undefined) {
    fields.skip(count * size, what);
    return { nested: depth > 0 };
  }
  if (type !== STRING && type !== ARRAY)
    throw new GgufError('BROKEN', at, `${what} has the unknown type ${type}`);
  if (depth >= GGUF_LIMITS.depth) throw new GgufError('TOO_MUCH', at, `${what} is nested too deep`);
  // Every element has a length in front: more elements than bytes cannot be there.
  if (count > fields.window.remaining) throw new GgufError('BROKEN', at, `the file ends inside ${what}`);
  for (let index = 0; index < count; index++) {
    if (--budget.left < 0)
      throw new GgufError('TOO_MUCH', at, `more than ${GGUF_LIMITS.strings} array elements`);
    if (type === STRING) {
      if (!fields.skipHeldString()) await fields.span(what);
    } else await skipArray(fields, key, budget, depth + 1);
  }
  return { nested: depth > 0 || type === ARRAY };
}
