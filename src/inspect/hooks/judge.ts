// Judges the facts of hook files: a command by what it does, a state by its rule.
import type { ConfigVerdict } from '../config/verdict.ts';
import { quoted } from '../quoted.ts';
import { dangersOf, isHarmless, startedFile } from './commands.ts';
import type { HookCommand, HookFact } from './fact.ts';
import type { HookKnowledge } from './knowledge.ts';
import { windowsDangers } from './windows/views.ts';

const DANGEROUS = 'HOOK-DANGEROUS-COMMAND';

/** What takes its own texts apart and puts them together again. */
const WINDOWS = /\b(?:powershell|pwsh|cmd)(?:\.exe)?\b/i;

export function judgeHook(fact: HookFact, knowledge: HookKnowledge): ConfigVerdict[] {
  if (fact.kind === 'command') return judgeCommand(fact, knowledge);
  const { rule, evidence, about, offset, severity } = fact;
  return [{ rule, evidence, about, offset, ...(severity !== undefined && { severity }) }];
}

function judgeCommand(fact: HookCommand, knowledge: HookKnowledge): ConfigVerdict[] {
  const { command, subject, when, offset, unknown, worst } = fact;
  const plain = dangersOf(command, knowledge);
  const dangers = plain.length === 0 && WINDOWS.test(command) ? windowsDangers(command, knowledge) : plain;
  const [danger] = dangers;
  const about = `${subject}: ${command.trim().slice(0, 2000)}`;
  const runs = `${subject} runs ${quoted(command.trim())} ${when}`;
  if (danger !== undefined) {
    const severity = danger.grave ? worst : 'MEDIUM';
    const says = dangers.slice(0, 3).map((one) => one.says);
    const evidence = `${runs}: it ${says.join(', and ')}`;
    return [{ rule: DANGEROUS, about, evidence, offset, ...(severity !== undefined && { severity }) }];
  }
  if (unknown === undefined || isHarmless(command, knowledge, fact.scripts)) return [];
  const file = startedFile(command);
  const evidence = file === undefined ? runs : `${runs}, which starts the file ${quoted(file)}`;
  const { severity } = fact;
  return [{ rule: unknown, about, evidence, offset, ...(severity !== undefined && { severity }) }];
}
