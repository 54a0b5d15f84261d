// Limits of the pickle machine, each with its reason. One that is reached ends the stream as `budget`.

export const PICKLE_LIMITS = {
  /** Opcodes of one artifact. A loader needs minutes and tens of GB for as many; no model in a repository has them. */
  opcodes: 200_000_000,
  /** Opcodes of all streams with lying frames, which are read a second time: only hostile files have any. */
  opcodesAgain: 5_000_000,
  /** Containers and call results of one artifact: CPython needs about 1 GB for them, and so do we. */
  objects: 8_000_000,
  /** Values on the stack. Picklers write containers in batches of 1000; only tuples and frozensets are pushed whole. */
  stack: 8_000_000,
  /** Marks at once. One for each level of nesting; CPython's own pickler stops at its recursion limit (1000). */
  marks: 1_000_000,
  /** Memo entries. The largest real pickles that were looked at have a few million. */
  memo: 16_000_000,
  /** Bytes of text that the memo holds: with this much, the memo is what fills memory. */
  memoText: 512 * 2 ** 20,
  /** Facts of one artifact. Real models have hundreds; each is a line that somebody must be able to read. */
  facts: 10_000,
  /** Offsets kept of one and the same global, call or anomaly: enough to find it. */
  repeats: 16,
  /** Persistent ids kept: torch files have one for each tensor, all alike. */
  persistentIds: 32,
  /** Streams of one artifact. Repeated dumps to one file are common, thousands of them are a log. */
  streams: 10_000,
} as const;

/** What is kept of values, for display and for inspection. */
export const KEPT = {
  /** Characters of a text; the artifact's offset is kept with a longer one. */
  text: 4096,
  /** Entries of a container that are plain data: somewhat more than a rendering shows. */
  plainItems: 16,
  /** Items of a container that are not plain data. */
  otherItems: 1024,
  /** Levels of nesting. CPython's own pickler gives up at 1000 unless told otherwise, and nobody reads as deep. */
  depth: 500,
  /** Bytes of an integer: 4300 decimal digits, where CPython 3.11 itself refuses text, are under 1800 bytes. */
  intBytes: 1800,
} as const;

/** How the artifact is read. */
export const READING = {
  /** Bytes of one window: large enough that refills do not show, small enough to hold many. */
  window: 256 * 1024,
  /** A line that does not end in this many bytes is skipped by searching its end. */
  line: 2 ** 20,
  /** How far behind a stream another one is searched. */
  resync: 2 ** 20,
  /** ... and in which pieces. */
  resyncStep: 2 ** 16,
  /** Bytes of the probe that decides whether another stream begins. */
  probe: 4096,
} as const;

/** A container with this many elements, counted through every reference to it, is an expansion attack if ... */
export const EXPANSION_ELEMENTS = 10_000_000;
/** ... it has this many times more of them than the stream has bytes so far. Shared data stays far below. */
export const EXPANSION_RATIO = 100;
