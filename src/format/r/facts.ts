// What an R object holds that can run: promises, functions, and where they sit.

/** What an expression consists of; raw text. */
export interface RExpression {
  /** `constant`: a value that calls nothing. */
  readonly kind: 'call' | 'symbol' | 'constant';
  /** What stands in front of parentheses. */
  readonly calls: ReadonlySet<string>;
  /** Every symbol, whatever it is used for; `calls` are among them. */
  readonly names: ReadonlySet<string>;
  readonly texts: readonly string[];
  /** The beginning of it, with every call written as `name(arguments)`. */
  readonly shown: string;
  /** Whether there was more than is kept. */
  readonly cut: boolean;
}

/**
 * Where an item sits: `root`, what is read itself; `variable`, what load() puts under a name; `binding`, under a name
 * in an environment or in `...`; `element` anywhere else.
 */
export type RPlace = 'root' | 'variable' | 'binding' | 'element';

/** A promise that was not evaluated when it was written: R evaluates it when somebody touches it. */
export interface RPromise {
  readonly place: RPlace;
  readonly name?: string;
  /** Whether it has an environment, as every promise that R itself makes until it is evaluated. */
  readonly isBound: boolean;
  readonly expression: RExpression;
  readonly offset: number;
}

/** A function that is part of the object. It runs only when somebody calls it. */
export interface RFunction {
  readonly place: RPlace;
  readonly name?: string;
  /** Whether R calls it whenever the name is looked at (makeActiveBinding). */
  readonly isActive: boolean;
  readonly body: RExpression;
  readonly offset: number;
}

export interface RVariable {
  readonly name: string;
  readonly kind: 'function' | 'promise' | 'other';
  readonly offset: number;
}

/** A vector that the code of a class makes when it is read (ALTREP). */
export interface RAltrep {
  readonly className: string;
  readonly packageName: string;
  readonly offset: number;
}

export interface RStop {
  readonly code: 'BROKEN' | 'UNSUPPORTED' | 'BUDGET';
  readonly reason: string;
  readonly offset: number;
}

export interface RFacts {
  /** Whether save() wrote it, so that load() makes variables of it. */
  readonly isSaved: boolean;
  readonly promises: readonly RPromise[];
  readonly functions: readonly RFunction[];
  /** Only where `isSaved`. */
  readonly variables: readonly RVariable[];
  /** Packages that R loads to read the object. */
  readonly packages: readonly string[];
  readonly altreps: readonly RAltrep[];
  /** Where the first byte is that R does not read. */
  readonly end: number;
  readonly stopped?: RStop;
}
