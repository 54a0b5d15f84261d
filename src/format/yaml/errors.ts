// The one error of the YAML reader.
import { GuardError } from '../../core/errors.ts';

/** `BUDGET`: a limit was reached; nothing is known about the text. */
export class YamlError extends GuardError<'BUDGET'> {}
