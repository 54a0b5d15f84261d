// How large one element is and whether it is a Python object, from the type that a header describes.
import { NumpyError } from './errors.ts';
import type { Literal } from './literal.ts';

export interface ElementType {
  /** Bytes of one element; of an object, nobody knows. */
  readonly itemBytes: number;
  /** Whether a Python object is in it, so that the data are a pickle. */
  readonly hasObject: boolean;
}

/** Bytes of the types that numpy names by one letter. */
const LETTERS: Readonly<Record<string, number>> = {
  '?': 1,
  b: 1,
  B: 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  q: 8,
  Q: 8,
  l: 8,
  L: 8,
  e: 2,
  f: 4,
  d: 8,
  F: 8,
  D: 16,
};

/** Bytes that each kind of number may have. */
const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  b: [1],
  i: [1, 2, 4, 8],
  u: [1, 2, 4, 8],
  f: [2, 4, 8, 12, 16],
  c: [8, 16, 24, 32],
  m: [8],
  M: [8],
};

/** A type of which it is not known whether it holds objects. */
function unknown(name: string): NumpyError {
  return new NumpyError(
    'UNSUPPORTED',
    `the array header names the type ${name.slice(0, 60)}, which is not known`,
  );
}

/**
 * The type by its description, as `numpy.lib.format.descr_to_dtype` reads it: a type string, a pair of a type and a
 * shape, or a list of fields. Throws {@link NumpyError}.
 */
export function elementType(descr: Literal): ElementType {
  if (typeof descr === 'string') return typeOfString(descr);
  if (typeof descr !== 'object' || descr === null || descr.kind === 'dict')
    throw unknown(JSON.stringify(descr));
  if (descr.kind === 'tuple') {
    const [inner = null, shape = null] = descr.items;
    return repeated(elementType(inner), shape);
  }
  return descr.items.map(fieldType).reduce(
    (whole, field) => ({
      itemBytes: whole.itemBytes + field.itemBytes,
      hasObject: whole.hasObject || field.hasObject,
    }),
    { itemBytes: 0, hasObject: false },
  );
}

/** A field: name, type and perhaps a shape. */
function fieldType(field: Literal): ElementType {
  if (typeof field !== 'object' || field?.kind !== 'tuple') throw unknown(JSON.stringify(field));
  const [, inner = null, shape] = field.items;
  return shape === undefined ? elementType(inner) : repeated(elementType(inner), shape);
}

function repeated({ itemBytes, hasObject }: ElementType, shape: Literal): ElementType {
  return { itemBytes: itemBytes * elementCount(shape), hasObject };
}

/** The product of a shape: a tuple of lengths, or one length. Throws {@link NumpyError} BROKEN when it is neither. */
export function elementCount(shape: Literal): number {
  return lengthsOf(shape).reduce((count, length) => count * length, 1);
}

/** The lengths of a shape. Throws {@link NumpyError} BROKEN when it is none. */
export function lengthsOf(shape: Literal): readonly number[] {
  const lengths = typeof shape === 'object' && shape?.kind === 'tuple' ? shape.items : [shape];
  return lengths.map((length) => {
    if (typeof length === 'number' && length >= 0) return length;
    throw new NumpyError('BROKEN', 'the array header has no valid shape');
  });
}

/** `<f8`, `|S5`, `<M8[ns]`, `|O`: byte order, kind, size; or a letter alone. Throws {@link NumpyError} UNSUPPORTED. */
export function typeOfString(name: string): ElementType {
  const [, kind = '', digits = ''] =
    /^[<>=|]?([A-Za-z?])([0-9]{0,12})(?:\[[0-9A-Za-z/ ]{1,20}\])?$/.exec(name) ?? [];
  const size = digits === '' ? undefined : Number(digits);
  if (kind === 'O') return { itemBytes: 8, hasObject: true };
  if (kind === 'S' || kind === 'a' || kind === 'V') return { itemBytes: size ?? 0, hasObject: false };
  if (kind === 'U') return { itemBytes: 4 * (size ?? 0), hasObject: false };
  if (size === undefined) {
    const letter = LETTERS[kind] ?? (kind === 'm' || kind === 'M' ? 8 : undefined);
    if (letter === undefined) throw unknown(name);
    return { itemBytes: letter, hasObject: false };
  }
  if (WIDTHS[kind]?.includes(size) !== true) throw unknown(name);
  return { itemBytes: size, hasObject: false };
}
