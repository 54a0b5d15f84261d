// The one error of the marshal reader.
import { GuardError } from '../../core/errors.ts';

/** `BROKEN`: not marshal data, or cut short; `BUDGET`: a limit of MARSHAL_LIMITS was reached. */
export class MarshalError extends GuardError<'BROKEN' | 'BUDGET'> {}
