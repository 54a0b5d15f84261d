// The one error of the Keras configuration reader.
import { GuardError } from '../../core/errors.ts';

/** `NOT_JSON`: Python's json module would refuse it too; `BUDGET`: a limit of KERAS_LIMITS was reached. */
export class KerasError extends GuardError<'NOT_JSON' | 'BUDGET'> {}
