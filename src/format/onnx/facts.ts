// What an ONNX model is made of, as far as it can matter for trust.
import type { TensorFact } from '../../core/tensors.ts';

/** One kind of operator, where it is used first. The empty domain is ONNX's own. */
export interface OnnxOperator {
  readonly domain: string;
  readonly type: string;
  /** Name of the first node; raw text, often empty. */
  readonly node: string;
  /** Byte offset of that node. */
  readonly offset: number;
  readonly count: number;
}

/** A tensor whose numbers are in another file. */
export interface OnnxExternal {
  readonly tensor: string;
  /** As the model spells it; loaders join it to the folder of the model. */
  readonly location: string;
  /** As the model spells them: decimal numbers, or lies. */
  readonly offset?: string;
  readonly length?: string;
  /** Byte offset of the tensor in the model. */
  readonly at: number;
}

/** A compiled program inside the model or in a file beside it (com.microsoft.EPContext). */
export interface OnnxCompiled {
  readonly node: string;
  /** The file, or undefined when the program is inside the model. */
  readonly file?: string;
  readonly at: number;
}

export interface OnnxFacts {
  readonly irVersion: number;
  readonly producer: string;
  readonly opsets: readonly { readonly domain: string; readonly version: number }[];
  readonly operators: readonly OnnxOperator[];
  /** Functions that the model defines itself, as `domain` and `name`. */
  readonly functions: readonly { readonly domain: string; readonly name: string }[];
  /** One per location and kind of range; the rest is alike. */
  readonly externals: readonly OnnxExternal[];
  readonly compiled: readonly OnnxCompiled[];
  readonly tensors: readonly TensorFact[];
  readonly stopped?: { readonly code: 'broken' | 'budget'; readonly reason: string; readonly offset: number };
}
