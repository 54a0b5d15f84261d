// Commands of hooks that install packages from an address that nothing vouches for.
import type { RuleBook } from '../../core/rule.ts';
import { isAtLeast } from '../../core/severity.ts';
import { lineCommands } from '../code/words.ts';
import { callOf } from '../command/call.ts';
import { commandKnowledge } from '../command/knowledge.ts';
import { givenTo, worstOf } from '../command/vouched.ts';
import { programName } from '../command/words.ts';
import type { ConfigVerdict } from '../config/verdict.ts';
import { quoted } from '../quoted.ts';
import type { HookFact } from './fact.ts';
import type { ReaderId } from './knowledge.ts';

const RULE = 'CODE-INSTALL-ADDRESS';
/** Whose commands are read as the programs that they are. */
const READ_AS_CODE: ReadonlySet<ReaderId> = new Set(['package-json', 'make', 'shell']);

/** At most one for a command. */
export function installsOf(fact: HookFact, reader: ReaderId, rules: RuleBook): ConfigVerdict[] {
  if (fact.kind !== 'command' || READ_AS_CODE.has(reader)) return [];
  const { command, subject, when, offset, worst } = fact;
  const known = commandKnowledge(rules);
  if (!known.packageSources.hint.test(command)) return [];
  const given = lineCommands(command).flatMap((line) => {
    const [program = '', ...words] = callOf(line, known);
    return givenTo(programName(program), words, known.packageSources);
  });
  const told = worstOf(given, rules);
  if (told === undefined) return [];
  const severity = worst !== undefined && isAtLeast(told.severity, worst) ? worst : told.severity;
  const evidence = `${subject} runs ${quoted(command.trim())} ${when}: it ${told.says}`;
  return [{ rule: RULE, severity, about: `${subject}: ${told.place}`, evidence, offset }];
}
