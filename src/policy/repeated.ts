// A finding that stands in more places of a file than before: which of them is the new one, and how that is said.
import type { ChangedLines } from '../core/change.ts';
import type { Finding } from '../core/finding.ts';
import type { UniqueFinding } from './order.ts';

/** The lines of a file at head that the change added or edited; undefined when nobody knows them. */
export type AddedLines = (path: string) => ChangedLines | undefined;

/** Files of which added lines are asked for: what is found in many places of many files is placed anywhere in them. */
const MAX_PATHS = 50;

/** The files in which something stands more than once and that have a base: only there may something be repeated. */
export function pathsWithRepeats(findings: readonly Finding[], base: readonly Finding[]): readonly string[] {
  if (base.length === 0) return [];
  const seen = new Set<string>();
  const paths = new Set<string>();
  for (const { location, rule, subject } of findings) {
    const key = JSON.stringify([location.path, rule, subject]);
    if (seen.has(key)) paths.add(location.path);
    seen.add(key);
  }
  return [...paths].slice(0, MAX_PATHS);
}

/** The worst occurrence on a line that the change wrote; the worst of all when none is known to be. */
export function newestOf({ finding, places }: UniqueFinding, addedLines: AddedLines): Finding {
  const added = addedLines(finding.location.path) ?? [];
  const isAdded = ({ location: { line } }: Finding): boolean =>
    line !== undefined && added.some(([first, last]) => first <= line && line <= last);
  const newest = places.find(isAdded);
  return newest === undefined ? finding : { ...newest, moreOffsets: finding.moreOffsets };
}

export function repeatedBecause({ places }: UniqueFinding, before: number): string {
  return `it stands in ${places.length} places of the file, and stood in ${before} before this change`;
}
