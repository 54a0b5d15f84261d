// The one error of the MessagePack reader.
import { GuardError } from '../../core/errors.ts';

/** `BROKEN`: the bytes end or are no MessagePack; `BUDGET`: a limit was reached. `offset` is in bytes. */
export class MsgpackError extends GuardError<'BROKEN' | 'BUDGET'> {
  readonly offset: number;

  constructor(code: 'BROKEN' | 'BUDGET', offset: number, message: string) {
    super(code, message);
    this.offset = offset;
  }
}
