// What the pickle machine learns: symbolic values and the facts built from them. No severities here.
import type { Incomplete } from '../../core/coverage.ts';

/** A global as CPython's find_class would look it up, after the Python 2 renames that apply. */
export interface GlobalName {
  readonly module: string;
  /** May be dotted when the stream's protocol is 4 or more. */
  readonly name: string;
  /** What the stream spelled, when the renames of `_compat_pickle` changed it. */
  readonly spelled?: { readonly module: string; readonly name: string };
}

/**
 * A symbolic value. Nothing is ever built: a call is remembered as a call. Containers keep a bounded number
 * of items for display, and the items that are not plain data (see `Value` kinds other than the first seven).
 *
 * Values are shared, as in the stream: the graph may have cycles, and be exponentially large when it is walked
 * as a tree. Walk it with `walkValues`, show it with `renderValue`.
 */
export type Value =
  | { readonly kind: 'none' }
  | { readonly kind: 'bool'; readonly value: boolean }
  /** NaN for an int of thousands of digits, or for text that is none. */
  | { readonly kind: 'int'; readonly value: number | bigint }
  | { readonly kind: 'float'; readonly value: number }
  /** `length` is in characters; when `text` was cut, in bytes of the stream, and `offset` says where they are. */
  | { readonly kind: 'text'; readonly length: number; readonly text: string; readonly offset?: number }
  | { readonly kind: 'bytes'; readonly length: number; readonly offset: number }
  | {
      readonly kind: 'container';
      readonly type: ContainerType;
      readonly size: number;
      readonly items: readonly Value[];
    }
  | { readonly kind: 'global'; readonly global: GlobalName }
  | { readonly kind: 'call'; readonly callee: Value; readonly args: Value; readonly state?: Value }
  | { readonly kind: 'persistent'; readonly id: Value }
  | { readonly kind: 'unknown'; readonly why: string };

export type ContainerType = 'tuple' | 'list' | 'dict' | 'set' | 'frozenset' | 'bytearray';

/** What happened, and the byte offset in the artifact of the opcode that did it. */
export type PickleFact =
  /** A global was looked up (importing its module runs that module). */
  | { readonly kind: 'global'; readonly global: GlobalName; readonly opcode: string; readonly offset: number }
  /**
   * A callable was called: REDUCE, NEWOBJ, NEWOBJ_EX, INST, OBJ. `args` is the argument tuple (for NEWOBJ_EX a
   * pair of the tuple and the dict of keywords), or whatever a hostile stream put in its place.
   */
  | {
      readonly kind: 'call';
      readonly callee: Value;
      readonly args: Value;
      readonly opcode: string;
      readonly offset: number;
    }
  /**
   * State was set on a global, on an attribute got from one, or on something unknown: BUILD, SETITEM(S),
   * APPEND(S), ADDITEMS.
   */
  | {
      readonly kind: 'global-state';
      readonly target: Value;
      readonly state: Value;
      readonly opcode: string;
      readonly offset: number;
    }
  /** STACK_GLOBAL with an operand that is not a constant string. */
  | { readonly kind: 'dynamic-global'; readonly module: Value; readonly name: Value; readonly offset: number }
  /** EXT1, EXT2, EXT4: a name looked up in a registry that is not in the file. */
  | { readonly kind: 'extension'; readonly code: number; readonly offset: number }
  /** PERSID, BINPERSID: the loader decides what it means. Only the first few of a stream are kept. */
  | { readonly kind: 'persistent-id'; readonly id: Value; readonly offset: number }
  /** Legal, but no pickler writes it, or it only serves to wear out a reader. */
  | { readonly kind: 'anomaly'; readonly anomaly: Anomaly; readonly offset: number };

export type Anomaly =
  | 'late-proto'
  | 'unknown-proto'
  | 'frame-lies'
  | 'get-of-unset-memo'
  | 'expansion'
  | 'discarded-call'
  /** State, items or attributes were set on an object whose state was set before. */
  | 'used-after-state'
  | 'trailing-data';

/** One stream: from its first opcode to STOP, to where it broke, or to a limit. */
export interface PickleStream {
  /** Offset of the first opcode and of the first byte after the last one read, in the artifact. */
  readonly start: number;
  readonly end: number;
  /** The highest protocol that a PROTO opcode named; 0 when there was none. */
  readonly protocol: number;
  /** Opcodes executed. */
  readonly opcodes: number;
  /** The object that STOP returned; absent when the stream did not reach it. */
  readonly result?: Value;
  /** Set when the stream did not reach STOP. Facts learned before it stay. */
  readonly stopped?: Incomplete;
}

export interface PickleFacts {
  readonly streams: readonly PickleStream[];
  readonly facts: readonly PickleFact[];
}
