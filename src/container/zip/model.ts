// What the zip reader hands out: members, anomalies and what it could not read. Facts only, no severities.
import type { Incomplete } from '../../core/coverage.ts';
import type { OpenedMember as Opened } from '../../core/inspection.ts';

/**
 * Something that readers of zip archives disagree about, or that no writer of models does.
 * `duplicate-name` counts names that differ only in ASCII case as equal, as miniz does when it looks one up.
 */
export type ZipAnomalyKind =
  | 'name-mismatch'
  | 'flags-mismatch'
  | 'method-mismatch'
  | 'size-mismatch'
  | 'duplicate-name'
  | 'hidden-member'
  | 'overlap'
  | 'prefix-data'
  | 'suffix-data'
  | 'unclaimed-data'
  | 'ratio'
  | 'unsafe-name'
  | 'symlink'
  | 'count-mismatch'
  | 'several-directories'
  | 'no-directory'
  | 'multi-disk'
  | 'strict-reader-rejects';

export interface ZipAnomaly {
  readonly kind: ZipAnomalyKind;
  /** Index into `ZipArchive.members`, when it is about one member. */
  readonly member?: number;
  /** What exactly, in plain words. Raw text: it may quote hostile names. */
  readonly detail: string;
  /** First byte it is about, in the archive, and how many. */
  readonly offset?: number;
  readonly length?: number;
}

/**
 * A member's content (empty when nothing of it could be read), why it ends early, and what opening it brought to
 * light.
 */
export interface OpenedMember extends Opened {
  /** `ratio` and `size-mismatch`, which only inflating shows. */
  readonly anomalies: readonly ZipAnomaly[];
}

export interface ZipMember {
  /** Its place in `ZipArchive.members`. */
  readonly index: number;
  /** The name in the directory: UTF-8, or Latin-1 when it is not UTF-8; cut at the name limit. Raw and hostile. */
  readonly name: string;
  /** The name's bytes, uncut: what miniz compares. */
  readonly rawName: Uint8Array;
  /** Other names that some reader would see: the local header's, the Info-ZIP Unicode path. */
  readonly otherNames: readonly string[];
  /** `local-only`: no directory names it, or no directory describes it as its local header does. */
  readonly source: 'central' | 'local-only';
  /** A name that ends in `/` and no bytes. A "directory" with bytes is a member like any other. */
  readonly directory: boolean;
  /** Compression method (APPNOTE 4.4.5). */
  readonly method: number;
  /** General purpose flags, of the directory if it is there. */
  readonly flags: number;
  /** The flags say so and nothing contradicts them. */
  readonly encrypted: boolean;
  readonly compressedSize: number;
  /** The declared size once decompressed; a claim. */
  readonly size: number;
  /** CRC-32 of the unpacked bytes, by the directory; a claim that is never checked. */
  readonly crc32?: number;
  /** Offset of the local header in the archive. */
  readonly headerOffset: number;
  /** Offset of the data in the archive. */
  readonly dataOffset: number;
  /**
   * Stored members are a slice of the archive and nothing is read. Deflated members are inflated into memory up
   * to `ZIP_LIMITS.inflatedPerMember`; checksums and declared sizes are ignored, as torch ignores them.
   * Rejects only with the origin's own error.
   */
  open(): Promise<OpenedMember>;
}

export interface ZipArchive {
  /** The members of the directory that miniz would read first, in its order, then those of others by offset. */
  readonly members: readonly ZipMember[];
  readonly anomalies: readonly ZipAnomaly[];
  /** What of the archive itself could not be read; what of a member could not be, `open` tells. */
  readonly incomplete: readonly Incomplete[];
}

/** One entry of a central directory; offsets are in the archive. */
export interface CentralEntry {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc32?: number;
  readonly headerOffset: number;
  /** Upper 16 bits hold the Unix mode when the writer was Unix. */
  readonly externalAttributes: number;
  readonly extra: Uint8Array;
}

/** One local file header; offsets are in the archive. */
export interface LocalHeader {
  readonly offset: number;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly extra: Uint8Array;
  readonly dataOffset: number;
}

/** Bytes `[start, end)` of the archive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
