// The kinds of facts that are told about a template.

/** An attribute or key that is reached under a constant name. */
export interface Access {
  readonly name: string;
  /** `attribute`: written out after a dot; otherwise how a string stands for it. */
  readonly via: 'attribute' | 'subscript' | 'filter' | 'format string' | 'function';
  /** The name before the first step, empty when there is none. */
  readonly root: string;
  /** Names of the attributes behind it in the same chain. */
  readonly rest: readonly string[];
  readonly offset: number;
  /** The chain as it is written, cut. */
  readonly code: string;
}

/** An attribute whose name is worked out while the template runs, out of pieces that are not constant. */
export interface Computed {
  readonly via: 'subscript' | 'filter';
  readonly root: string;
  readonly offset: number;
  readonly code: string;
}

export interface Call {
  /** The last name before the bracket. */
  readonly name: string;
  readonly root: string;
  /** Whether anything stands before the name. */
  readonly method: boolean;
  readonly offset: number;
  readonly code: string;
}

export interface Load {
  readonly tag: string;
  readonly target: string | undefined;
  readonly offset: number;
}

export interface Word {
  readonly text: string;
  readonly offset: number;
}

export interface TemplateFacts {
  readonly accesses: readonly Access[];
  readonly computed: readonly Computed[];
  readonly calls: readonly Call[];
  readonly loads: readonly Load[];
  /** Names that are read and that the template does not bind itself. */
  readonly names: readonly Word[];
  /** String literals, decoded. */
  readonly literals: readonly Word[];
  /** Names that the template binds itself. */
  readonly bound: ReadonlySet<string>;
}
