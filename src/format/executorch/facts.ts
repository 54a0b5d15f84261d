// What an ExecuTorch program runs, and where its offsets and numbers lead astray.

/** `out-of-bounds`: an offset or length outside the file; `index`: a value, operator or segment that is not there. */
export interface ExecutorchProblem {
  readonly kind: 'out-of-bounds' | 'index';
  readonly detail: string;
  readonly offset?: number;
}

/** An operator (`aten::add`) or a backend (`XnnpackBackend`) that a plan names. Raw text. */
export interface ExecutorchName {
  readonly name: string;
  readonly offset: number;
}

export interface ExecutorchFacts {
  /** `program`: a .pte file; `data`: a .ptd file, tensors by name; `bundle`: a .bpte file, a program with its tests. */
  readonly kind: 'program' | 'data' | 'bundle';
  /** By name, each once. */
  readonly operators: readonly ExecutorchName[];
  readonly backends: readonly ExecutorchName[];
  readonly problems: readonly ExecutorchProblem[];
  readonly stopped?: { readonly code: 'broken' | 'budget'; readonly reason: string; readonly offset: number };
  /** Of a bundle: where its program is, if that is one. */
  readonly program?: { readonly offset: number; readonly length: number };
}
