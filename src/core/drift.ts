// What a change does to a model, tensor by tensor: for people who review it. No judgement is in it.

/** One tensor of a kind of change; raw text. `from` and `to` are what changed, where that can be said. */
export interface TensorChange {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
}

export interface TensorChanges {
  readonly count: number;
  /** The first few, in the order of the file. */
  readonly first: readonly TensorChange[];
}

export interface ModelDrift {
  readonly path: string;
  /** The member chain as one string, when the model is inside an archive. */
  readonly member?: string;
  /** `safetensors`, `gguf`, `onnx`, `torch` or `numpy`. */
  readonly format: string;
  /** `replaced`: base has the file, but no tensors in it that could be read. */
  readonly change: 'new' | 'replaced' | 'changed';
  /** Tensors at head, and the numbers in them; both at least that many when `whole` is false. */
  readonly tensors: number;
  readonly parameters: number;
  /** False when a file has more tensors than are compared. */
  readonly whole: boolean;
  /** All empty for a model that is new or replaced. */
  readonly added: TensorChanges;
  readonly removed: TensorChanges;
  readonly reshaped: TensorChanges;
  readonly retyped: TensorChanges;
  /** Same shape and type, but other bytes, by the checksums that the file keeps. */
  readonly rewritten: TensorChanges;
  /** Tensors of the same shape and type whose bytes were not compared: the file keeps no checksum of them. */
  readonly uncompared: number;
}

/** Kinds of changes in the order in which they are told. */
export const DRIFT_KINDS = ['added', 'removed', 'reshaped', 'retyped', 'rewritten'] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];
