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

function sourceOf(base: Tree, head: Tree): Source {
  const sides = { base, head };
  const version = (side: 'base' | 'head', path: string): Partial<ChangedFile> =>
    sides[side][path] === undefined ? {} : { [side]: { kind: 'file', id: `${side} ${path}` } };
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  const changed = paths
    .filter((path) => !Buffer.from(base[path] ?? []).equals(Buffer.from(head[path] ?? [])))
    .map((path): ChangedFile => ({ path, ...version('base', path), ...version('head', path) }));
  return {
    select: () =>
      Promise.resolve({ base: 'b'.repeat(40), head: 'a'.repeat(40), files: changed, incomplete: [] }),
    open: (path, { id }) => {
      const side = id.startsWith('base ') ? base : head;
      return Promise.resolve(memoryBytes(Buffer.from(side[path] ?? [])));
    },
    readBase: () => Promise.resolve(undefined),
    readBaseFolder: () => Promise.resolve(new Map()),
    openLfs: () => Promise.resolve(undefined),
    changedLines: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}
