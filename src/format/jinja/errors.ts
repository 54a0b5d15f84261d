// The one error of the Jinja reader.
import { GuardError } from '../../core/errors.ts';

/** `SYNTAX`: one tag cannot be parsed; `BUDGET`: a limit was reached. `offset` counts characters from 0. */
export class JinjaError extends GuardError<'SYNTAX' | 'BUDGET'> {
  readonly offset: number;

  constructor(code: 'SYNTAX' | 'BUDGET', offset: number, message: string) {
    super(code, message);
    this.offset = offset;
  }
}
