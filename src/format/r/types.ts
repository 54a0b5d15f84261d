// Type codes of items (R Internals, "Serialization Formats"; SEXPTYPE in Rinternals.h, the rest in serialize.c).
export const R_TYPE = {
  symbol: 1,
  list: 2,
  closure: 3,
  environment: 4,
  promise: 5,
  call: 6,
  special: 7,
  builtin: 8,
  characters: 9,
  logical: 10,
  integer: 13,
  real: 14,
  complex: 15,
  strings: 16,
  dots: 17,
  vector: 19,
  expressions: 20,
  bytecode: 21,
  pointer: 22,
  weakReference: 23,
  raw: 24,
  object: 25,
  altrep: 238,
  listWithAttributes: 239,
  callWithAttributes: 240,
  baseEnvironment: 241,
  emptyEnvironment: 242,
  repeated: 243,
  defined: 244,
  persistent: 247,
  package: 248,
  namespace: 249,
  baseNamespace: 250,
  missing: 251,
  unbound: 252,
  global: 253,
  nil: 254,
  reference: 255,
} as const;

/** Bits beside the type. */
export const HAS_ATTRIBUTES = 1 << 9;
export const HAS_TAG = 1 << 10;
/** ACTIVE_BINDING_MASK of the general purpose bits, which stand 12 bits up. */
export const IS_ACTIVE = 1 << (15 + 12);
