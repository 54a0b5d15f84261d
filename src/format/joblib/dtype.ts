// The type of an array's elements, from how pickle writes numpy.dtype.
import { type ElementType, typeOfString } from '../numpy/dtype.ts';
import type { Value } from '../pickle/facts.ts';
import { JoblibError } from './errors.ts';

/** Levels of types in types. Real ones have two or three. */
const MAX_DEPTH = 32;
/** The bit of a dtype's flags that says that objects are counted in it (`NPY_ITEM_REFCOUNT`). */
const HOLDS_OBJECTS = 1;
/** Kinds whose size is in the state, not in the name. */
const SIZED_BY_STATE = /^[<>=|]?[SUVa]/;

/**
 * The type that `numpy.dtype(name, ...)` and its state describe (numpy, `arraydescr_reduce` and
 * `arraydescr_setstate`: version, byte order, subtype, names, fields, size, alignment, flags). Throws
 * {@link JoblibError} for anything that numpy itself does not write, and `NumpyError` for an unknown name.
 */
export function dtypeOf(value: Value | undefined, depth = 0): ElementType {
  if (value?.kind !== 'call' || !isDtype(value.callee) || depth > MAX_DEPTH) throw unknown();
  const [name] = itemsOf(value.args);
  if (name?.kind !== 'text') throw unknown();
  const base = typeOfString(name.text);
  if (value.state === undefined) return base;
  const [, , subtype, , fields, size, , flags] = itemsOf(value.state);
  const type =
    fields?.kind === 'container'
      ? { itemBytes: sizeOf(size), hasObject: anyObject(fields, depth) }
      : subtype?.kind === 'container'
        ? repeatedType(subtype, depth)
        : { ...base, ...(SIZED_BY_STATE.test(name.text) ? { itemBytes: sizeOf(size) } : {}) };
  // numpy believes the flags: where they say otherwise it reads something else.
  if (flags?.kind !== 'int' || ((Number(flags.value) & HOLDS_OBJECTS) !== 0) !== type.hasObject)
    throw unknown();
  return type;
}

/** A subtype and its shape. */
function repeatedType(pair: Value, depth: number): ElementType {
  const [inner, shape] = itemsOf(pair);
  const { itemBytes, hasObject } = dtypeOf(inner, depth + 1);
  const count = shape?.kind === 'int' ? Number(shape.value) : Number(countOf(shape));
  return { itemBytes: itemBytes * count, hasObject };
}

/** Fields are a dict of names to pairs of a type and an offset. */
function anyObject(fields: Value, depth: number): boolean {
  return itemsOf(fields).some((field, index) => {
    const [type] = index % 2 === 1 ? itemsOf(field) : [];
    return type !== undefined && dtypeOf(type, depth + 1).hasObject;
  });
}

function sizeOf(size: Value | undefined): number {
  const bytes = size?.kind === 'int' ? Number(size.value) : -1;
  if (!(bytes >= 0)) throw unknown();
  return bytes;
}

/** The elements of an array of this shape, multiplied as numpy does it: in 64 bits, whatever gets lost. */
export function countOf(shape: Value | undefined): bigint {
  let count = 1n;
  for (const length of itemsOf(shape)) {
    if (length.kind !== 'int' || Number.isNaN(Number(length.value))) throw unknown();
    count = BigInt.asIntN(64, count * BigInt(length.value));
  }
  return count;
}

/** The items of a tuple, or keys and values of a dict, provided that all of them were kept. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value?.kind !== 'container') throw unknown();
  const { type, size, items } = value;
  if (items.length !== (type === 'dict' ? size * 2 : size)) throw unknown();
  return items;
}

function isDtype(callee: Value): boolean {
  return callee.kind === 'global' && callee.global.module === 'numpy' && callee.global.name === 'dtype';
}

function unknown(): JoblibError {
  return new JoblibError(
    'UNSUPPORTED',
    'the type or shape of a joblib array is not written as numpy writes it',
  );
}
