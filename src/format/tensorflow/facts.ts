// What a TensorFlow graph does, as far as it can matter for trust.
import type { Located, Span } from '../protobuf/message.ts';

/** `saved-model`, `meta-graph` (.meta), `graph` (frozen), `keras-metadata` (keras_metadata.pb). */
export type TensorflowKind = 'saved-model' | 'meta-graph' | 'graph' | 'keras-metadata';

/** The namespace of a node: which graph of the file, and which function of its library or the graph itself. */
export interface TfScope {
  readonly graph: number;
  /** Empty for the graph itself. */
  readonly function: string;
}

export interface TfNode {
  readonly scope: TfScope;
  readonly name: string;
  readonly op: string;
  /** As the graph spells them: `node`, `node:1`, `node:output:0`, `^control`. */
  readonly inputs: readonly string[];
  /** Attributes that hold text or lists of it. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Functions that its attributes name. */
  readonly functions: readonly string[];
  /** The strings of a string constant. */
  readonly constants?: readonly string[];
  /** Where a string constant is whose strings are packed (tensor_content). */
  readonly packed?: { readonly span: Span; readonly count: number };
  readonly offset: number;
}

export interface TfFunction {
  readonly scope: TfScope;
  readonly inputs: readonly string[];
  /** The tensors that it returns. */
  readonly returns: readonly string[];
}

/** One kind of operator, where it is used first. */
export interface TfOperator {
  readonly op: string;
  readonly node: string;
  readonly offset: number;
  readonly count: number;
}

export interface TfGraphInfo {
  /** The tensor that the saver takes the checkpoint's name from. */
  readonly saverFilename: string;
  /** Tensors that the loader feeds with the paths of the model's own assets. */
  readonly assets: readonly { readonly tensor: string; readonly file: string }[];
}

export interface TensorflowFacts {
  readonly operators: readonly TfOperator[];
  /** Nodes of the operators that were asked for, and those that file names flow through. */
  readonly nodes: readonly TfNode[];
  readonly functions: readonly TfFunction[];
  /** By the number of the graph. */
  readonly graphs: readonly TfGraphInfo[];
  /** Constants that may be serialised graphs. */
  readonly embedded: readonly Span[];
  /** JSON that Keras wrote about its layers. */
  readonly configs: readonly Located[];
  readonly stopped?: { readonly code: 'broken' | 'budget'; readonly reason: string; readonly offset: number };
}
