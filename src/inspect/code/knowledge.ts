// What rules/code-capabilities.yml says of programs, as types.
import type { Pipeline } from './claims.ts';
import type { ArgumentMark } from './arguments.ts';
import type { InputMethods } from './inputs.ts';
import type { TokenOwner } from './tokens.ts';

/** A word in the constant texts of a program. `has` is lower case and found first; `pattern` then decides. */
export interface TextMark {
  readonly kind: string;
  readonly has: string;
  readonly pattern?: string;
  /** A mark that many honest programs carry: alone it means little. */
  readonly weak?: boolean;
}

export interface CapabilityData {
  /** What the program does, to stand in a sentence: "downloads". */
  readonly does: string;
  /** Resolved names; `a.b.*` is everything below. */
  readonly calls?: readonly string[];
  /** Methods of values that are not resolved, where one of the modules is imported. */
  readonly methods?: Readonly<Record<string, readonly string[]>>;
  /** Programs, in shell or in a list of arguments. */
  readonly commands?: readonly string[];
  /** Names that are read or handed on. */
  readonly references?: readonly string[];
  /** Patterns of names: what such a name stands for shows it wherever it goes. */
  readonly names?: readonly string[];
  /** Modules; with `^` at the beginning a pattern of addresses. */
  readonly imports?: readonly string[];
  readonly texts?: readonly TextMark[];
  /** Whether the texts are lines of shell: in a shell script they count where they are run, not where they are printed. */
  readonly lines?: boolean;
  readonly arguments?: readonly ArgumentMark[];
  /** Where a value must arrive to count: the first argument, the command to run, its streams, any argument (`body`: of what is sent), or anywhere. */
  readonly takes?: 'first' | 'command' | 'streams' | 'arguments' | 'body' | 'any';
  /** Names of arguments that do not count; for `body` also those of the objects that JavaScript gives in their place. */
  readonly except?: readonly string[];
}

/** Options before what a program connects with, which is not sent, and others that take a value. */
export interface IdentityOptions {
  readonly connects: readonly string[];
  readonly others?: readonly string[];
  /** Whether it is a command with its words. */
  readonly command?: boolean;
}

export interface CodeKnowledge {
  readonly capabilities: Readonly<Record<string, CapabilityData>>;
  /** A name of a part that any of several capabilities fills. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Capabilities that say how a call is made. */
  readonly modifiers: readonly string[];
  /** Calls whose result says nothing of their arguments. */
  readonly opaque: readonly string[];
  /** Calls that give the name of the machine. */
  readonly 'own-name': readonly string[];
  /** By program that sends. */
  readonly 'identity-options': Readonly<Record<string, IdentityOptions>>;
  /** Names of arguments of which the result says nothing. */
  readonly settings: readonly string[];
  /** Calls that run all that they are given: the code stands behind parameters, which may hold code as well. */
  readonly 'code-throughout': readonly string[];
  /** Methods whose result says nothing of their arguments, but of what they are called on. */
  readonly positional: readonly string[];
  /** Calls that give the same for the same constants, wherever they stand. */
  readonly steady: readonly string[];
  /** What writes a file or a folder: the position of its name, and how else that argument may be named. */
  readonly destinations: {
    readonly files: Readonly<Record<string, number>>;
    readonly folders: Readonly<Record<string, number>>;
    readonly streams: Readonly<Record<string, number>>;
    readonly named: readonly string[];
  };
  /** Objects out of which comes what went into them, and the methods by which it goes in. */
  readonly containers: { readonly calls: readonly string[]; readonly methods: readonly string[] };
  /** How a program that was started is given its input. */
  readonly inputs: InputMethods;
  readonly hosts: {
    readonly known: readonly string[];
    readonly notebook: readonly string[];
    /** Where pages send what they count. */
    readonly analytics: readonly string[];
  };
  /** Services with their tokens, and where these belong. */
  readonly tokens: readonly TokenOwner[];
  /** Lines that start files are given, and the kinds of places where others than these are held for review. */
  readonly 'start-lines': {
    readonly grave: readonly string[];
    readonly plain: readonly string[];
    readonly held: readonly string[];
    readonly 'held-constants': readonly string[];
  };
  /** Decoders that hide what a text says. */
  readonly 'hiding-layers': readonly string[];
  /** Rules that are not judged in steps of workflows. */
  readonly 'left-to-workflows': readonly string[];
  readonly 'left-to-notebooks': readonly string[];
  readonly 'told-beside-hooks': readonly string[];
  /** Where services look for the pipelines of a repository. */
  readonly pipelines: Readonly<Record<Pipeline, string>>;
  readonly 'import-time': readonly string[];
  readonly 'quiet-paths': readonly string[];
  readonly 'vendored-paths': readonly string[];
}
