// The one error of the GGUF reader.
import { GuardError } from '../../core/errors.ts';

/**
 * `BROKEN`: the file ends too early or has a value that no loader takes; `OVERFLOW`: a number that is there to
 * overflow a loader's arithmetic; `TOO_MUCH`: a limit of GGUF_LIMITS was reached. `offset` is in bytes.
 */
export class GgufError extends GuardError<'BROKEN' | 'OVERFLOW' | 'TOO_MUCH'> {
  readonly offset: number;

  constructor(code: 'BROKEN' | 'OVERFLOW' | 'TOO_MUCH', offset: number, message: string) {
    super(code, message);
    this.offset = offset;
  }
}
