// Why a worker did not answer.
import { GuardError } from '../../core/errors.ts';

/** `SILENT`: it was stopped; `DIED`: it ended by itself, for want of memory say. */
export class WorkerError extends GuardError<'SILENT' | 'DIED'> {}
