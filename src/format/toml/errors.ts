// The one error of the TOML reader.
import { GuardError } from '../../core/errors.ts';

/** `SYNTAX`: not TOML; `BUDGET`: a limit was reached, and nothing is known about the text. */
export class TomlError extends GuardError<'SYNTAX' | 'BUDGET'> {
  /** From 1; absent for `BUDGET`. */
  readonly line?: number;

  constructor(code: 'SYNTAX' | 'BUDGET', message: string, line?: number) {
    super(code, message);
    if (line !== undefined) this.line = line;
  }
}
