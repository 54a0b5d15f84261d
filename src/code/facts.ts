// What every language reader gives: the calls, imports and texts of a program, with names resolved and lines kept.

export type Language = 'python' | 'javascript' | 'shell';

/** Lines and columns count from 1, in characters. */
export interface CodePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * A value as far as it is known without running anything. `text` is a constant string, however it was put together
 * (joined, reversed, decoded); `layers` says through which decoders it came (`base64`, `zlib`, `hex`, `rot13`, `chr`,
 * `reverse`, `concat`). `result` is what a call gives, as an index into {@link CodeFacts.calls}. `name` is a dotted
 * name resolved through imports and aliases (`os.environ`, `process.env`). `many` is a list, tuple, dictionary or a
 * value that may be any of several. `unknown` is anything else.
 *
 * Members of a result (`.text`, `['x']`) and calls that only hand it on (`.read()`, `.json()`, `.decode()`) stay that
 * result; any other method gives its own result, whose call has the first one as target. Results can lead back to
 * themselves through functions of the file: whoever follows them keeps a set of the calls already seen.
 */
export type CodeValue =
  | { readonly kind: 'text'; readonly text: string; readonly layers: readonly string[] }
  | { readonly kind: 'literal'; readonly value: number | boolean | null }
  | { readonly kind: 'result'; readonly call: number }
  | {
      readonly kind: 'name';
      readonly name: string;
      /** How the name was hidden, as in {@link CodeCall.hidden}. */
      readonly hidden?: readonly string[];
    }
  | {
      readonly kind: 'many';
      readonly items: readonly CodeValue[];
      /** What it is; absent for a value that may be any of several, and for text with unknown parts (`parts`). */
      readonly shape?: 'list' | 'dict' | 'parts';
      /** For `dict`: the key of each item, where it is a constant. */
      readonly keys?: readonly (string | undefined)[];
    }
  | { readonly kind: 'unknown' };

/** Which code runs when: at import or start of the program, only when something calls it, or in a decorator. */
export type CodeMoment = 'module' | 'function';

export interface CodeCall extends CodePlace {
  /**
   * The callee, resolved: `os.system`, `builtins.exec`, `subprocess.run`, `child_process.exec`, `fetch`, `curl`.
   * A method of a value that is not resolved begins with a dot: `.eval`, `.read_pickle`. Of a call's result:
   * {@link target}. Python builtins are `builtins.x`; names are NFKC-normalised. What the file itself defines, and
   * parameters, begin with `local.`. Setting an item or attribute of a resolved name is a call of its `__setitem__` or
   * `__setattr__`. Names from relative imports begin with `relative.`. A plain name that nothing binds stands for itself.
   * What is called without a name is `.__call__`, its value the {@link target}.
   *
   * Shell: the program without `/usr/bin` and the like, past wrappers such as sudo, which `named` lists as `wrapper`
   * (`input` is what it reads, `background` whether it stays, `env.X` what is set for it); `$` when the name is not
   * known, with {@link target}; `redirect` for each file written or read (`operator`); `assign` for `X=y`; environment
   * variables are names `env.X`, the home directory is `~`.
   */
  readonly callee: string;
  /** For a method: the value it is called on. */
  readonly target?: CodeValue | undefined;
  readonly args: readonly CodeValue[];
  readonly named: ReadonlyMap<string, CodeValue>;
  readonly moment: CodeMoment;
  /** Number of the function that holds it; 0 is the module. */
  readonly scope: number;
  /** Whether an error of it is swallowed (`except: pass`, `|| true`, an empty catch). */
  readonly silenced: boolean;
  /**
   * How the name was hidden, if it was: `getattr`, `concat`, `alias`, `dict`, `import`, `look-alike`, `partial`,
   * `eval`, `constructor`.
   */
  readonly hidden: readonly string[];
  /** Shell: the call whose output is piped into this one; index into {@link CodeFacts.calls}. */
  readonly pipedFrom?: number | undefined;
  /** Shell: the folder in which it is run, where that is not the one in which the script began. */
  readonly folder?: string | undefined;
}

export interface CodeImport extends CodePlace {
  /** Dotted module, as imported; relative ones begin with dots. JavaScript: the specifier. */
  readonly module: string;
  readonly names: readonly string[];
  readonly scope: number;
}

/** A constant string that stands in the program, folded and decoded; comments and docstrings are not texts. */
export interface CodeText extends CodePlace {
  readonly text: string;
  readonly layers: readonly string[];
  readonly scope: number;
}

/** A dotted name that is read (not called): `os.environ`, `process.env`, `builtins.__dict__`. */
export interface CodeReference extends CodePlace {
  readonly name: string;
  readonly scope: number;
}

/** A function that runs by itself: a class body and decorators are the module's. */
export interface CodeScope {
  readonly name: string;
  readonly line: number;
  readonly parent: number;
  /** Whether code of the module calls it by name while it loads, directly or through other functions. */
  readonly runs?: boolean;
}

/** Program text found inside the program (exec of a constant, `python -c`, `sh -c`, a heredoc), to be read in turn. */
export interface EmbeddedCode extends CodePlace {
  readonly language: Language;
  readonly text: string;
  readonly layers: readonly string[];
}

export interface CodeFacts {
  readonly language: Language;
  readonly calls: readonly CodeCall[];
  readonly imports: readonly CodeImport[];
  readonly texts: readonly CodeText[];
  readonly references: readonly CodeReference[];
  readonly scopes: readonly CodeScope[];
  readonly embedded: readonly EmbeddedCode[];
  /** What functions of the program give back, by the name under which they are called. */
  readonly returns: ReadonlyMap<string, CodeValue>;
  /** Places where the grammar did not fit; a few bad lines do not hide the rest. */
  readonly errors: readonly CodePlace[];
  /** `complete`: the whole text was read; `partial`: a budget ended it or errors are many; `failed`: nothing was. */
  readonly completeness: 'complete' | 'partial' | 'failed';
  /** Why it is not complete. */
  readonly reason?: string;
  /**
   * Reads those functions again of which more became known after they were read (what other functions pass them, or
   * leave in the attributes and variables that they use). The facts that it gives take the place of these, which are not
   * to be used any more; undefined if there are no such functions. `constants`: only for what is constant, which is much
   * less work than following the results of calls as well. Bounded by the size of the program.
   */
  readonly closer?: ((sought: 'constants' | 'results') => CodeFacts | undefined) | undefined;
}

/** Never throws. Linear in the text, within a budget of syntax nodes. */
export type CodeReader = (text: string) => CodeFacts;
