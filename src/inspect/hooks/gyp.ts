// Reads binding.gyp: commands that node-gyp runs while it reads the file, and conditions that are more than that.
import { quoted } from '../quoted.ts';
import { dangersOf } from './commands.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import { pythonStrings } from './python-strings.ts';

/** `<!`, `<!@`, and the same for the later phases of gyp. */
const EXPANSION = /[<>^]!@?\(/g;

/** gyp is Python's literal syntax, read by `eval`; conditions are evaluated as Python expressions. */
export function readGyp({ text, knowledge, when }: HookText): HookReading {
  const facts: HookFact[] = [];
  for (const { value, offset } of pythonStrings(text)) {
    for (const match of value.matchAll(EXPANSION)) {
      const command = balanced(value, match.index + match[0].length);
      const known = knowledge.expressions('gyp-known').some((expression) => expression.test(command));
      if (known && dangersOf(command, knowledge).length === 0) continue;
      facts.push(expansion(command, offset, when));
    }
    const escapes = knowledge.expressions('gyp-escapes').some((expression) => expression.test(value));
    if (escapes) facts.push(escape(value, offset));
    else if (
      !value.includes('!(') &&
      !value.includes('!@(') &&
      dangersOf(value, knowledge)[0]?.grave === true
    ) {
      facts.push({ kind: 'command', command: value, subject: 'the build', when, offset });
    }
  }
  return { facts };
}

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

/** The text up to the parenthesis that closes the one before `start`. */
function balanced(text: string, start: number): string {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return text.slice(start, at);
  }
  return text.slice(start);
}
