// The one error of the JSON reader.
import { GuardError } from '../../core/errors.ts';

/**
 * `SYNTAX`: not JSON; `NOT_UTF8`: bytes that no decoder takes; `TOO_DEEP` and `TOO_MANY`: a limit was reached.
 * `offset` counts characters of the text from 0 (bytes for `NOT_UTF8`).
 */
export class JsonError extends GuardError<'SYNTAX' | 'NOT_UTF8' | 'TOO_DEEP' | 'TOO_MANY'> {
  readonly offset: number;

  constructor(code: 'SYNTAX' | 'NOT_UTF8' | 'TOO_DEEP' | 'TOO_MANY', offset: number, message: string) {
    super(code, message);
    this.offset = offset;
  }
}
