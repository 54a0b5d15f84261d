// What a GGUF file says about itself, and where it contradicts itself.
import type { TensorFact } from '../../core/tensors.ts';

/**
 * `overflow`: a number that no file can have; `dimensions`: more than ggml has; `beyond-file`: a tensor that is not
 * there; `overlap`, `hole`: tensors that do not follow one another; `trailing-data`: bytes that no tensor owns;
 * `alignment`: no power of two; `duplicate`: a key or tensor given twice; `tensor`: a tensor that ggml refuses;
 * `unknown-type`: a tensor type that is not known here; `nested-array`: arrays in arrays, which ggml refuses.
 */
export type GgufProblemKind =
  | 'overflow'
  | 'dimensions'
  | 'beyond-file'
  | 'overlap'
  | 'hole'
  | 'trailing-data'
  | 'alignment'
  | 'duplicate'
  | 'tensor'
  | 'unknown-type'
  | 'nested-array';

export interface GgufProblem {
  readonly kind: GgufProblemKind;
  readonly detail: string;
  readonly offset?: number;
}

/** A string value by its place; `key` may repeat when the file says so. */
export interface GgufText {
  readonly key: string;
  readonly offset: number;
  readonly length: number;
}

export interface GgufTensor extends TensorFact {
  /** From the start of the data section. */
  readonly offset: number;
}

export interface GgufFacts {
  readonly version: number;
  readonly littleEndian: boolean;
  readonly entries: number;
  readonly tensors: readonly GgufTensor[];
  /** Values under `tokenizer.chat_template` and `tokenizer.chat_template.<name>`. */
  readonly templates: readonly GgufText[];
  readonly problems: readonly GgufProblem[];
  readonly more: ReadonlyMap<GgufProblemKind, number>;
  /** Why reading stopped, when it did: what was found before stays. */
  readonly stopped?: { readonly code: 'broken' | 'budget'; readonly reason: string; readonly offset: number };
}
