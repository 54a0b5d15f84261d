// Which files hold commands of a project that no other reader takes: by their name, and where that says little, their keys.
import type { RuleBook } from '../../core/rule.ts';

/** One row of `command-files`; rules/loading.yml says what each field means. */
export interface CommandFileRow {
  readonly files: string;
  readonly top?: readonly string[];
  readonly commands: readonly string[];
  readonly variables?: readonly string[];
  readonly lines?: boolean;
}

interface CommandFileKnowledge {
  readonly 'command-files': readonly CommandFileRow[];
}

interface CommandFile extends CommandFileRow {
  readonly name: RegExp;
  readonly heads: readonly RegExp[];
}

/** The row for a file, by its path in lower case and its beginning. */
export function commandFileOf(path: string, head: () => string, rules: RuleBook): CommandFile | undefined {
  const rows = rules.index('command-files', rules, () =>
    rules.knowledge<CommandFileKnowledge>('loading')['command-files'].map((row) => ({
      ...row,
      name: new RegExp(row.files),
      heads: (row.top ?? []).map((top) => new RegExp(top, 'm')),
    })),
  );
  return rows.find(({ name, heads }) => name.test(path) && heads.every((top) => top.test(head())));
}
