// The one error of the decoders. What was decoded before it was thrown was handed out already.
import { GuardError } from '../../core/errors.ts';

/**
 * `CUT`: the stream ends early; `DAMAGED`: it contradicts itself; `UNSUPPORTED`: legal, written by no ordinary tool, and not
 * read here; `NO_DECODER`: the runtime lacks the decoder; `BUDGET`: a limit was
 * reached.
 */
export class CompressedError extends GuardError<
  'CUT' | 'DAMAGED' | 'UNSUPPORTED' | 'NO_DECODER' | 'BUDGET'
> {}
