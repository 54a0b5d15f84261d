// The one error of the joblib reader: how much data follows an array's description cannot be told.
import { GuardError } from '../../core/errors.ts';

export class JoblibError extends GuardError<'UNSUPPORTED' | 'BROKEN'> {}
