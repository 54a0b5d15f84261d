// Tiny repositories made by the real git in a temporary directory, for tests that state only what is in them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A file's content; or what stands at its place, by mode and id or content. */
export type Content =
  | string
  | Uint8Array
  | { readonly mode: string; readonly content: string | Uint8Array }
  | { readonly mode: string; readonly id: string };

/** By path; as a list when a path is not UTF-8. */
export type Files =
  Readonly<Record<string, Content>> | readonly (readonly [path: string | Uint8Array, Content])[];

/** The environment of every git that a test runs: no configuration but its own, fixed people and times. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** A directory that is removed when the test ends. Its path has no links in it. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'model-guard-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export class TestRepository {
  readonly directory: string;

  constructor(options: { readonly format?: 'sha1' | 'sha256'; readonly directory?: string } = {}) {
    this.directory = options.directory ?? temporaryDirectory();
    if (options.directory !== undefined) return;
    const format = `--object-format=${options.format ?? 'sha1'}`;
    this.git(['-c', 'init.defaultBranch=main', 'init', '--quiet', format]);
  }

  /** Runs git and gives its output, without the last newline. */
  git(args: readonly string[], input: string | Uint8Array = ''): string {
    const options = { cwd: this.directory, env: GIT_ENVIRONMENT, input, stdio: 'pipe' as const };
    return execFileSync('git', args, options).toString().replace(/\n$/, '');
  }

  blob(content: string | Uint8Array): string {
    return this.git(['hash-object', '-w', '--stdin', '--no-filters'], content);
  }

  /** A tree object of exactly these entries in this order, also ones that git would refuse. */
  tree(
    entries: readonly { readonly mode: string; readonly name: string | Uint8Array; readonly id: string }[],
  ): string {
    const parts = entries.flatMap(({ mode, name, id }) => [
      Buffer.from(`${mode} `),
      Buffer.from(name),
      Buffer.from([0]),
      Buffer.from(id, 'hex'),
    ]);
    return this.git(['hash-object', '-w', '--stdin', '--literally', '-t', 'tree'], Buffer.concat(parts));
  }

  /** A commit of a tree object. */
  commitTree(tree: string, parents: readonly string[] = []): string {
    return this.git(['commit-tree', tree, '-m', 'test', ...parents.flatMap((parent) => ['-p', parent])]);
  }

  /** A commit of exactly these files. The working tree is not touched, no branch moves. */
  commit(files: Files, parents: readonly string[] = []): string {
    const entries = Array.isArray(files) ? files : Object.entries(files);
    const lines = entries.flatMap(([path, content]: readonly [string | Uint8Array, Content]) => {
      const { mode, id } = this.entry(content);
      return [Buffer.from(`${mode} ${id}\t`), Buffer.from(path), Buffer.from([0])];
    });
    this.git(['read-tree', '--empty']);
    this.git(['update-index', '-z', '--index-info'], Buffer.concat(lines));
    return this.commitTree(this.git(['write-tree', '--missing-ok']), parents);
  }

  branch(name: string, commit: string): void {
    this.git(['update-ref', `refs/heads/${name}`, commit]);
  }

  private entry(content: Content): { readonly mode: string; readonly id: string } {
    if (typeof content === 'string' || content instanceof Uint8Array)
      return { mode: '100644', id: this.blob(content) };
    return 'id' in content ? content : { mode: content.mode, id: this.blob(content.content) };
  }
}
