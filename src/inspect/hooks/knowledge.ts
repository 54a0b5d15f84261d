// What the rules of the hooks surface share: which files run something by themselves, and what commands look like.
import type { Wrapper } from './wrapped.ts';
import type { RuleBook } from '../../core/rule.ts';
import type { Severity } from '../../core/severity.ts';
import type { BuildKnowledge } from './build/signs.ts';
import { type CommandKnowledge, commandKnowledge } from '../command/knowledge.ts';
import { PathIndex, type PathPattern } from '../settings/path-index.ts';

const READERS = [
  'package-json',
  'gyp',
  'pth',
  'start',
  'python-startup',
  'pyproject',
  'install-hook',
  'bunfig',
  'yarnrc',
  'make',
  'shell',
  'pre-commit',
  'tasks',
  'editor-settings',
  'launch',
  'jetbrains',
  'devcontainer',
  'agent',
  'codex',
  'mcp',
  'mcp-folder',
  'agent-folder',
  'aider',
  'windows',
  'shortcut',
  'media',
  'git-modules',
  'rust-build',
  'rust-file',
  'cargo',
  'ruby-build',
  'cmake',
  'meson',
] as const;
export type ReaderId = (typeof READERS)[number];

/** Which paths a reader gets. */
export interface HookFile extends PathPattern {
  readonly reader: ReaderId;
  /** When it runs, as the end of a sentence: `when the folder is opened`. */
  readonly when: string;
}

export interface DangerPattern {
  /** What it does, as a clause after "which". */
  readonly says: string;
  readonly pattern: string;
  /** Not grave: a person should look; grave: nobody does this in a hook by accident. */
  readonly grave: boolean;
  /** Whether it only counts when one of its addresses is none of the known installers. */
  readonly fetches?: boolean;
}

export interface Lifecycle {
  readonly script: string;
  readonly when: string;
  readonly severity: Severity;
}

/** Tasks of an editor that stand for a tool without naming a command. */
export interface EditorTask {
  readonly type: string;
  /** How the editor calls such a task by itself, before a colon. */
  readonly label: string;
  readonly runs: string;
  /** The field with the name of what is run. */
  readonly names?: string;
}

/** A setting of pyproject.toml that has a build backend run a file of the tree. */
export interface BuildHook {
  readonly tool: string;
  /** Keys with dots between; `*` is any key. */
  readonly at: string;
  /** The key of the file where the setting is a table. */
  readonly file?: string;
  /** The file where the setting names none. */
  readonly default?: string;
}

export type ProgramLanguage = 'python' | 'javascript' | 'shell';

export interface RawHookKnowledge {
  /** Files, from the folder of a project, whose commands start files of the tree. */
  readonly starters: readonly string[];
  /** Programs that run a file that they are given, by the language that they take it for. */
  readonly 'started-as': Readonly<Record<ProgramLanguage, readonly string[]>>;
  readonly files: readonly HookFile[];
  readonly dangers: readonly DangerPattern[];
  readonly 'benign-words': readonly string[];
  readonly wrappers: readonly Wrapper[];
  readonly 'benign-commands': readonly string[];
  /** Assignments and options with which no command is harmless, whatever it is. */
  readonly 'refused-words': readonly string[];
  readonly lifecycle: readonly Lifecycle[];
  readonly 'gyp-known': readonly string[];
  readonly 'gyp-escapes': readonly string[];
  readonly 'pth-known': readonly string[];
  readonly 'pth-dangers': string;
  readonly 'windows-launchers': readonly string[];
  readonly environment: readonly string[];
  /** Settings of editors that name a program; one that ends in `*` stands for all that begin so. */
  readonly 'editor-settings': readonly string[];
  /** Settings of editors that hold commands which run by themselves. */
  readonly 'editor-commands': readonly string[];
  /** Settings of editors that agents are given as instructions. */
  readonly 'prompt-settings': readonly string[];
  /** Settings of launch configurations that hold commands of a debugger. */
  readonly 'launch-commands': readonly string[];
  readonly 'launch-interpreters': readonly string[];
  /** Options of JetBrains' editors that together are a command, the program first. */
  readonly 'ide-words': readonly string[];
  readonly 'ide-interpreters': readonly string[];
  /** Variables that make a program load code from a file. */
  readonly 'loading-variables': readonly string[];
  readonly 'build-hooks': readonly BuildHook[];
  readonly 'editor-tasks': readonly EditorTask[];
  /** Settings of editors with which agents ask nobody any more. */
  readonly 'approving-settings': readonly string[];
  readonly mounts: readonly string[];
  readonly 'mcp-packages': readonly string[];
  readonly 'mcp-hosts': readonly string[];
  readonly tunnels: readonly string[];
  readonly 'script-signs': readonly string[];
  readonly 'agent-open': readonly string[];
  readonly 'agent-helpers': readonly string[];
  /** Permissions that open stores of credentials. */
  readonly 'agent-stores': readonly string[];
  /** Beginnings of places whose plugins their makers publish. */
  readonly 'plugin-places': readonly string[];
  readonly 'model-hosts': readonly string[];
  readonly build: BuildKnowledge;
}

/** The knowledge with its patterns compiled, once a run. */
export interface HookKnowledge extends Omit<RawHookKnowledge, 'wrappers'> {
  readonly compiledDangers: readonly (DangerPattern & { readonly expression: RegExp })[];
  readonly expressions: (
    list:
      | 'benign-commands'
      | 'refused-words'
      | 'gyp-known'
      | 'gyp-escapes'
      | 'pth-known'
      | 'mounts'
      | 'script-signs'
      | 'agent-open'
      | 'agent-stores',
  ) => readonly RegExp[];
  readonly words: ReadonlySet<string>;
  readonly windowsLaunchers: ReadonlySet<string>;
  /** Programs that start others, by name. */
  readonly wrappers: ReadonlyMap<string, Wrapper>;
  readonly commands: CommandKnowledge;
  readonly paths: PathIndex<HookFile>;
}

const HOOKS = {};

export function hookKnowledge(rules: RuleBook): HookKnowledge {
  return rules.index('hooks', HOOKS, () => {
    const raw = rules.knowledge<RawHookKnowledge>('hooks');
    const made = new Map<string, readonly RegExp[]>();
    return {
      ...raw,
      compiledDangers: raw.dangers.map((danger) => ({
        ...danger,
        expression: new RegExp(danger.pattern, 'gi'),
      })),
      words: new Set(raw['benign-words']),
      windowsLaunchers: new Set(raw['windows-launchers']),
      wrappers: new Map(raw.wrappers.map((wrapper) => [wrapper.word, wrapper])),
      commands: commandKnowledge(rules),
      paths: new PathIndex(raw.files),
      expressions: (list) => {
        const known = made.get(list) ?? raw[list].map((pattern) => new RegExp(pattern, 'i'));
        made.set(list, known);
        return known;
      },
    };
  });
}
