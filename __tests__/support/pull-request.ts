// Judges a whole change of files held in memory, with the shipped rules and the default policy.
import { memoryBytes } from '../../src/core/bytes.ts';
import type { ChangedFile, Source } from '../../src/core/change.ts';
import type { Report } from '../../src/core/report.ts';
import { guard, type GuardRequest } from '../../src/guard.ts';
import { DEFAULTS } from '../../src/policy/settings.ts';

export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** The day on which tests judge. */
export const NOW = new Date('2026-06-15T12:00:00Z');

/** The report on a change from one tree to another; files that both have alike are no part of it. */
export async function judgeChange(
  base: Tree,
  head: Tree,
  differing: Partial<GuardRequest> = {},
): Promise<Report> {
  const { report } = await guard({
    source: sourceOf(base, head),
    settings: DEFAULTS,
    policyPath: '.github/model-guard.yml',
    now: () => NOW,
    ...differing,
  });
  return report;
}

interface SourceOptions {
  /** Whether there is a base to compare with; a scan of a folder has none. */
  readonly hasBase?: boolean;
  /** Collects the bytes read of each version, by `base path` or `head path`. */
  readonly reads?: Map<string, number>;
}

/** The change from one tree to another. */
export function sourceOf(base: Tree, head: Tree, { hasBase = true, reads }: SourceOptions = {}): Source {
  const sides = { base, head };
  const version = (side: 'base' | 'head', path: string): Partial<ChangedFile> =>
    sides[side][path] === undefined ? {} : { [side]: { kind: 'file', id: `${side} ${path}` } };
  const files = [...new Set([...Object.keys(base), ...Object.keys(head)])]
    .filter((path) => !Buffer.from(base[path] ?? []).equals(Buffer.from(head[path] ?? [])))
    .map((path): ChangedFile => Object.assign({ path }, version('base', path), version('head', path)));
  return {
    select: () =>
      Promise.resolve({
        ...(hasBase && { base: 'b'.repeat(40) }),
        head: 'a'.repeat(40),
        files,
        incomplete: [],
      }),
    open: (path, { id }) => {
      const bytes = memoryBytes(Buffer.from((id.startsWith('base ') ? base : head)[path] ?? []));
      return Promise.resolve({
        size: bytes.size,
        read: async (offset, length) => {
          const data = await bytes.read(offset, length);
          reads?.set(id, (reads.get(id) ?? 0) + data.length);
          return data;
        },
      });
    },
    openHead: (path) =>
      Promise.resolve(head[path] === undefined ? undefined : memoryBytes(Buffer.from(head[path]))),
    openBase: (path) =>
      Promise.resolve(base[path] === undefined ? undefined : memoryBytes(Buffer.from(base[path]))),
    readBase: () => Promise.resolve(undefined),
    readBaseFolder: () => Promise.resolve(new Map()),
    openLfs: () => Promise.resolve(undefined),
    changedLines: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}
