// What a pickle is found to do: one verdict for each time, in terms of rules and values, without words for people.
import type { Anomaly, PickleFact, Value } from '../../format/pickle/facts.ts';

/** One occurrence of a rule. `about` names the root cause: verdicts with the same rule and about are one. */
export type Verdict = {
  readonly rule: string;
  readonly about: string;
  readonly offset: number;
  readonly opcode?: string;
} & (
  | { readonly how: 'calls'; readonly callee: Value; readonly args: Value }
  | { readonly how: 'hands-over'; readonly callee: Value; readonly args: Value }
  | { readonly how: 'refers' | 'changes' | 'computes' | 'extension' }
  | { readonly how: 'anomaly'; readonly anomaly: Anomaly }
);

/** A constant byte string that the loader deserialises in its turn. */
export interface Nested {
  readonly offset: number;
  readonly length: number;
}

export interface Verdicts {
  readonly verdicts: readonly Verdict[];
  readonly nested: readonly Nested[];
  /** Nested payloads that are there but not as constant bytes: offsets of the calls. */
  readonly unreadableNested: readonly number[];
  /** Whether anything needs more than torch.load(weights_only=True) accepts. */
  readonly needsCode: boolean;
}

export type CallFact = Extract<PickleFact, { kind: 'call' }>;
