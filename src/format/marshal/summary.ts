// What marshalled Python code is about: the names it uses and the texts it holds. Nothing is ever executed.

export interface CodeSummary {
  /** Name of the outermost function, such as `<lambda>`. */
  readonly name: string;
  /** The source file it was compiled from, as the file says. */
  readonly filename: string;
  /** Globals, attributes and modules that the code or a function inside it uses (co_names), in order, each once. */
  readonly names: readonly string[];
  /** Text constants of the code and the functions inside it, in order, cut at the limit; documentation included. */
  readonly texts: readonly string[];
  /** Code objects, the inner functions included. */
  readonly functions: number;
}
