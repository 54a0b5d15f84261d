// The one error of the reader of R's serialization.
import { GuardError } from '../../core/errors.ts';

/**
 * `BROKEN`: the bytes end or contradict themselves, and R stops here too; `UNSUPPORTED`: a version or type that is not
 * known; `BUDGET`: a limit was reached. `offset` is in bytes.
 */
export class RError extends GuardError<'BROKEN' | 'UNSUPPORTED' | 'BUDGET'> {
  readonly offset: number;

  constructor(code: 'BROKEN' | 'UNSUPPORTED' | 'BUDGET', offset: number, message: string) {
    super(code, message);
    this.offset = offset;
  }
}
