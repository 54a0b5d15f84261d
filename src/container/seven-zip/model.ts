// What the 7z reader hands out: members, anomalies and what it could not read. Facts only, no severities.
import type { Incomplete } from '../../core/coverage.ts';
import type { OpenedMember } from '../../core/inspection.ts';
import type { Extent } from './streams.ts';

/**
 * `checksum-mismatch`: a member is not what the archive says it is; `anti-item`: unpacking deletes the name;
 * `unlisted-stream`: packed data that no member names; `unused-data`: bytes of the archive that belong to nothing;
 * `data-before`: the archive begins later than the file; `longer-stream`: more is packed than is announced.
 */
export type SevenZipAnomalyKind =
  | 'unsafe-name'
  | 'link-escapes'
  | 'through-link'
  | 'trailing-data'
  | 'ratio'
  | 'checksum-mismatch'
  | 'anti-item'
  | 'same-name'
  | 'unlisted-stream'
  | 'unused-data'
  | 'data-before'
  | 'longer-stream';

export interface SevenZipAnomaly {
  readonly kind: SevenZipAnomalyKind;
  /** What exactly, in plain words. Raw text: it may quote hostile names. */
  readonly detail: string;
  readonly offset?: number;
}

export interface OpenedSevenZipMember extends OpenedMember {
  /** What only unpacking shows: about the member, and about its folder when it is the first of it that is opened. */
  readonly anomalies: readonly SevenZipAnomaly[];
}

export interface SevenZipMember {
  /** Raw and hostile. Made up when the archive gives none. */
  readonly name: string;
  readonly directory: boolean;
  /** Bytes that the header claims. */
  readonly size: number;
  /** Members of one folder are unpacked together, and the last folder is remembered. Rejects with the origin's own error. */
  open(): Promise<OpenedSevenZipMember>;
}

export interface SevenZipArchive {
  readonly members: readonly SevenZipMember[];
  readonly anomalies: readonly SevenZipAnomaly[];
  readonly incomplete: readonly Incomplete[];
  /** Parts of the file that belong to nothing in the archive. */
  readonly loose: readonly Extent[];
}
