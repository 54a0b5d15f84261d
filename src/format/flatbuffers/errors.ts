// The one error of the FlatBuffers reader.
import { GuardError } from '../../core/errors.ts';

/** `OUT_OF_BOUNDS`: an offset leads outside the bytes; `TOO_MUCH`: a limit was reached. `offset` is in bytes. */
export class FlatError extends GuardError<'OUT_OF_BOUNDS' | 'TOO_MUCH'> {
  readonly offset: number;

  constructor(code: 'OUT_OF_BOUNDS' | 'TOO_MUCH', offset: number, message: string) {
    super(code, message);
    this.offset = offset;
  }
}
