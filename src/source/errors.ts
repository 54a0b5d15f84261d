// What can go wrong where bytes come from. The message is one line and says what to do.
import { GuardError, messageOf } from '../core/errors.ts';

export type SourceErrorCode =
  | 'NOT_A_REPOSITORY'
  | 'UNKNOWN_COMMIT'
  | 'NO_MERGE_BASE'
  | 'OBJECT_MISSING'
  | 'DIGEST_MISMATCH'
  | 'MALFORMED_TREE'
  | 'GIT_FAILED'
  | 'UNREADABLE'
  | 'TOO_LARGE';

export class SourceError extends GuardError<SourceErrorCode> {}

export function isSourceError(thrown: unknown, ...codes: readonly SourceErrorCode[]): thrown is SourceError {
  return thrown instanceof SourceError && (codes.length === 0 || codes.includes(thrown.code));
}

/** What a failing system call is to us. Typed errors pass through: whoever threw them knew better what to say. */
export function unreadable(what: string, thrown: unknown): Error {
  if (thrown instanceof GuardError) return thrown;
  return new SourceError('UNREADABLE', `${what} cannot be read: ${oneLine(messageOf(thrown))}`, thrown);
}

/** Longest piece of foreign text inside a message: enough to recognise it. */
const QUOTED = 160;

/** The first line of foreign text, cut; control characters go, since a message is one line. */
export function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * QUOTED)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}...` : line;
}
