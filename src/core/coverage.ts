// Finding and finishing are separate results: what was read whole, in part or not at all, and why.
import type { Locator } from './artifact.ts';

/**
 * Why an artifact was not read to its end.
 * `broken`: the bytes end or contradict themselves; `budget`: a named limit was reached; `encrypted`;
 * `unsupported`: a container or format we name but do not read; `not-fetched`: the bytes are elsewhere
 * (LFS, submodule); `unreadable`: the origin failed; `not-checked`: a service was not reachable or is off.
 */
export type IncompleteCode =
  'broken' | 'budget' | 'encrypted' | 'unsupported' | 'not-fetched' | 'unreadable' | 'not-checked';

/**
 * What the unread part could do when it is used: `runs-code` if a loader would go on where we stopped,
 * `unknown` if nobody can tell, `inert` if a loader stops there too, `shown` if it does nothing before a person
 * opens it in a browser.
 */
export type Risk = 'runs-code' | 'unknown' | 'inert' | 'shown';

export interface Incomplete {
  readonly code: IncompleteCode;
  /** One plain sentence for people; raw text. */
  readonly reason: string;
  readonly risk: Risk;
  /** Byte offset where reading stopped, when there is one. */
  readonly offset?: number;
  /** The line of a text where a mistake stands, from 1. */
  readonly line?: number;
}

export type CoverageStatus = 'inspected' | 'partial' | 'not-inspected';

/** The coverage of one artifact. `incomplete` is empty exactly when the status is `inspected`. */
export interface Coverage {
  readonly locator: Locator;
  /** Format by content, such as `pickle`, `torch-zip`, `git-lfs-pointer`; `data` when nothing claims it. */
  readonly format: string;
  readonly size: number;
  readonly status: CoverageStatus;
  readonly incomplete: readonly Incomplete[];
}
