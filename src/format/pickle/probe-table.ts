// What opcodes do to the stack, as far as the probe cares, and what their lines must look like.

/** What the probe knows of a value. */
export const OTHER = 0;
export const CALLABLE = 1;
export const ITERABLE = 2;
export type Kind = typeof OTHER | typeof CALLABLE | typeof ITERABLE;

/** Values taken from and put onto the stack by the opcodes that need nothing else. */
export const EFFECTS: Readonly<Record<string, readonly [takes: number, ...puts: Kind[]]>> = {
  NONE: [0, OTHER],
  NEWTRUE: [0, OTHER],
  NEWFALSE: [0, OTHER],
  EMPTY_LIST: [0, ITERABLE],
  EMPTY_DICT: [0, ITERABLE],
  EMPTY_SET: [0, ITERABLE],
  EMPTY_TUPLE: [0, ITERABLE],
  TUPLE1: [1, ITERABLE],
  TUPLE2: [2, ITERABLE],
  TUPLE3: [3, ITERABLE],
  BINPERSID: [1, OTHER],
  NEXT_BUFFER: [0, OTHER],
  APPEND: [2, ITERABLE],
  SETITEM: [3, ITERABLE],
  PROTO: [0],
  FRAME: [0],
  BININT: [0, OTHER],
  BININT1: [0, OTHER],
  BININT2: [0, OTHER],
  BINFLOAT: [0, OTHER],
  EXT1: [0, CALLABLE],
  EXT2: [0, CALLABLE],
  EXT4: [0, CALLABLE],
};

/** Opcodes that take everything above a mark: what they put in its place; undefined keeps the value below it. */
export const AT_MARK: Readonly<Record<string, Kind | undefined>> = {
  TUPLE: ITERABLE,
  LIST: ITERABLE,
  DICT: ITERABLE,
  FROZENSET: ITERABLE,
  APPENDS: undefined,
  SETITEMS: undefined,
  ADDITEMS: undefined,
};

/** What the text of a line operand must look like. */
export const LINES: Readonly<Record<string, RegExp>> = {
  INT: /^\s*[-+]?[0-9][0-9a-zA-Z_]*\s*(?:\0|$)/,
  LONG: /^\s*[-+]?[0-9][0-9a-zA-Z_]*\s*(?:\0|$)/,
  FLOAT: /^\s*[-+]?(?:[0-9.][-+0-9.eE]*|inf|nan)\s*(?:\0|$)/i,
  STRING: /^(?:"[^]*"|'[^]*')$/,
  GET: /^\s*\+?[0-9][0-9_]*\s*(?:\0|$)/,
  PUT: /^\s*\+?[0-9][0-9_]*\s*(?:\0|$)/,
  PERSID: /^[\x20-\x7e]{1,500}$/,
  UNICODE: /^/,
};
