// The one error of the client of the cache service.
import { GuardError } from '../../core/errors.ts';

/**
 * `FAILED`: no answer in time, or one that says so; `REFUSED`: an answer that is not believed; `TAKEN`: somebody has
 * written the entry already. Messages hold no address: those of entries are signed, and who has one may use it.
 */
export class CacheError extends GuardError<'FAILED' | 'REFUSED' | 'TAKEN'> {}
