// What the tar reader hands out: members, anomalies and what it could not read. Facts only, no severities.
import type { Incomplete } from '../../core/coverage.ts';
import type { OpenedMember } from '../../core/inspection.ts';

export type TarKind = 'file' | 'directory' | 'symlink' | 'hardlink' | 'device' | 'fifo';

/**
 * `size-conflict`: two headers give different sizes, or something that has no data has a size, so that readers
 * go on at different places. `global-override`: a global header renames or resizes all members.
 */
export type TarAnomalyKind =
  | 'unsafe-name'
  | 'link-escapes'
  | 'through-link'
  | 'special-file'
  | 'size-conflict'
  | 'global-override'
  | 'members-after-end'
  | 'trailing-data'
  | 'repeated-name';

export interface TarAnomaly {
  readonly kind: TarAnomalyKind;
  /** What exactly, in plain words. Raw text: it may quote hostile names. */
  readonly detail: string;
  /** Of the header it is about, in the archive. */
  readonly offset: number;
}

export interface TarMember {
  /** UTF-8, or Latin-1 when the bytes are not UTF-8. Raw and hostile. */
  readonly name: string;
  readonly kind: TarKind;
  /** Where a link points. Raw and hostile. */
  readonly target?: string;
  /** Of the member's own header, behind its extended ones. */
  readonly headerOffset: number;
  readonly dataOffset: number;
  /** Bytes of data that the headers claim. */
  readonly size: number;
  /** The data are pieces of a file, not the file. */
  readonly sparse: boolean;
  /** A slice of the archive, and why it is not the whole member when it is not. Rejects never. */
  open(): Promise<OpenedMember>;
}

export interface TarArchive {
  readonly members: readonly TarMember[];
  readonly anomalies: readonly TarAnomaly[];
  readonly incomplete: readonly Incomplete[];
  /** Where data begins that belongs to no member, if there is any. */
  readonly trailing?: number;
}
