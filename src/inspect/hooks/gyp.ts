// Reads binding.gyp: commands that node-gyp runs while it reads the file or builds, and conditions that are more than that.
import { quoted } from '../quoted.ts';
import { dangersOf } from './commands.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import { gypActions } from './gyp-actions.ts';
import { pythonStrings } from '../../format/python/strings.ts';

/** `<!`, `<!@`, and the same for the later phases of gyp, or a parenthesis. */
const PARENTHESES = /([<>^]!@?)?\(|\)/g;
/** Expansions of one file that are looked at; real files have some ten. */
const MAX_EXPANSIONS = 50;
/** Characters of a command that are looked at; real ones have some hundred. */
const MAX_LENGTH = 4096;

/** gyp is Python's literal syntax, read by `eval`; conditions are evaluated as Python expressions. */
export function readGyp({ text, knowledge, when }: HookText): HookReading {
  const facts: HookFact[] = [];
  const strings = pythonStrings(text);
  const actions = gypActions(text, strings);
  let left = MAX_EXPANSIONS;
  for (const { value, offset } of strings) {
    const commands = expansionsIn(value, left);
    left -= commands.length;
    for (const command of commands) {
      const known = knowledge.expressions('gyp-known').some((expression) => expression.test(command));
      if (known && dangersOf(command, knowledge).length === 0) continue;
      facts.push(expansion(command, offset, when));
    }
    const escapes = knowledge.expressions('gyp-escapes').some((expression) => expression.test(value));
    if (escapes) facts.push(escape(value, offset));
    else if (commands.length === 0 && dangersOf(value, knowledge)[0]?.grave === true) {
      facts.push({ kind: 'command', command: value, subject: 'the build', when, offset });
    }
    if (left < 0) break;
  }
  for (const { command, offset } of actions.slice(0, MAX_EXPANSIONS)) {
    const subject = 'an action of binding.gyp';
    facts.push({ kind: 'command', command, subject, when, offset, unknown: 'HOOK-GYP-COMMAND' });
  }
  return { facts, ...((left < 0 || actions.length > MAX_EXPANSIONS) && { problem: TOO_MANY }) };
}

const TOO_MANY = {
  reason: `only ${MAX_EXPANSIONS} commands of binding.gyp were looked at`,
  unread: true,
} as const;

/** A command that throws its output away is not there for its output, which is all that gyp wants of it. */
function expansion(command: string, offset: number, when: string): HookFact {
  const silent = /(?:^|\s)[12&]?>{1,2}\s*(?:\/dev\/null|nul\b)/i.test(command);
  if (!silent) {
    return { kind: 'command', command, subject: 'binding.gyp', when, offset, unknown: 'HOOK-GYP-COMMAND' };
  }
  const evidence = `binding.gyp runs ${quoted(command)} ${when}, and throws away the output that it would be there for`;
  return { kind: 'state', rule: 'HOOK-GYP-COMMAND', severity: 'HIGH', evidence, about: command, offset };
}

function escape(value: string, offset: number): HookFact {
  const evidence = `an expression of binding.gyp reaches out of the evaluation of conditions: ${quoted(value)}`;
  return { kind: 'state', rule: 'HOOK-GYP-COMMAND', severity: 'HIGH', evidence, about: value, offset };
}

/** The commands of all expansions in the order of their ends, at most one more than `most`; in one pass. */
function expansionsIn(text: string, most: number): readonly string[] {
  const found: string[] = [];
  const open: { readonly start: number; readonly runs: boolean }[] = [];
  const told = (start: number, end: number): void => {
    found.push(text.slice(start, Math.min(end, start + MAX_LENGTH)));
  };
  for (const { 0: token, 1: sign, index } of text.matchAll(PARENTHESES)) {
    if (found.length > most) return found;
    if (token !== ')') open.push({ start: index + token.length, runs: sign !== undefined });
    else {
      const last = open.pop();
      if (last?.runs === true) told(last.start, index);
    }
  }
  // Those that nothing closes: gyp refuses them, but nobody needs to rely on that.
  for (const { start, runs } of open) if (runs && found.length <= most) told(start, text.length);
  return found;
}
