// Which findings were there before the change: those it did not introduce do not fail it.
import type { Finding } from '../core/finding.ts';
import { compareSeverity } from '../core/severity.ts';
import { compareText, uniqueFindings, type UniqueFinding } from './order.ts';

/** The rule that says something was not read. Two unread things are not the same thing. */
export const INCOMPLETE_RULE = 'SCAN-INCOMPLETE';

/** sha256 of the file at a path, in hex; undefined when it was not computed. */
export type DigestOf = (path: string) => string | undefined;

/** Where the file at a path was before the change, when it moved; undefined when it did not or nobody knows. */
export type OriginOf = (path: string) => string | undefined;

/** What is known of the files of both sides. */
export interface Files {
  readonly headDigest: DigestOf;
  readonly baseDigest: DigestOf;
  readonly originOf: OriginOf;
}

/** Base findings of one identity that no head finding is paired with yet, by path, the worst first. */
type Unpaired = Map<string, Finding>;

/**
 * The head findings that base findings account for, with the latter: equal fingerprints, one for one, in the same path
 * or in the one that the file moved from. That the same was gone elsewhere proves nothing: whoever writes the change
 * may delete a harmless example of a finding and write it anew where it does harm.
 *
 * SCAN-INCOMPLETE needs the same sha256 too: otherwise replacing one file that nobody could read with another
 * would pass unseen. A base finding does not excuse a worse one, but it is used up by it all the same: pairs
 * depend on paths alone, so that making one finding worse can never make another one existing.
 */
export function existingAmong(
  head: readonly UniqueFinding[],
  base: readonly Finding[],
  files: Files,
  mayMove: (old: Finding, finding: Finding) => boolean = () => true,
): ReadonlyMap<UniqueFinding, Finding> {
  const unpaired = byIdentity(uniqueFindings(base), files.baseDigest);
  const pairs = new Map<UniqueFinding, Finding>();
  const pair = (one: UniqueFinding, path: string | undefined) => {
    const olds = unpaired.get(identityOf(one, files.headDigest) ?? '');
    const old = path === undefined ? undefined : olds?.get(path);
    if (path === undefined || old === undefined) return;
    olds?.delete(path);
    pairs.set(one, old);
  };
  for (const one of head) pair(one, one.finding.location.path);
  const moved = head.filter((one) => !pairs.has(one));
  for (const one of moved.toSorted(byPath)) pair(one, files.originOf(one.finding.location.path));
  return new Map(
    [...pairs].filter(
      ([one, old]) =>
        compareSeverity(old.severity, one.finding.severity) <= 0 &&
        (old.location.path === one.finding.location.path || mayMove(old, one.finding)),
    ),
  );
}

function byIdentity(findings: readonly UniqueFinding[], digestOf: DigestOf): ReadonlyMap<string, Unpaired> {
  const groups = new Map<string, Unpaired>();
  for (const one of findings) {
    const identity = identityOf(one, digestOf);
    if (identity === undefined) continue;
    const group = groups.get(identity) ?? new Map<string, Finding>();
    groups.set(identity, group.set(one.finding.location.path, one.finding));
  }
  return groups;
}

/** What a pair has in common; undefined when the finding can have no pair. */
function identityOf({ finding, fingerprint }: UniqueFinding, digestOf: DigestOf): string | undefined {
  if (finding.rule !== INCOMPLETE_RULE) return fingerprint;
  const digest = digestOf(finding.location.path);
  return digest === undefined ? undefined : `${fingerprint} ${digest}`;
}

function byPath(a: UniqueFinding, b: UniqueFinding): number {
  return compareText(a.finding.location.path, b.finding.location.path);
}
