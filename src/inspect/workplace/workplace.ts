// Where files are inspected: in this thread, or in threads that can be stopped.
import type { Artifact } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext, Inspector } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import type { FileInspection } from '../walk.ts';

/** What an inspection may ask of the world, as in {@link InspectionContext}. */
export interface Surroundings extends Pick<
  InspectionContext,
  'openLfs' | 'before' | 'origin' | 'openHead' | 'openBase'
> {
  /** Whether `openHead` and `openBase` never find anything, so that nobody has to ask. */
  readonly findsNothing?: boolean;
}

/** `tensors`: only what reads tensors, and what leads to it. */
export type Scope = 'everything' | 'tensors';

/** A file that the change deletes. */
export interface RemovedFile {
  readonly path: string;
  /** The path that the change moved it to. */
  readonly movedTo?: string;
  /** The file at base; opened only when somebody asks what it guarded. */
  readonly was: () => Promise<Artifact>;
}

/** Neither way of inspecting rejects: what goes wrong is coverage, and a finding. */
export interface Workplace {
  /** A file and all its members. */
  inspect(artifact: Artifact, surroundings: Surroundings, scope: Scope): Promise<FileInspection>;
  /** What it means that a file is gone. */
  inspectRemoval(file: RemovedFile, surroundings: Surroundings): Promise<readonly Finding[]>;
  /** To be called when nothing more is to be inspected. */
  close(): void;
}

/** Inspectors with the rules that they judge by. */
export interface Staff {
  readonly rules: RuleBook;
  readonly inspectors: readonly Inspector[];
}

/** What is the same for all files of a run. */
export interface Orders {
  readonly allowedGlobals: ReadonlySet<string>;
  /** The rules that a team keeps at base; their examples are proven elsewhere. */
  readonly customRules: ReadonlyMap<string, Uint8Array>;
  readonly youngSince?: Date;
}
