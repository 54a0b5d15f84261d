// The one error of the numpy readers: the header is not what numpy itself would take.
import { GuardError } from '../../core/errors.ts';

/** `BROKEN`: not a header that numpy reads; `UNSUPPORTED`: a version or type that is not known here. */
export class NumpyError extends GuardError<'BROKEN' | 'UNSUPPORTED'> {}
