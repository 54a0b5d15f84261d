// What rules/hooks-build.yml knows of the languages that build programs are written in.

/** Patterns of one language; those of code see no comments and no texts. */
export interface BuildSigns {
  /** Calls whose first argument is a file that they write. */
  readonly writes: string;
  /** Calls whose last argument is one. */
  readonly 'writes-last': string;
  /** Calls whose first argument they run as code of the program itself. */
  readonly evaluates: string;
  readonly fetch: string;
  /** Files are read. */
  readonly reads: string;
  /** Connections of which the program itself makes use. */
  readonly socket: string;
  /** Files and connections handed on by their number, as a shell over the network needs. */
  readonly descriptor: string;
  /** Data is sent by a client. */
  readonly send: string;
  /** Data is written into a connection. */
  readonly transmit: string;
  /** All variables of the environment together. */
  readonly environment: string;
  readonly decode: string;
  /** Digests are worked out. */
  readonly digest: string;
}

export interface BuildTexts {
  /** Files that hold credentials. */
  readonly credentials: string;
  /** Variables that hold credentials. */
  readonly secrets: string;
  /** A digest that stands in the program. */
  readonly digest: string;
}

export type BuildLanguage = 'rust' | 'ruby';

export interface BuildKnowledge {
  readonly languages: Readonly<Record<BuildLanguage, BuildSigns>>;
  readonly texts: BuildTexts;
  /** Names that build programs give to tools of the machine. */
  readonly 'tool-names': string;
  /** Where well-known modules of CMake come from, without a scheme. */
  readonly 'cmake-modules': readonly string[];
}

export type Sign = Exclude<keyof BuildSigns, 'writes' | 'writes-last' | 'evaluates'>;
