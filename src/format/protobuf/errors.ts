// The one error of the protobuf reader.
import { GuardError } from '../../core/errors.ts';

type Code = 'BROKEN' | 'TOO_DEEP' | 'TOO_MUCH';

/** `BROKEN`: not the protobuf wire format; `TOO_DEEP`, `TOO_MUCH`: a limit was reached. `offset` is in bytes. */
export class ProtobufError extends GuardError<Code> {
  readonly offset: number;

  constructor(code: Code, offset: number, message: string) {
    super(code, message);
    this.offset = offset;
  }
}
