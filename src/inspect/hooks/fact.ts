// What a reader of hook files says: commands that run by themselves, and states that are a danger as such.
import type { Severity } from '../../core/severity.ts';
import type { HookKnowledge } from './knowledge.ts';

export interface HookCommand {
  readonly kind: 'command';
  readonly command: string;
  /** Who starts it, as the beginning of a sentence: `the script "postinstall"`. */
  readonly subject: string;
  /** When, as the end of a sentence. */
  readonly when: string;
  /** In characters of the text. */
  readonly offset: number;
  /** The rule when the command is neither known to be harmless nor dangerous; without one it is quiet then. */
  readonly unknown?: string;
  readonly severity?: Severity;
  /** Severity of a dangerous command, when it does not run by itself. */
  readonly worst?: Severity;
  /** Scripts that the command may name, as `npm run` does. */
  readonly scripts?: ReadonlySet<string>;
}

export interface HookState {
  readonly kind: 'state';
  readonly rule: string;
  readonly evidence: string;
  /** The root cause, stable across unrelated edits. */
  readonly about: string;
  readonly offset: number;
  readonly severity?: Severity;
}

export type HookFact = HookCommand | HookState;

export interface HookText {
  readonly text: string;
  readonly path: string;
  /** When the file runs, from the knowledge. */
  readonly when: string;
  readonly knowledge: HookKnowledge;
  /** The text of another file as the change leaves it, by its path in the repository. Each call may be a request. */
  readonly open?: (path: string) => Promise<string | undefined>;
}

/** A text that agents take as instructions. */
export interface ObeyedText {
  readonly text: string;
  /** In characters of the file. */
  readonly offset: number;
}

/** What could not be read is said by the reader's document; see incompleteOf. */
export interface HookReading {
  readonly facts: readonly HookFact[];
  readonly obeyed?: readonly ObeyedText[];
  readonly problem?: { readonly reason: string; readonly unread: boolean };
}

export type HookReader = (file: HookText) => HookReading | Promise<HookReading>;
