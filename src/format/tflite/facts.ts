// What a TFLite model runs, and where its offsets lead astray.

/** `out-of-bounds`: an offset or length outside the file; `index`: a tensor, buffer or operator that is not there. */
export type TfliteProblemKind = 'out-of-bounds' | 'index';

export interface TfliteProblem {
  readonly kind: TfliteProblemKind;
  readonly detail: string;
  readonly offset?: number;
}

/** An operator that TFLite itself does not have; `name` is what it is registered as. */
export interface TfliteCustom {
  readonly name: string;
  readonly count: number;
  readonly offset: number;
}

/** An operator of TensorFlow in a TFLite model: custom operators named `Flex...` carry its NodeDef. */
export interface TfliteFlex {
  readonly name: string;
  /** Where the NodeDef is in the file; undefined when the options are of another shape. */
  readonly node?: { readonly offset: number; readonly length: number };
  /** By input: the strings of a constant, `input` for an input of the graph, `computed` for anything else. */
  readonly inputs: readonly (readonly string[] | 'input' | 'computed')[];
  readonly offset: number;
}

export interface TfliteFacts {
  readonly customs: readonly TfliteCustom[];
  readonly flex: readonly TfliteFlex[];
  readonly problems: readonly TfliteProblem[];
  readonly stopped?: { readonly code: 'broken' | 'budget'; readonly reason: string; readonly offset: number };
}
