// Writes R objects as R serializes them: just enough kinds of items, in all three forms.
import { deflateSync, gzipSync } from 'node:zlib';

export interface RItem {
  readonly real?: readonly number[];
  readonly integers?: readonly number[];
  readonly text?: string;
  readonly symbol?: string;
  readonly list?: readonly RItem[];
  /** Names of the items of a list. */
  readonly names?: readonly string[];
  /** `name` or `package::name`. */
  readonly call?: string;
  readonly with?: readonly RItem[];
  readonly attributes?: Readonly<Record<string, RItem>>;
  readonly promise?: RItem;
  /** The environment of a promise. */
  readonly in?: 'global';
  /** The value of a promise that was evaluated. */
  readonly value?: RItem;
  readonly closure?: RItem;
  readonly compiled?: RItem;
  readonly environment?: Readonly<Record<string, RItem>>;
  /** Whether an environment has a hash table. */
  readonly hashed?: boolean;
  /** Of something that is bound in an environment. */
  readonly active?: boolean;
  readonly dots?: readonly RItem[];
  readonly altrep?: string;
  readonly namespace?: string;
  readonly global?: boolean;
  readonly nil?: boolean;
  /** A type and nothing else. */
  readonly type?: number;
}

export interface RExample extends RItem {
  /** Variables of save(). */
  readonly save?: Readonly<Record<string, RItem>>;
  readonly ascii?: boolean;
  readonly little?: boolean;
  readonly version?: 2 | 3;
  /** How it is packed as the one object of a lazy-load database. */
  readonly database?: RPackingExample;
  /** Bytes that are cut off at the end. */
  readonly cut?: number;
}

/** `letter`: as the two later methods of R write it where it does not pay to compress. */
export type RPackingExample = 'plain' | 'stored' | 'zlib' | 'letter' | 'lzma';

const TAG = 1 << 10;
const ATTRIBUTES = 1 << 9;
const ACTIVE = 1 << 27;

export function buildR(example: RExample): Uint8Array {
  const { ascii = false, little = false, version = 3, save, cut = 0 } = example;
  const form = ascii ? 'A' : little ? 'B' : 'X';
  const writer = new RWriter(form);
  if (save !== undefined) writer.raw(`RD${form}${version}\n`);
  writer.raw(`${form}\n`);
  for (const number of [version, 0x04_03_01, version === 3 ? 0x03_05_00 : 0x02_03_00]) writer.integer(number);
  if (version === 3) writer.string('UTF-8');
  if (save === undefined) writer.item(example);
  else writer.pairs(2, Object.entries(save));
  const file = example.database === undefined ? writer.finish() : packed(writer.finish(), example.database);
  return file.subarray(0, file.length - cut);
}

/** An object as it lies in a lazy-load database. `lzma`: LZMA2 chunks that are not compressed. */
export function packed(object: Uint8Array, packing: RPackingExample): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(object.length);
  switch (packing) {
    case 'plain':
      return Buffer.from(object);
    case 'stored':
      return Buffer.concat([length, Buffer.from('0'), object]);
    case 'zlib':
      return Buffer.concat([length, deflateSync(object)]);
    case 'letter':
      return Buffer.concat([length, Buffer.from('1'), deflateSync(object)]);
    case 'lzma':
      return Buffer.concat([length, Buffer.from('Z'), ...lzma2Chunks(object)]);
  }
}

function lzma2Chunks(data: Uint8Array): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < data.length; at += 0x10000) {
    const chunk = data.subarray(at, at + 0x10000);
    const size = chunk.length - 1;
    chunks.push(Buffer.from([at === 0 ? 1 : 2, size >> 8, size & 0xff]), Buffer.from(chunk));
  }
  return [...chunks, Buffer.from([0])];
}

/** An index: variables by name, references to environments, and the method, compressed as saveRDS() does. */
export function buildIndex(entries: readonly RItem[], ascii = false): Buffer {
  const names = entries.map((_, index) => `v${index}`);
  const list = [{ list: entries, names }, { list: [] }, { integers: [1] }];
  return gzipSync(buildR({ list, names: ['variables', 'references', 'compressed'], ascii }));
}

class RWriter {
  private readonly chunks: Buffer[] = [];
  private readonly symbols: string[] = [];
  private readonly form: 'A' | 'B' | 'X';

  constructor(form: 'A' | 'B' | 'X') {
    this.form = form;
  }

  finish(): Buffer {
    return Buffer.concat(this.chunks);
  }

  raw(text: string): void {
    this.chunks.push(Buffer.from(text));
  }

  integer(value: number): void {
    if (this.form === 'A') return this.raw(`${value}\n`);
    const bytes = Buffer.alloc(4);
    if (this.form === 'B') bytes.writeInt32LE(value);
    else bytes.writeInt32BE(value);
    this.chunks.push(bytes);
  }

  string(text: string): void {
    this.integer(Buffer.byteLength(text));
    this.raw(this.form === 'A' ? `${text.replace(/[\\ "\n]/g, escaped)}\n` : text);
  }

  pairs(type: number, cells: readonly (readonly [string, RItem])[]): void {
    for (const [tag, value] of cells) {
      this.integer(type | (tag === '' ? 0 : TAG) | (value.active === true ? ACTIVE : 0));
      if (tag !== '') this.symbol(tag);
      this.item(value);
    }
    this.integer(254);
  }

  item(item: RItem): void {
    if (item.promise !== undefined) this.promise(item.promise, item);
    else if (item.closure !== undefined) this.closure(item.closure);
    else if (item.compiled !== undefined) this.compiled(item.compiled);
    else if (item.call !== undefined) this.call(item.call, item);
    else if (item.symbol !== undefined) this.symbol(item.symbol);
    else if (item.environment !== undefined) this.environment(item.environment, item.hashed === true);
    else if (item.dots !== undefined)
      this.pairs(
        17,
        item.dots.map((each) => ['', each] as const),
      );
    else if (item.altrep !== undefined) this.altrep(item.altrep);
    else this.value(item);
  }

  private value({ real, integers, text, list, names, namespace, global, type }: RItem): void {
    if (integers !== undefined) {
      this.integer(13);
      this.integer(integers.length);
      for (const number of integers) this.integer(number);
    } else if (real !== undefined) {
      this.integer(14);
      this.integer(real.length);
      for (const number of real) this.real(number);
    } else if (text !== undefined) this.texts([text]);
    else if (list !== undefined) {
      this.integer(19 | (names === undefined ? 0 : ATTRIBUTES));
      this.integer(list.length);
      for (const each of list) this.item(each);
      if (names !== undefined) this.names(names);
    } else if (namespace !== undefined) {
      this.integer(249);
      this.integer(0);
      this.integer(1);
      this.characters(namespace);
    } else this.integer(type ?? (global === true ? 253 : 254));
  }

  private promise(expression: RItem, { in: environment, value }: RItem): void {
    this.integer(5 | (environment === undefined ? 0 : TAG));
    if (environment !== undefined) this.integer(253);
    if (value === undefined) this.integer(252);
    else this.item(value);
    this.item(expression);
  }

  /** One formal argument without a default. */
  private closure(body: RItem): void {
    this.integer(3 | TAG);
    this.integer(253);
    this.pairs(2, [['x', { type: 251 }]]);
    this.item(body);
  }

  private call(name: string, { with: values = [], attributes }: RItem): void {
    this.integer(6 | (attributes === undefined ? 0 : ATTRIBUTES));
    if (attributes !== undefined) this.pairs(2, Object.entries(attributes));
    const [owner, member] = name.split(/(?<=.)::(?=.)/);
    if (owner === undefined || member === undefined) this.symbol(name);
    else this.call('::', { with: [{ symbol: owner }, { symbol: member }] });
    this.pairs(
      2,
      values.map((each) => ['', each] as const),
    );
  }

  /** Code and the constants: the expression, and its head once more as a shared cell. */
  private compiled(expression: RItem): void {
    this.integer(21);
    this.integer(1);
    this.integer(13);
    this.integer(1);
    this.integer(12);
    this.integer(2);
    for (const number of [243 + 1, 0, 6]) this.integer(number);
    this.integer(254);
    this.integer(0);
    this.symbol(expression.call ?? 'f');
    for (const each of expression.with ?? []) {
      this.integer(2);
      this.integer(254);
      this.integer(0);
      this.item(each);
    }
    this.integer(0);
    this.integer(254);
    this.integer(243);
    this.integer(0);
  }

  private environment(bindings: Readonly<Record<string, RItem>>, hashed: boolean): void {
    this.integer(4);
    this.integer(0);
    this.integer(253);
    this.pairs(2, hashed ? [] : Object.entries(bindings));
    if (hashed) {
      this.integer(19);
      this.integer(2);
      this.integer(254);
      this.pairs(2, Object.entries(bindings));
    } else this.integer(254);
    this.integer(254);
  }

  private altrep(name: string): void {
    this.integer(238);
    this.pairs(2, [
      ['', { symbol: name }],
      ['', { symbol: 'base' }],
      ['', { real: [14] }],
    ]);
    this.item({ real: [3, 1, 1] });
    this.integer(254);
  }

  private names(names: readonly string[]): void {
    this.integer(2 | TAG);
    this.symbol('names');
    this.texts(names);
    this.integer(254);
  }

  private texts(texts: readonly string[]): void {
    this.integer(16);
    this.integer(texts.length);
    for (const text of texts) this.characters(text);
  }

  private characters(text: string): void {
    this.integer(9 | (1 << 18));
    this.string(text);
  }

  private symbol(name: string): void {
    const known = this.symbols.indexOf(name);
    if (known >= 0) return this.integer(((known + 1) << 8) | 255);
    this.symbols.push(name);
    this.integer(1);
    this.characters(name);
  }

  private real(value: number): void {
    if (this.form === 'A') return this.raw(`${value}\n`);
    const bytes = Buffer.alloc(8);
    if (this.form === 'B') bytes.writeDoubleLE(value);
    else bytes.writeDoubleBE(value);
    this.chunks.push(bytes);
  }
}

function escaped(letter: string): string {
  return letter === '\n' ? '\\n' : letter === ' ' ? '\\040' : `\\${letter}`;
}
