// The one error of rules that a team wrote itself.
import { GuardError } from '../../core/errors.ts';

/** The message names the file and the rule. A run with rules that do not hold decides nothing. */
export class CustomRuleError extends GuardError<'INVALID_RULES'> {}
