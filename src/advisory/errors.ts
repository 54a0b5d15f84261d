// The one error of the client for advisories.
import { GuardError } from '../core/errors.ts';

/** `UNREACHABLE`: no answer in time; `REFUSED`: an answer that is no result; `BAD_ENDPOINT`: an address that is not taken. */
export class AdvisoryError extends GuardError<'UNREACHABLE' | 'REFUSED' | 'BAD_ENDPOINT'> {}
