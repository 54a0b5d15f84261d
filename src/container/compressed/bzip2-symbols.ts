// The inner part of a bzip2 block: Huffman codes, move-to-front and zero runs, up to the table of the transform.
import type { BitReader } from './bit-reader.ts';
import { CompressedError } from './errors.ts';

const MAX_TABLES = 6;
const MAX_CODE_BITS = 20;
/** Symbols that share one table. */
const GROUP = 50;
const RUN_A = 0;
const RUN_B = 1;

interface Huffman {
  readonly shortest: number;
  /** For each length, the largest code of that length, left-aligned in nothing; -1 when there is none. */
  readonly limits: Int32Array;
  /** What to take off a code of that length to get its place in `symbols`. */
  readonly bases: Int32Array;
  readonly symbols: Uint16Array;
}

/**
 * Reads the symbols of one block into `table`: entry i holds the byte of the last column in its low 8 bits, and,
 * once all are read, the link of the inverse transform above them. Returns how many bytes the block has.
 */
export function readSymbols(reader: BitReader, table: Uint32Array): number {
  const used = readUsedBytes(reader);
  const tables = reader.bits(3);
  const selectorCount = reader.bits(15);
  if (tables < 2 || tables > MAX_TABLES || selectorCount === 0) throw damaged('names no Huffman tables');
  const selectors = readSelectors(reader, tables, selectorCount);
  const trees = Array.from({ length: tables }, () => readTree(reader, used.length + 2));
  const counts = new Uint32Array(256);
  const length = readBody(reader, { used, selectors, trees, table, counts });
  linkUp(table, length, counts);
  return length;
}

/** The bytes that occur in the block, in ascending order: sixteen groups of sixteen, each announced by one bit. */
function readUsedBytes(reader: BitReader): Uint8Array {
  const groups = reader.bits(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if ((groups & (0x8000 >> group)) === 0) continue;
    const bits = reader.bits(16);
    for (let bit = 0; bit < 16; bit++) if ((bits & (0x8000 >> bit)) !== 0) used.push(group * 16 + bit);
  }
  if (used.length === 0) throw damaged('uses no bytes');
  return Uint8Array.from(used);
}

function readSelectors(reader: BitReader, tables: number, count: number): Uint8Array {
  const order = Array.from({ length: tables }, (_, index) => index);
  const selectors = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    let place = 0;
    while (reader.bits(1) === 1)
      if (++place >= tables) throw damaged('selects a table that it does not have');
    const [chosen = 0] = order.splice(place, 1);
    order.unshift(chosen);
    selectors[index] = chosen;
  }
  return selectors;
}

function readTree(reader: BitReader, symbolCount: number): Huffman {
  const lengths = new Uint8Array(symbolCount);
  let length = reader.bits(5);
  for (let symbol = 0; symbol < symbolCount; symbol++) {
    for (;;) {
      if (length < 1 || length > MAX_CODE_BITS) throw damaged('has a code of impossible length');
      if (reader.bits(1) === 0) break;
      length += reader.bits(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return makeHuffman(lengths);
}

function makeHuffman(lengths: Uint8Array): Huffman {
  const limits = new Int32Array(MAX_CODE_BITS + 2).fill(-1);
  const bases = new Int32Array(MAX_CODE_BITS + 2);
  const symbols = new Uint16Array(lengths.length);
  let code = 0;
  let place = 0;
  for (let bits = 1; bits <= MAX_CODE_BITS; bits++) {
    bases[bits] = code - place;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== bits) continue;
      symbols[place++] = symbol;
      code++;
    }
    limits[bits] = code - 1;
    code *= 2;
  }
  const shortest = lengths.reduce((least, length) => Math.min(least, length), MAX_CODE_BITS);
  return { shortest, limits, bases, symbols };
}

interface Body {
  readonly used: Uint8Array;
  readonly selectors: Uint8Array;
  readonly trees: readonly Huffman[];
  readonly table: Uint32Array;
  readonly counts: Uint32Array;
}

function readBody(reader: BitReader, { used, selectors, trees, table, counts }: Body): number {
  const front = Uint8Array.from(used);
  const endOfBlock = used.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let read = 0; ; read++) {
    const tree = trees[selectors[Math.floor(read / GROUP)] ?? MAX_TABLES];
    if (tree === undefined) throw damaged('has more symbols than selectors');
    const symbol = readSymbol(reader, tree);
    if (symbol === RUN_A || symbol === RUN_B) {
      run += weight << symbol;
      weight *= 2;
      if (run > table.length) throw damaged('is longer than its stream allows');
      continue;
    }
    if (run > 0) length = fill(table, counts, length, front[0] ?? 0, run);
    [run, weight] = [0, 1];
    if (symbol === endOfBlock) return length;
    const place = symbol - 1;
    const byte = front[place] ?? 0;
    // Places are near the front: a loop is faster than a call into the runtime.
    for (let to = place; to > 0; to--) front[to] = front[to - 1] ?? 0;
    front[0] = byte;
    length = fill(table, counts, length, byte, 1);
  }
}

function fill(table: Uint32Array, counts: Uint32Array, from: number, byte: number, count: number): number {
  const end = from + count;
  if (end > table.length) throw damaged('is longer than its stream allows');
  if (count === 1) table[from] = byte;
  else table.fill(byte, from, end);
  counts[byte] = (counts[byte] ?? 0) + count;
  return end;
}

function readSymbol(reader: BitReader, { shortest, limits, bases, symbols }: Huffman): number {
  let code = reader.bits(shortest);
  for (let bits = shortest; bits <= MAX_CODE_BITS; bits++) {
    if (code <= (limits[bits] ?? -1)) {
      const symbol = symbols[code - (bases[bits] ?? 0)];
      if (symbol === undefined) break;
      return symbol;
    }
    code = (code << 1) | reader.bits(1);
  }
  throw damaged('holds bits that are no code');
}

/** Links each byte of the last column to its successor (Burrows and Wheeler, 1994). */
function linkUp(table: Uint32Array, length: number, counts: Uint32Array): void {
  const places = new Uint32Array(256);
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    places[byte] = sum;
    sum += counts[byte] ?? 0;
  }
  for (let index = 0; index < length; index++) {
    const byte = (table[index] ?? 0) & 0xff;
    const place = places[byte] ?? 0;
    places[byte] = place + 1;
    table[place] = ((table[place] ?? 0) & 0xff) | (index << 8);
  }
}

function damaged(why: string): CompressedError {
  return new CompressedError('DAMAGED', `a bzip2 block ${why}`);
}
