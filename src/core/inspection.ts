// The contract between the pipeline and the inspectors: facts and rules in, findings and members out.
import type { ArchiveClaims, Artifact, MemberUse } from './artifact.ts';
import type { Bytes } from './bytes.ts';
import type { Incomplete } from './coverage.ts';
import type { Finding } from './finding.ts';
import type { AddedPackage } from './package.ts';
import type { RuleBook } from './rule.ts';
import type { TensorSet } from './tensors.ts';

/** What an inspector is given besides the artifact. */
export interface InspectionContext {
  readonly rules: RuleBook;
  /** Exact `module.name` globals that the policy vouches for. */
  readonly allowedGlobals: ReadonlySet<string>;
  /** The object that an LFS pointer names, verified; undefined when fetching is off or it is not to be had. */
  readonly openLfs: (oid: string, size: number) => Promise<Bytes | undefined>;
  /** Releases published after this moment are too young; absent where nobody asks for an age. */
  readonly youngSince?: Date;
  /** Opens the version of the same path at base, when the change replaced one. */
  readonly before?: () => Promise<Artifact>;
  /** Opens what the file was at base under the name that the change moved it from. */
  readonly origin?: () => Promise<Artifact>;
  /**
   * Opens another plain file as the change leaves it, by its path in the repository; undefined when there is none.
   * Each call may be a request, so ask for few. Absent where nothing is known of other files.
   */
  readonly openHead?: (path: string) => Promise<Bytes | undefined>;
  /** As `openHead`, of the commit that the change is compared with. */
  readonly openBase?: (path: string) => Promise<Bytes | undefined>;
}

/** Something inside an artifact. It is opened by the pipeline, one at a time, and only if budgets allow. */
export interface Member {
  /**
   * As the archive spells it; raw text. Absent when it is the artifact itself: kept elsewhere (LFS), or decoded (the
   * cells of a notebook).
   */
  readonly name?: string;
  /** Where a line and column of the member stand in the artifact itself, when the member is a decoding of its text. */
  readonly place?: (place: DecodedPlace) => RawPlace;
  readonly use?: MemberUse;
  readonly claims?: ArchiveClaims;
  /** Bytes that this member was unpacked to, when it is more than a slice; they count against the file's budget. */
  readonly unpacked?: number;
  /** Bytes of the member as a loader would see them, and why they end early when they do. */
  open(): Promise<OpenedMember>;
}

/** Both count from 1. */
export interface DecodedPlace {
  readonly line: number;
  readonly column?: number;
}

export interface RawPlace extends DecodedPlace {
  /** The notebook cell, from 1. */
  readonly cell?: number;
}

export interface OpenedMember {
  readonly bytes: Bytes;
  readonly incomplete?: Incomplete;
  /** What only opening the member shows. */
  readonly findings?: readonly Finding[];
}

/** What an inspector hands back. It never recurses: members return to the pipeline, which owns the budgets. */
export interface Inspection {
  /** Format by content, as in {@link Coverage.format}; empty when any text is searched, whatever it is. */
  readonly format: string;
  readonly findings: readonly Finding[];
  readonly members: readonly Member[];
  /** Releases that the change brings in, for those who ask what is known of them. */
  readonly packages?: readonly AddedPackage[];
  /** The tensors that it declares, for those who ask what the change does to a model. */
  readonly tensors?: TensorSet;
  /** Empty when everything that matters was read. */
  readonly incomplete: readonly Incomplete[];
}

export interface Inspector {
  /** Names the surface, in reports and in the log. */
  readonly name: string;
  /** Whether it also reads programs and texts that were decoded out of another file; all other inspectors read files. */
  readonly readsDecoded?: boolean;
  /**
   * Whether the artifact is this inspector's, by content first. `head` holds its first bytes, up to
   * SNIFF_BYTES (fewer only when the artifact is shorter). More than one inspector may claim an artifact;
   * each is then run.
   */
  recognises(artifact: Artifact, head: Uint8Array): boolean | Promise<boolean>;
  inspect(artifact: Artifact, context: InspectionContext): Promise<Inspection>;
  /** What it means that a change deletes a file. */
  readonly removal?: RemovalInspector;
}

/** Sees what is not there any more, which no inspector of files does. */
export interface RemovalInspector {
  /** Whether anything follows from the loss of such a file, by its path. */
  isAbout(path: string): boolean;
  /** `was` is the file at base. */
  inspect(was: Artifact, context: RemovalContext): Promise<readonly Finding[]>;
}

export interface RemovalContext extends InspectionContext {
  /** The path that the change moved the file to. */
  readonly movedTo?: string;
}

/** Enough for every magic number, the tar header at 257 and a first look at text. */
export const SNIFF_BYTES = 4096;
