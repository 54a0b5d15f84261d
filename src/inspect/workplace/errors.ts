// Why a worker did not answer.
import { GuardError } from '../../core/errors.ts';

/**
 * `SILENT`: it was stopped; `DIED`: it ended by itself, for want of memory say; `NOT_BEGUN`: it ended with the task before,
 * and another thread may do this one.
 */
export class WorkerError extends GuardError<'SILENT' | 'DIED' | 'NOT_BEGUN'> {}
