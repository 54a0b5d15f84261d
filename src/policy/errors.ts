// What can be wrong with a policy, a glob or an input. The message is one line and says where and what to do.
import { GuardError } from '../core/errors.ts';

export class PolicyError extends GuardError<
  'TOO_LARGE' | 'INVALID_YAML' | 'INVALID_POLICY' | 'BAD_GLOB' | 'INVALID_INPUT'
> {}

/** Untrusted text as one quoted, shortened piece of a one-line message. */
export function quoted(text: string): string {
  const LONGEST = 80; // longer than any key or glob worth reading in a message
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);
}
