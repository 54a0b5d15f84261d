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

/** What base accounts for. */
export interface Accounted {
  /** Head findings with those of base. */
  readonly existing: ReadonlyMap<UniqueFinding, Finding>;
  /** Head findings that stand in more places of their file than at base, with the number of places there. */
  readonly repeated: ReadonlyMap<UniqueFinding, number>;
}

/** Base findings of one identity that no head finding is paired with yet, by path, the worst first. */
type Unpaired = Map<string, UniqueFinding>;

/**
 * The head findings that base findings account for: equal fingerprints, one for one, in the same path
 * or in the one that the file moved from. That the same was gone elsewhere proves nothing: whoever writes the change
 * may delete a harmless example of a finding and write it anew where it does harm. Nor does what stood there once
 * account for what stands there twice; where in the file it stands does not matter, since lines move.
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
): Accounted {
  const unpaired = byIdentity(uniqueFindings(base), files.baseDigest);
  const pairs = new Map<UniqueFinding, UniqueFinding>();
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
  const excused = [...pairs].filter(
    ([one, { finding: old }]) =>
      compareSeverity(old.severity, one.finding.severity) <= 0 &&
      (old.location.path === one.finding.location.path || mayMove(old, one.finding)),
  );
  const isRepeated = ([one, old]: (typeof excused)[number]): boolean => one.places.length > old.places.length;
  return {
    existing: new Map(
      excused.filter((each) => !isRepeated(each)).map(([one, old]) => [one, old.finding] as const),
    ),
    repeated: new Map(excused.filter(isRepeated).map(([one, old]) => [one, old.places.length] as const)),
  };
}

function byIdentity(findings: readonly UniqueFinding[], digestOf: DigestOf): ReadonlyMap<string, Unpaired> {
  const groups = new Map<string, Unpaired>();
  for (const one of findings) {
    const identity = identityOf(one, digestOf);
    if (identity === undefined) continue;
    const group: Unpaired = groups.get(identity) ?? new Map<string, UniqueFinding>();
    groups.set(identity, group.set(one.finding.location.path, one));
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
