// What a caller can ask of the pickle reader.
import type { GlobalName, Value } from './facts.ts';
import type { Raw } from './values.ts';

export interface PickleOptions {
  /** Artifact offset of the first opcode; 0 unless told. */
  readonly start?: number;
  /** Whether to go on with the stream that follows a STOP; true unless told. */
  readonly multiple?: boolean;
  /**
   * What follows the last stream. `inspect` (the default) looks for hidden streams in it and notes it as an
   * anomaly unless it is zero padding; `ignore` is for formats that put raw data there, as torch's old one.
   */
  readonly trailing?: 'inspect' | 'ignore';
  /** For formats that put raw data between opcodes, behind the BUILD of an instance of some class. */
  readonly afterBuild?: DataAfterBuild;
  /**
   * Callees whose constant arguments decide what they do: no call of them is dropped as a repetition of
   * another one. `argumentsMatter` unless told.
   */
  readonly argumentsMatter?: (callee: GlobalName) => boolean;
  /** Told while the stream is read; not of the second reading of a stream whose frames lie. */
  readonly watch?: PickleWatch;
}

/**
 * Sees objects while they are put together: values keep only their first items, and none of an instance's. The
 * objects are those of the facts, so that they can be told apart by identity. None of these may throw.
 */
export interface PickleWatch {
  called(result: Extract<Value, { kind: 'call' }>): void;
  /** The stack's values `[from, to)` go into `target`: as items, or as pairs of key and value when `width` is 2. */
  filled(target: Raw, stack: readonly Raw[], from: number, to: number, width: 1 | 2): void;
  /** `target` is given its state by BUILD. */
  built(target: Raw, state: Value): void;
}

/** joblib writes an array's bytes right behind the BUILD of its NumpyArrayWrapper, for example. */
export interface DataAfterBuild {
  /** Of which classes; asked for each BUILD of a call, so it should be quick. */
  isDataClass(global: GlobalName): boolean;
  /**
   * How many bytes to skip at `position` (an artifact offset) before opcodes go on. What an error thrown here
   * says ends the stream as broken.
   */
  skip(target: Value, state: Value, position: number): Promise<number> | number;
}

/** Callees that reach or make other callables from constant names. */
const MATTERS = new Set([
  '__import__',
  'attrgetter',
  'compile',
  'eval',
  'exec',
  'getattr',
  'getattr_static',
  'import_module',
  'itemgetter',
  'locate',
  'methodcaller',
  'resolve_name',
]);

export function argumentsMatter(callee: GlobalName): boolean {
  return MATTERS.has(callee.name.slice(callee.name.lastIndexOf('.') + 1));
}
