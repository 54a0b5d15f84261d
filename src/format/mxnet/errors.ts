// The one error of the MXNet readers.
import { GuardError } from '../../core/errors.ts';

/** `BROKEN`: the bytes end or contradict themselves; `BUDGET`: a limit was reached. `offset` is in bytes. */
export class MxnetError extends GuardError<'BROKEN' | 'BUDGET'> {
  readonly offset: number;

  constructor(code: 'BROKEN' | 'BUDGET', offset: number, message: string) {
    super(code, message);
    this.offset = offset;
  }
}
