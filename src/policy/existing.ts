// Which findings were there before the change: those it did not introduce do not fail it.
import type { Finding } from '../core/finding.ts';
import { compareSeverity } from '../core/severity.ts';
import { uniqueFindings, type UniqueFinding } from './order.ts';

/** The rule that says something was not read. Two unread things are not the same thing. */
export const INCOMPLETE_RULE = 'SCAN-INCOMPLETE';

/** sha256 of the file at a path, in hex; undefined when it was not computed. */
export type DigestOf = (path: string) => string | undefined;

/**
 * The head findings that base findings account for: equal fingerprints, one for one, first in the same path and
 * then wherever the file moved. A base finding accounts for none that is worse than itself.
 *
 * SCAN-INCOMPLETE is accounted for only by a file with the same sha256: otherwise replacing one file that nobody
 * could read with another would pass unseen.
 */
export function existingAmong(
  head: readonly UniqueFinding[],
  base: readonly Finding[],
  headDigest: DigestOf,
  baseDigest: DigestOf,
): ReadonlySet<UniqueFinding> {
  const free = byFingerprint(uniqueFindings(base));
  const existing = new Set<UniqueFinding>();
  const accounts = (old: Finding, { finding }: UniqueFinding) =>
    compareSeverity(old.severity, finding.severity) <= 0 &&
    (finding.rule !== INCOMPLETE_RULE ||
      sameDigest(baseDigest(old.location.path), headDigest(finding.location.path)));
  const take = (unique: UniqueFinding, suits: (old: Finding) => boolean) => {
    const olds = free.get(unique.fingerprint) ?? [];
    const index = olds.findIndex((old) => suits(old) && accounts(old, unique));
    if (index < 0) return;
    olds.splice(index, 1);
    existing.add(unique);
  };
  for (const unique of head) take(unique, (old) => old.location.path === unique.finding.location.path);
  for (const unique of head) if (!existing.has(unique)) take(unique, () => true);
  return existing;
}

function byFingerprint(findings: readonly UniqueFinding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const { finding, fingerprint } of findings) {
    const group = groups.get(fingerprint);
    if (group === undefined) groups.set(fingerprint, [finding]);
    else group.push(finding);
  }
  return groups;
}

function sameDigest(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}
