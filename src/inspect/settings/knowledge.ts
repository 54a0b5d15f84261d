// What the rules of the settings surface say: which files hold settings, and which way each setting gets weaker.
import { matchOf, type RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';
import type { DocumentFormat } from './document.ts';
import { PathIndex, type PathPattern } from './path-index.ts';

/** A kind of file, as in `knowledge.files` of rules/settings.yml. */
export interface SettingsFile {
  readonly id: string;
  /** Whose settings they are, for sentences. */
  readonly tool: string;
  /** Last parts of the path, lower case: `.npmrc`, `.cargo/config.toml`. */
  readonly names: readonly string[];
  readonly format: DocumentFormat;
  /** Where in the file the settings stand, with `/` between keys. */
  readonly below?: string;
  /** Whether the tool reads a file that has mistakes. */
  readonly tolerant?: boolean;
  /** Without one of these beside it (or above it, with `../`) the file guards nothing. */
  readonly needs?: readonly string[];
  /** Rules whose findings those who read the file for its packages have already, at the same lines. */
  readonly 'told-by-packages'?: readonly string[];
  /** How a key is written where settings are not in a file. */
  readonly spelled?: (key: string) => string | undefined;
}

/** Files that set variables, as in `knowledge.environment`. */
export interface EnvironmentPlace extends PathPattern {
  /** `text`: anything with `NAME=value` in its lines. */
  readonly format: 'text' | 'yaml' | 'jsonc';
  /** Kinds of settings of which the readers of commands tell addresses and hosts that are trusted. */
  readonly told?: readonly string[];
}

/** Variables that stand for settings of one kind of file, as in `knowledge.variables`. */
interface RawGroup {
  readonly in: string;
  readonly tool: string;
  /** Names, in which `*` stands for a name of somebody's choice, and the key that each stands for. */
  readonly names: Readonly<Record<string, string>>;
}

export interface VariableGroup extends Pick<RawGroup, 'in' | 'tool'> {
  readonly keys: readonly (readonly [name: string, key: string])[];
  readonly patterns: readonly RegExp[];
}

export interface Variables {
  readonly groups: readonly VariableGroup[];
  /** Whether any of the names stands in a text, whether a text is one, and where one is set. */
  readonly name: RegExp;
  readonly whole: RegExp;
  readonly assigned: RegExp;
}

/** What a value has to be. All that is given must hold. */
export interface Condition {
  /** Values, lower case. */
  readonly is?: readonly string[];
  readonly not?: readonly string[];
  /** Patterns that the value has to match, or must not. */
  readonly like?: string;
  readonly unlike?: string;
  /** Pattern of what the first star stands for, or must not stand for. */
  readonly at?: string;
  readonly except?: string;
  /**
   * `plain`: an address without encryption outside this machine; `foreign`: one that is no public registry's;
   * `private`: a foreign one that is no well-known mirror either; `public`: one of a public registry or mirror.
   */
  readonly address?: 'plain' | 'foreign' | 'private' | 'public';
  /** Values, lower case, that other members of the same table have, or must not have. */
  readonly having?: Readonly<Record<string, readonly string[]>>;
  readonly lacking?: Readonly<Record<string, readonly string[]>>;
  readonly pattern?: Patterns;
}

/** One row of knowledge: a setting and what makes it a danger. */
export interface SettingRow extends Condition {
  /** Ids of files. */
  readonly in: readonly string[];
  /** Keys with `/` between them; `*` in a part stands for any text, `*` alone also for any item of a list. */
  readonly key: string;
  /** Another setting that has to be there, at base too where there is one. */
  readonly beside?: Condition & { readonly key: string };
  /** Whether the value is a host that is trusted: what follows from an address of the same file is told there. */
  readonly trusts?: boolean;
  /** Whether the star is a scope of names, which an address elsewhere has to be for, too, to take its place. */
  readonly scoped?: boolean;
  /**
   * Absent: the state itself is the danger. `added`: that or its value is not in the base version; `removed`: what the
   * base version had (see `was`) is there no more; `lowered`: a number or a time got smaller, or went.
   */
  readonly change?: 'added' | 'removed' | 'lowered';
  readonly was?: readonly string[];
  /** Members that tell the items of a list apart, where their order says nothing. */
  readonly by?: readonly string[];
  /** Members that hold an end date: with one the finding is a note. */
  readonly until?: readonly string[];
  /** Severity of an addition when there is no base version to compare with; without it nothing is said then. */
  readonly alone?: Severity;
  readonly severity?: Severity;
  /** Severity when the whole file is deleted, where that is less than taking the one setting out; `none`: nothing. */
  readonly deleted?: Severity | 'none';
  /** What follows from it, as the end of a sentence that begins with what was done. */
  readonly says: string;
}

export interface Patterns {
  readonly like?: RegExp;
  readonly unlike?: RegExp;
  readonly at?: RegExp;
  readonly except?: RegExp;
}

export interface RuledRow extends SettingRow {
  readonly rule: string;
  readonly pattern: Patterns;
}

export interface SettingsKnowledge {
  /** Hosts of public registries, with the beginning of a path where the host serves anybody's files. */
  readonly registries: readonly string[];
  /** Copies of public registries that others run for everybody. */
  readonly mirrors: readonly string[];
  /** Files that every project has one of: where one stood at base, a new settings file changes how it is installed. */
  readonly projects: readonly string[];
  /** The kinds of settings that a path may hold: pyproject.toml holds those of several tools. */
  readonly paths: PathIndex<SettingsFile>;
  readonly files: readonly SettingsFile[];
  readonly rows: readonly RuledRow[];
  /** Files that hand settings over in variables. */
  readonly environment: PathIndex<EnvironmentPlace>;
  readonly variables: Variables;
}

interface Shared {
  readonly files: readonly SettingsFile[];
  readonly registries: readonly string[];
  readonly projects: readonly string[];
  readonly environment: readonly EnvironmentPlace[];
  readonly variables: readonly RawGroup[];
}

/** What the package surface knows of hosts, by ecosystem. */
interface PackageHosts {
  readonly hosts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export function settingsKnowledge(rules: RuleBook): SettingsKnowledge {
  return rules.index('settings', SETTINGS, () => {
    const { files, registries, projects, environment, variables } = rules.knowledge<Shared>('settings');
    const { hosts } = rules.knowledge<PackageHosts>('package');
    const listed = (kind: string): string[] => Object.values(hosts).flatMap((lists) => lists[kind] ?? []);
    const rows = rules
      .ofSurface('settings')
      .flatMap((rule) =>
        (matchOf<{ readonly rows: readonly SettingRow[] }>(rule).rows ?? []).flatMap((row): RuledRow[] => [
          { ...row, rule: rule.id, pattern: patternsOf(row) },
        ]),
      );
    return {
      paths: new PathIndex(files),
      files,
      registries: [...new Set([...registries, ...listed('registry'), ...listed('known')])],
      mirrors: listed('mirrors'),
      projects,
      rows,
      environment: new PathIndex(environment),
      variables: variablesOf(variables),
    };
  });
}

const SETTINGS = {};

function variablesOf(raw: readonly RawGroup[]): Variables {
  const groups = raw.map(({ names, ...group }) => {
    const keys = Object.entries(names);
    return { ...group, keys, patterns: keys.map(([name]) => new RegExp(`^${starred(name, true)}$`)) };
  });
  const any = groups.flatMap(({ keys }) => keys.map(([name]) => starred(name, false))).join('|');
  return {
    groups,
    name: new RegExp(String.raw`\b(?:${any})\b`, 'i'),
    whole: new RegExp(`^(?:${any})$`, 'i'),
    // `NAME=value` of a shell, `NAME := value` and `NAME ?= value` of make and just, `ENV NAME value` of Docker.
    assigned: new RegExp(
      String.raw`(?<![\w$\{.-])(${any})(?:(?: {0,8}[:?+]?=(?!=) {0,8})(?:"([^"]{0,4096})"|'([^']{0,4096})'|([^\s;&"'\x60)]{0,4096}))|(?<=\bENV[ \t]{1,8}\w{1,80})[ \t]{1,8}([^\s=]{1,4096})$)`,
      'gi',
    ),
  };
}

function starred(name: string, isKept: boolean): string {
  return name.replace('*', String.raw`${isKept ? '(' : ''}\w{1,60}${isKept ? ')' : ''}`);
}

function patternsOf({ like, unlike, at, except }: SettingRow): RuledRow['pattern'] {
  return {
    ...(like !== undefined && { like: new RegExp(like, 'i') }),
    ...(unlike !== undefined && { unlike: new RegExp(unlike, 'i') }),
    ...(at !== undefined && { at: new RegExp(at, 'i') }),
    ...(except !== undefined && { except: new RegExp(except, 'i') }),
  };
}
