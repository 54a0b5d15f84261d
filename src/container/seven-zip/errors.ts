// The one error of the 7z reader. Outside the reader it is told as `incomplete`, so that nobody has to catch it.
import { GuardError } from '../../core/errors.ts';

/**
 * `DAMAGED`: the header contradicts itself or ends early; `UNSUPPORTED`: a part or a method that is not read here;
 * `ENCRYPTED`: it needs a password; `BUDGET`: a limit was reached.
 */
export class SevenZipError extends GuardError<'DAMAGED' | 'UNSUPPORTED' | 'ENCRYPTED' | 'BUDGET'> {}
