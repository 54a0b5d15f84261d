// A finding: one root cause, said so that a reviewer can act on it.
import type { Confidence, Severity } from './severity.ts';

/** Where to look. Lines and columns count from 1, cells from 1, offsets are bytes from the artifact's start. */
export interface Location {
  readonly path: string;
  readonly members: readonly string[];
  readonly line?: number;
  readonly column?: number;
  readonly offset?: number;
  readonly cell?: number;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly surface: string;
  readonly title: string;
  /** One sentence: what happens, with which arguments, where. Raw text: only reports escape. */
  readonly evidence: string;
  readonly fix: string;
  readonly location: Location;
  /** Further byte offsets of the same root cause, in order, bounded. */
  readonly moreOffsets: readonly number[];
  /**
   * What stays the same when the file moves or is rewritten around the finding (callee and argument digest,
   * say). The fingerprint is made of rule, member and subject.
   */
  readonly subject: string;
}

export const DISPOSITIONS = ['block', 'review', 'note', 'waived', 'existing'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** A finding after policy: what it means for this change. */
export interface JudgedFinding extends Finding {
  /** 64 hex characters, free of path, offset and time. */
  readonly fingerprint: string;
  readonly disposition: Disposition;
  /** Who must approve (review) or who waived it (waived). */
  readonly owners: readonly string[];
  /** sha256 of the file that holds the finding, as an exception must quote it. */
  readonly sha256?: string;
  /** Why the disposition is what it is, when it is not the plain severity table. */
  readonly because?: string;
  /** Where its file was before, when it is existing and the file moved. */
  readonly movedFrom?: string;
}

export const DECISIONS = ['pass', 'review', 'block'] as const;
export type Decision = (typeof DECISIONS)[number];
