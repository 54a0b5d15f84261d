// Limits of the reader of R's serialization, each with its reason.
import { LIMITS } from '../../core/limits.ts';

export const R_LIMITS = {
  /** Items besides plain strings; a saved forest of some gigabytes has some ten million. */
  items: 60_000_000,
  /** Items inside items: R recurses on its own stack, which ends at some ten thousand. */
  depth: 20_000,
  /** Symbols, environments and pointers that later items may refer to. */
  references: 10_000_000,
  /** Functions inside functions whose names are collected for the outer one as well. */
  nested: 50,
  /** Names and calls that are kept of one expression; the longest functions have some hundred. */
  names: 4_000,
  /** Characters of text constants that are kept of one expression, and of one constant. */
  texts: 256 * 1024,
  /** Characters of a name; R's own limit is 10,000 bytes. */
  nameBytes: 10_000,
  /** Characters of an expression that are told. */
  shown: 160,
  /** Promises, functions, variables and packages that are told apart. */
  promises: 10_000,
  functions: 50_000,
  variables: 20_000,
  packages: 5_000,
  /** Names kept of all functions together. */
  allNames: 2_000_000,
  /** Bytes that are held for the numbers of one step; in text form a number has at most 127 characters. */
  step: 4096,
  /** Characters of the name of an encoding: R_CODESET_MAX is 63. */
  encoding: 63,
  /** Streams one after the other, as serialize() writes them to one connection. */
  streams: 1_000,
  /** Objects of a lazy-load database, and places in its index: large packages have some ten thousand. */
  objects: 100_000,
  entries: 200_000,
  /** Bytes that all objects of a database unpack to, as with any other compressed file. */
  unpacked: LIMITS.inflatedPerFile,
  /** Bytes that an index unpacks to: some hundred for each object. */
  indexBytes: 64 * 2 ** 20,
} as const;
