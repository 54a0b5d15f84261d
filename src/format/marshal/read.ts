// Reads marshalled Python code objects of CPython 2.7 and 3.0 to 3.14 (CPython Python/marshal.c).
import { Cursor, CursorError } from '../../core/cursor.ts';
import { MarshalError } from './errors.ts';
import { MARSHAL_LIMITS } from './limits.ts';
import type { CodeSummary } from './summary.ts';
import { BYTES, type CodeValue, type MarshalValue, OTHER } from './value.ts';

export type { CodeSummary } from './summary.ts';

const LATIN1 = new TextDecoder('latin1');
const UTF8 = new TextDecoder('utf-8');

/** The object is remembered, so that a later `r` can refer to it. */
const FLAG_REF = 0x80;

/** Summarises the code object that `data` holds. Throws {@link MarshalError} when it holds none. */
export function readCode(data: Uint8Array): CodeSummary {
  if (data.length > MARSHAL_LIMITS.bytes)
    throw new MarshalError('BUDGET', `${data.length} bytes of code were not read`);
  try {
    const value = new Reader(data).value(0);
    if (value.kind !== 'code') throw new MarshalError('BROKEN', 'the data is marshalled, but is not code');
    return summarise(value);
  } catch (error) {
    if (error instanceof CursorError) throw new MarshalError('BROKEN', error.message, error);
    throw error;
  }
}

class Reader {
  private readonly cursor: Cursor;
  private readonly references: MarshalValue[] = [];
  /** Python 2 numbers its interned strings apart. */
  private readonly interned: MarshalValue[] = [];
  private objects = 0;

  constructor(data: Uint8Array) {
    this.cursor = new Cursor(data);
  }

  value(depth: number): MarshalValue {
    if (depth > MARSHAL_LIMITS.depth) throw new MarshalError('BUDGET', 'the code is nested too deeply');
    if (++this.objects > MARSHAL_LIMITS.objects)
      throw new MarshalError('BUDGET', 'the code holds too many objects');
    const byte = this.cursor.u8();
    const type = String.fromCharCode(byte & 0x7f);
    if ((byte & FLAG_REF) === 0) return this.body(type, depth);
    // Reserved before the body is read, as r_ref_reserve does: containers may refer to themselves.
    const place = this.references.push(OTHER) - 1;
    const value = this.body(type, depth);
    this.references[place] = value;
    return value;
  }

  private body(type: string, depth: number): MarshalValue {
    switch (type) {
      case 'c':
        return this.code(depth);
      case 'r':
        return this.references[this.cursor.u32()] ?? OTHER;
      case 'R':
        return this.interned[this.cursor.u32()] ?? OTHER;
      case '(':
      case '[':
      case '<':
      case '>':
        return this.items(this.cursor.u32(), depth);
      case ')':
        return this.items(this.cursor.u8(), depth);
      case ':':
        return this.items(3, depth);
      case '{':
        return this.dictionary(depth);
      default:
        return this.text(type) ?? this.plain(type);
    }
  }

  private text(type: string): MarshalValue | undefined {
    switch (type) {
      case 'z':
      case 'Z':
        return textValue(LATIN1, this.cursor.bytes(this.cursor.u8()));
      case 'a':
      case 'A':
        return textValue(LATIN1, this.cursor.bytes(this.cursor.u32()));
      case 'u':
        return textValue(UTF8, this.cursor.bytes(this.cursor.u32()));
      case 't':
        return this.intern(textValue(UTF8, this.cursor.bytes(this.cursor.u32())));
      case 's':
        return this.byteString();
      default:
        return undefined;
    }
  }

  /** Bytes; in Python 2 this is how text is written, so short printable ones count as text. */
  private byteString(): MarshalValue {
    const bytes = this.cursor.bytes(this.cursor.u32());
    const printable =
      bytes.length > 0 && bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a);
    return printable ? textValue(LATIN1, bytes) : BYTES;
  }

  private intern(value: MarshalValue): MarshalValue {
    this.interned.push(value);
    return value;
  }

  /** Skips a value that holds no text. */
  private plain(type: string): MarshalValue {
    const skip = (length: number): MarshalValue => {
      this.cursor.bytes(length);
      return OTHER;
    };
    switch (type) {
      case '0':
      case 'N':
      case 'T':
      case 'F':
      case 'S':
      case '.':
        return OTHER;
      case 'i':
        return skip(4);
      case 'I':
      case 'g':
        return skip(8);
      case 'y':
        return skip(16);
      case 'f':
        return skip(this.cursor.u8());
      case 'x':
        skip(this.cursor.u8());
        return skip(this.cursor.u8());
      case 'l':
        return skip(2 * Math.abs(this.cursor.i32()));
      default:
        throw new MarshalError('BROKEN', `byte ${this.cursor.position - 1} begins no value`);
    }
  }

  private items(count: number, depth: number): MarshalValue {
    // Each item is a byte at least: a count that lies ends here, not in memory.
    if (count > this.cursor.remaining)
      throw new MarshalError('BROKEN', `${count} items are stated, fewer are there`);
    const items: MarshalValue[] = [];
    for (let index = 0; index < count; index++) items.push(this.value(depth + 1));
    return { kind: 'list', items };
  }

  private dictionary(depth: number): MarshalValue {
    const items: MarshalValue[] = [];
    for (;;) {
      const start = this.cursor.position;
      if (this.cursor.u8() === 0x30) return { kind: 'list', items };
      this.cursor.position = start;
      items.push(this.value(depth + 1), this.value(depth + 1));
    }
  }

  /** The versions differ in how many integers stand in front and in what follows the names. */
  private code(depth: number): CodeValue {
    this.cursor.bytes(4 * this.leadingIntegers());
    const next = (): MarshalValue => this.value(depth + 1);
    next();
    const [constants, names] = [next(), next()];
    // 3.11: all variables, then their kinds as bytes. Before: variables, free variables, cell variables.
    next();
    const after = next();
    if (after.kind === 'list') next();
    const [filename, name] = [next(), next()];
    if (after.kind === 'list')
      return this.codeEnd({ kind: 'code', names, constants, filename, name }, 1, depth);
    next();
    return this.codeEnd({ kind: 'code', names, constants, filename, name }, 2, depth);
  }

  /** The first line, then the line table and, since 3.11, the exception table. */
  private codeEnd(code: CodeValue, tables: number, depth: number): CodeValue {
    this.cursor.bytes(4);
    for (let table = 0; table < tables; table++) this.value(depth + 1);
    return code;
  }

  /** 4 in Python 2, 5 in 3.0 to 3.7 and since 3.11, 6 in 3.8 to 3.10: the bytecode, a byte string, follows. */
  private leadingIntegers(): number {
    const start = this.cursor.position;
    for (const count of [5, 6, 4]) {
      this.cursor.position = start;
      this.cursor.bytes(4 * count);
      const type = String.fromCharCode(this.cursor.u8() & 0x7f);
      const length = type === 's' ? this.cursor.u32() : -1;
      const fits = type === 'r' || (length >= 0 && length <= this.cursor.remaining);
      this.cursor.position = start;
      if (fits) return count;
    }
    throw new MarshalError('BROKEN', 'a code object has no bytecode where any Python puts it');
  }
}

function textValue(decoder: { decode(data: Uint8Array): string }, bytes: Uint8Array): MarshalValue {
  return { kind: 'text', text: decoder.decode(bytes) };
}

/** Collects names and texts over all code inside, without recursion and each object once. */
function summarise(code: CodeValue): CodeSummary {
  const names = new Set<string>();
  const texts = new Set<string>();
  const seen = new Set<MarshalValue>([code]);
  let functions = 0;
  // A set is visited in the order of insertion, what is added meanwhile included.
  for (const value of seen) {
    if (value.kind === 'text') keep(texts, value);
    if (value.kind === 'list') for (const item of value.items) seen.add(item);
    if (value.kind !== 'code') continue;
    functions++;
    for (const name of itemsOf(value.names, 'names')) keep(names, textItem(name));
    for (const constant of itemsOf(value.constants, 'constants')) seen.add(constant);
  }
  const { name, filename } = code;
  return {
    name: shortText(name),
    filename: shortText(filename),
    names: [...names],
    texts: [...texts],
    functions,
  };
}

/** No Python loads code whose tables are of another type; what hides them must not pass for code without any. */
function itemsOf(value: MarshalValue, what: string): readonly MarshalValue[] {
  if (value.kind === 'list') return value.items;
  throw new MarshalError('BROKEN', `the ${what} of a code object are no tuple`);
}

function textItem(value: MarshalValue): MarshalValue {
  if (value.kind === 'text') return value;
  throw new MarshalError('BROKEN', 'a name in a code object is no text');
}

function keep(kept: Set<string>, value: MarshalValue): void {
  if (value.kind === 'text' && kept.size < MARSHAL_LIMITS.kept) kept.add(shortText(value));
}

function shortText(value: MarshalValue): string {
  return value.kind === 'text' ? value.text.slice(0, MARSHAL_LIMITS.text) : '';
}
