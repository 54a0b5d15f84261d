// The one error of the zip reader. Damage is not an error: it is told in `incomplete`.
import { GuardError } from '../../core/errors.ts';

export class ZipError extends GuardError<'NOT_A_ZIP'> {}
