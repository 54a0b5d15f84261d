// What the path of a program says: whether it runs by itself, quotes what it looks for, or was built elsewhere.
import type { Locator } from '../../core/artifact.ts';
import type { RuleBook } from '../../core/rule.ts';
import type { Dialect } from './claims.ts';
import type { CodeKnowledge } from './knowledge.ts';

export interface PathKind {
  /** Its module level runs at installation, import, test or start. */
  readonly startup: boolean;
  /** Tests and documents quote dangerous code. */
  readonly quiet: boolean;
  /** Bundles and copies of other projects. */
  readonly vendored: boolean;
  /** A notebook, whose cells run when somebody runs them. */
  readonly notebook: boolean;
  /** A Dockerfile: what it sets up stays in the image. */
  readonly image: boolean;
  /** A workflow: where its secrets go, its own inspector says. */
  readonly workflow: boolean;
}

interface Patterns {
  readonly startup: readonly RegExp[];
  readonly quiet: readonly RegExp[];
  readonly vendored: readonly RegExp[];
}

export function pathKind({ path, members }: Locator, dialect: Dialect, rules: RuleBook): PathKind {
  const patterns = rules.index('code-paths', rules, () => compile(rules.knowledge<CodeKnowledge>('code')));
  const name = members.at(-1) ?? path;
  const matches = (list: readonly RegExp[]): boolean => list.some((pattern) => pattern.test(name));
  const startup = matches(patterns.startup);
  return {
    startup,
    // What a page imports and what stands near in it stays in a browser.
    quiet: dialect === 'page' || (!startup && matches(patterns.quiet)),
    vendored: matches(patterns.vendored),
    notebook: name.toLowerCase().endsWith('.ipynb'),
    image: dialect === 'dockerfile',
    workflow: dialect === 'workflow',
  };
}

function compile(data: CodeKnowledge): Patterns {
  return {
    startup: all(data['import-time']),
    quiet: all(data['quiet-paths']),
    vendored: all(data['vendored-paths']),
  };
}

function all(list: readonly string[]): RegExp[] {
  return list.map((source) => new RegExp(source, 'i'));
}
