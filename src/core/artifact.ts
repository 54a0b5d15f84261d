// An artifact: where some bytes sit, and the bytes. A file in the tree and a member of a zip look the same.
import type { Bytes } from './bytes.ts';

/** Where an artifact sits: a repository path with `/`, then the chain of archive members, outermost first. */
export interface Locator {
  readonly path: string;
  readonly members: readonly string[];
}

/**
 * What whoever opens the outer file does with a member, where that is certain: unpickles it whatever it looks like,
 * takes it as raw data and never opens it, runs it as a program, installs what it lists (requirements of pip, channels of
 * conda), or shows it as text; prose is the part of a text that was written to be read, said is what a template puts in
 * front of a model, and obeyed is what agents take as instructions.
 */
export type MemberUse =
  | 'pickle'
  | 'raw'
  | 'python'
  | 'javascript'
  | 'shell'
  | 'requirements'
  | 'channels'
  | 'text'
  | 'prose'
  | 'printed'
  | 'said'
  | 'obeyed';

export interface Artifact {
  readonly locator: Locator;
  readonly bytes: Bytes;
  readonly use?: MemberUse;
  readonly claims?: ArchiveClaims;
  /** The language that a hook of the same tree starts the file in, whatever its name. */
  readonly startedAs?: 'python' | 'javascript' | 'shell';
  /** What a file of the same tree that includes it has it read as, whatever its name. */
  readonly includedAs?: 'requirements';
}

/** What the archive around a member says of it. Nobody has checked it. */
export interface ArchiveClaims {
  /** Of the member's bytes, unpacked. */
  readonly crc32?: number;
  /** The records of raw data that torch reads beside this pickle, by storage key. */
  readonly storages?: ReadonlyMap<string, RecordClaim>;
}

export interface RecordClaim {
  /** Unpacked. */
  readonly bytes: number;
  readonly crc32?: number;
}

/** The member chain as one string for reports, or undefined for a file of its own. */
export function memberName(locator: Locator): string | undefined {
  return locator.members.length === 0 ? undefined : locator.members.join(' > ');
}

/** Whether a member is a program or text that was decoded out of a file, rather than a file of its own. */
export function isDecoded({ use }: Artifact): boolean {
  return use !== undefined && use !== 'pickle' && use !== 'raw';
}
