// The one error of the workflow reader.
import { GuardError } from '../../core/errors.ts';

/** `BUDGET`: a limit was reached; what was read so far is not the whole file. */
export class WorkflowError extends GuardError<'BUDGET'> {}
