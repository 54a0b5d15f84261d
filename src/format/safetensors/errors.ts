// The one error of the safetensors reader.
import { GuardError } from '../../core/errors.ts';

/** `BROKEN`: every loader refuses the header; `TOO_LARGE`: a limit of SAFETENSORS_LIMITS was reached. */
export class SafetensorsError extends GuardError<'BROKEN' | 'TOO_LARGE'> {}
