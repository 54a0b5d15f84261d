// An artifact: where some bytes sit, and the bytes. A file in the tree and a member of a zip look the same.
import type { Bytes } from './bytes.ts';

/** Where an artifact sits: a repository path with `/`, then the chain of archive members, outermost first. */
export interface Locator {
  readonly path: string;
  readonly members: readonly string[];
}

/**
 * What whoever opens the outer file does with a member, where that is certain: unpickles it whatever it looks like,
 * or takes it as raw data and never opens it.
 */
export type MemberUse = 'pickle' | 'raw';

export interface Artifact {
  readonly locator: Locator;
  readonly bytes: Bytes;
  readonly use?: MemberUse;
}

/** The member chain as one string for reports, or undefined for a file of its own. */
export function memberName(locator: Locator): string | undefined {
  return locator.members.length === 0 ? undefined : locator.members.join(' > ');
}
