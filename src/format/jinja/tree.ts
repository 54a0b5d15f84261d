// The tree that the Jinja reader builds. Chains and equal operators are flat, so that long templates stay shallow.

export type Expression =
  | {
      readonly kind: 'constant';
      readonly value: string | number | boolean | null;
      readonly offset: number;
    }
  | { readonly kind: 'name'; readonly name: string; readonly offset: number }
  | { readonly kind: 'list'; readonly items: readonly Expression[]; readonly offset: number }
  | { readonly kind: 'dict'; readonly entries: readonly DictEntry[]; readonly offset: number }
  | {
      readonly kind: 'chain';
      readonly base: Expression;
      readonly steps: readonly Step[];
      readonly offset: number;
      /** Offset of the character behind the chain. */
      readonly end: number;
    }
  | {
      /** `operands[0] operators[0] operands[1] ...`, all of one precedence; `if` for the inline condition. */
      readonly kind: 'operation';
      readonly operators: readonly string[];
      readonly operands: readonly Expression[];
      readonly offset: number;
    };

export interface DictEntry {
  readonly key: Expression;
  readonly value: Expression;
}

/** What follows a value: `.name`, `[key]`, `[a:b:c]`, `(arguments)`, `|filter`, `is test`. */
export type Step =
  | { readonly kind: 'attribute'; readonly name: string; readonly offset: number }
  | { readonly kind: 'item'; readonly key: Expression; readonly offset: number }
  | { readonly kind: 'slice'; readonly parts: readonly (Expression | undefined)[]; readonly offset: number }
  | { readonly kind: 'call'; readonly args: readonly Argument[]; readonly offset: number }
  | {
      readonly kind: 'filter' | 'test';
      readonly name: string;
      readonly args: readonly Argument[];
      readonly offset: number;
    };

export interface Argument {
  /** Of a keyword argument; `*` and `**` for unpacked ones. */
  readonly name?: string;
  readonly value: Expression;
}

/** A name that a tag gives a value: `set`, `with`, parameters with defaults; `each`: loops over the value. */
export interface Binding {
  readonly name: string;
  readonly value?: Expression;
  readonly each?: boolean;
}

/** One `{{ }}` (tag `output`) or `{% %}`. */
export interface Tag {
  readonly tag: string;
  readonly offset: number;
  readonly expressions: readonly Expression[];
  readonly bindings: readonly Binding[];
}

export interface Template {
  readonly text: string;
  readonly tags: readonly Tag[];
  /** Tags that could not be parsed, with what can still be said about them. */
  readonly unparsed: readonly UnparsedTag[];
}

export interface UnparsedTag {
  readonly offset: number;
  readonly problem: string;
  /** Names after a dot, and string literals, wherever they stand. */
  readonly words: readonly { readonly text: string; readonly offset: number }[];
}
