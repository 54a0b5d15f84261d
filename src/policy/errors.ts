// What can be wrong with a policy, a glob or an input. The message is one line and says where and what to do.
import { GuardError } from '../core/errors.ts';

export class PolicyError extends GuardError<
  'TOO_LARGE' | 'INVALID_YAML' | 'INVALID_POLICY' | 'BAD_GLOB' | 'INVALID_INPUT'
> {}
