// The one shape of FlexBuffers that is needed: a vector of strings (the schema-less format of FlatBuffers).

/** Types of values, from flexbuffers.h. */
const STRING = 5;
const BLOB = 25;
const VECTOR = 10;

/** Where each string or blob of the root vector is in `data`; undefined when the root is anything else. */
export function flexStrings(data: Uint8Array): { offset: number; length: number }[] | undefined {
  const width = data.at(-1) ?? 0;
  const packed = data.at(-2) ?? 0;
  if (!isWidth(width) || packed >> 2 !== VECTOR) return undefined;
  const root = data.length - 2 - width;
  const elementWidth = 1 << (packed & 3);
  const vector = pointed(data, root, width);
  const count = vector === undefined ? undefined : number(data, vector - elementWidth, elementWidth);
  if (vector === undefined || count === undefined || vector + count * (elementWidth + 1) > root)
    return undefined;
  const strings: { offset: number; length: number }[] = [];
  for (let index = 0; index < count; index++) {
    const type = data[vector + count * elementWidth + index] ?? 0;
    if (type >> 2 !== STRING && type >> 2 !== BLOB) return undefined;
    const offset = pointed(data, vector + index * elementWidth, elementWidth);
    const length =
      offset === undefined ? undefined : number(data, offset - (1 << (type & 3)), 1 << (type & 3));
    if (offset === undefined || length === undefined || offset + length > data.length) return undefined;
    strings.push({ offset, length });
  }
  return strings;
}

function isWidth(width: number): boolean {
  return width === 1 || width === 2 || width === 4 || width === 8;
}

/** Offsets count backwards from where they stand. */
function pointed(data: Uint8Array, at: number, width: number): number | undefined {
  const back = number(data, at, width);
  return back === undefined || back > at ? undefined : at - back;
}

function number(data: Uint8Array, at: number, width: number): number | undefined {
  if (at < 0 || at + width > data.length) return undefined;
  let value = 0;
  for (let index = width - 1; index >= 0; index--) value = value * 256 + (data[at + index] ?? 0);
  return Number.isSafeInteger(value) ? value : undefined;
}
