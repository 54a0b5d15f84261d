// What a policy file says, with the defaults not yet filled in. The file's shape: schemas/policy.schema.json.
import type { Severity } from '../core/severity.ts';

/** Where teams keep their policy; it is read from the base commit. */
export const POLICY_PATH = '.github/model-guard.yml';

/** What an unread artifact means: a disposition, or whatever its risk says. */
export type OnIncomplete = 'review' | 'block' | 'note' | 'by-risk';
/** `off` keeps the finding listed as a note: nothing that was found disappears. */
export type RuleSeverities = ReadonlyMap<string, Severity | 'off'>;
/** `never`: nothing needs review, what does not block is a note. */
export type ReviewThreshold = Severity | 'never';
export type CommentMode = 'off' | 'sticky';

export interface Exception {
  readonly rule: string;
  /** A glob. */
  readonly path: string;
  /** Lower-case hex digest of the whole file. */
  readonly sha256?: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day it holds, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
  /** `file:line` of the entry, for notices. */
  readonly at: string;
}

export interface PathOverride {
  /** Globs. */
  readonly paths: readonly string[];
  readonly severity: RuleSeverities;
  readonly failOn?: Severity;
  readonly reviewOn?: ReviewThreshold;
}

export interface Policy {
  readonly failOn?: Severity;
  readonly reviewOn?: ReviewThreshold;
  readonly onIncomplete?: OnIncomplete;
  readonly paths?: readonly string[];
  readonly ignore?: readonly string[];
  readonly severity: RuleSeverities;
  readonly overrides: readonly PathOverride[];
  readonly allow: { readonly globals: readonly string[] };
  readonly owners?: readonly string[];
  readonly exceptions: readonly Exception[];
  readonly comment?: CommentMode;
  readonly reviewComments?: boolean;
  readonly lfs: { readonly fetch?: boolean; readonly maxBytes?: number };
  readonly packages: { readonly minimumAgeDays?: number; readonly fetch?: boolean };
  readonly advisories: { readonly check?: boolean; readonly endpoint?: string };
}

/** The policy of a repository that has no policy file. */
export const NO_POLICY: Policy = {
  severity: new Map(),
  overrides: [],
  allow: { globals: [] },
  exceptions: [],
  lfs: {},
  packages: {},
  advisories: {},
};
