// Values of a marshal stream, reduced to what names and texts need.

/** A code object's parts that matter; `names` are co_names. */
export interface CodeValue {
  readonly kind: 'code';
  readonly names: MarshalValue;
  readonly constants: MarshalValue;
  readonly filename: MarshalValue;
  readonly name: MarshalValue;
}

export type MarshalValue =
  | CodeValue
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes' }
  | { readonly kind: 'list'; readonly items: readonly MarshalValue[] }
  | { readonly kind: 'other' };

export const OTHER: MarshalValue = { kind: 'other' };
export const BYTES: MarshalValue = { kind: 'bytes' };
