// Where a command takes the packages from that it installs: addresses of packages, of indexes, and hosts that it trusts.
import type { Ecosystem } from '../../core/package.ts';

/** `package`: what is installed; `index`: where packages are looked up; `host`: one whose certificate is not checked. */
export type SourceKind = 'package' | 'index' | 'host';

export interface Source {
  readonly kind: SourceKind;
  readonly place: string;
}

/** The comments are in rules/command-names.yml. */
export interface PackageSourceData {
  readonly programs: readonly string[];
  readonly ecosystem: Ecosystem;
  readonly verbs?: readonly string[];
  readonly runs?: readonly string[];
  readonly package?: readonly string[];
  readonly index?: readonly string[];
  readonly host?: readonly string[];
  readonly valued?: string;
  readonly variables?: Readonly<Partial<Record<SourceKind, readonly string[]>>>;
  readonly calls?: readonly string[];
}

export interface PackageSource {
  readonly ecosystem: Ecosystem;
  /** Words that a command begins with, and whether only the very next one is a package: the others are for what it runs. */
  readonly openings: readonly { readonly words: readonly string[]; readonly runs: boolean }[];
  readonly options: ReadonlyMap<string, SourceKind>;
  readonly valued: ReadonlySet<string>;
}

export interface PackageSources {
  readonly byProgram: ReadonlyMap<string, PackageSource>;
  /** Variables that say the same as an option. */
  readonly variables: ReadonlyMap<string, { readonly kind: SourceKind; readonly ecosystem: Ecosystem }>;
  /** Functions that are given the words behind such a program as a list, and the program. */
  readonly calls: ReadonlyMap<string, string>;
  /** Of these, one stands in every text with such a command. */
  readonly hint: RegExp;
}

const KINDS = ['package', 'index', 'host'] as const;

export function packageSourcesOf(rows: readonly PackageSourceData[]): PackageSources {
  const byProgram = new Map<string, PackageSource>();
  const variables = new Map<string, { kind: SourceKind; ecosystem: Ecosystem }>();
  for (const row of rows) {
    const { programs, ecosystem, verbs = [], runs = [], valued = '' } = row;
    const openings = [
      ...verbs.map((verb) => ({ words: wordsOf(verb), runs: false })),
      ...runs.map((verb) => ({ words: wordsOf(verb), runs: true })),
    ];
    const options = new Map(KINDS.flatMap((kind) => (row[kind] ?? []).map((option) => [option, kind])));
    for (const program of programs)
      byProgram.set(program, { ecosystem, openings, options, valued: new Set(wordsOf(valued)) });
    for (const kind of KINDS)
      for (const name of row.variables?.[kind] ?? []) variables.set(name, { kind, ecosystem });
  }
  const calls = new Map(
    rows.flatMap((row) => (row.calls ?? []).map((name) => [name, row.programs[0] ?? ''] as const)),
  );
  const names = [...byProgram.keys(), ...variables.keys()];
  return { byProgram, variables, calls, hint: new RegExp(`\\b(?:${names.join('|')})\\b`) };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Sources of one command; real ones have three. */
const MAX_SOURCES = 50;
/** `-ihttp://...` */
const JOINED = /^(-[A-Za-z])=?(\w{1,10}:\/\/.*)$/s;
const ASSIGNED = /^(--?[\w-]{1,80})=(.*)$/s;

/** Nothing for a command that installs nothing. Words that are not known are empty. Linear. */
export function sourcesOf(args: readonly string[], row: PackageSource): readonly Source[] {
  const found: Source[] = [];
  const named: string[] = [];
  let opening = row.openings.find(({ words }) => words.length === 0);
  for (let at = 0; at < args.length && found.length < MAX_SOURCES; at++) {
    const word = args[at] ?? '';
    if (word.length > 1 && word.startsWith('-')) {
      const [, option = word, joined] = JOINED.exec(word) ?? ASSIGNED.exec(word) ?? [];
      const kind = row.options.get(option);
      const takesNext = joined === undefined && (kind !== undefined || row.valued.has(option));
      const value = takesNext ? args[++at] : joined;
      if (kind !== undefined && value !== undefined) found.push(...sourcesIn(value, kind));
      continue;
    }
    if (opening === undefined) {
      named.push(word);
      opening = row.openings.find(
        ({ words }) =>
          words.length === named.length && words.every((expected, index) => expected === named[index]),
      );
      continue;
    }
    found.push(...sourcesIn(word, named.includes('config') ? 'index' : 'package'));
    if (opening.runs) break;
  }
  return opening === undefined ? [] : found;
}

const ADDRESS = /[a-z][a-z+]{1,11}:\/\/[^\s"'<>]{1,2000}/gi;

/** The addresses in a word, `name @ http://...` and `name=http://...` among them; of hosts the word itself. */
export function sourcesIn(word: string, kind: SourceKind): readonly Source[] {
  if (kind !== 'host') return [...word.matchAll(ADDRESS)].map(([place]) => ({ kind, place }));
  return word
    .split(/[\s,]+/)
    .filter((host) => host !== '')
    .map((place) => ({ kind, place }));
}
