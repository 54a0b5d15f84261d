// The one error of the client for registries.
import { GuardError } from '../core/errors.ts';

/**
 * `UNREACHABLE`: no answer in time; `NOT_FOUND`: the registry has no such thing (any more); `REFUSED`: an address that
 * is not asked, or an answer that is none; `TOO_LARGE`: more than is taken; `BUDGET`: the limit of the run;
 * `NO_HASH`: nothing to verify the bytes by; `HASH_MISMATCH`: other bytes than the lockfile names;
 * `NOT_LISTED`: the registry has the release, but none of the files that the lockfile names.
 */
export class RegistryError extends GuardError<
  | 'UNREACHABLE'
  | 'NOT_FOUND'
  | 'REFUSED'
  | 'TOO_LARGE'
  | 'BUDGET'
  | 'NO_HASH'
  | 'HASH_MISMATCH'
  | 'NOT_LISTED'
> {}
