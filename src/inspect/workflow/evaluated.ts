// Text of strangers that a script itself runs as a program: `eval "$TITLE"`, `bash -c "$TITLE"`, `echo "$TITLE" | sh`.
import type { Command } from '../../format/workflow/commands.ts';
import type { Step } from '../../format/workflow/facts.ts';
import { callOf } from '../command/call.ts';
import { executedBy, runnerKind } from '../command/executes.ts';
import { TEXT_WORDS } from '../command/words.ts';
import { withoutRedirects } from './fetchers.ts';
import type { JobScope, Script } from './scope.ts';
import { writtenSource } from './untrusted.ts';

export interface Evaluated {
  /** The context that a stranger writes. */
  readonly source: string;
  readonly command: Command;
}

/** Variables of one command that are followed. */
const MAX_NAMES = 50;

export function evaluatedIn(script: Script, step: Step, scope: JobScope): Evaluated[] {
  return script.commands.flatMap((command): Evaluated[] => {
    const program = programGiven(command, script, scope);
    if (program === undefined) return [];
    const names = expanded(program).slice(0, MAX_NAMES);
    const source = names
      .map((name) => writtenSource(`\${${name}}`, step, scope))
      .find((one) => one !== undefined);
    return source === undefined ? [] : [{ source, command }];
  });
}

/** The source of a command that holds a program, as the shell reads it. */
function programGiven(command: Command, { text, firstOf }: Script, { known }: JobScope): string | undefined {
  const [program = '', ...words] = callOf(command.words, known.commands);
  if (runnerKind(program, known.commands) === undefined) return undefined;
  const executed = executedBy(program, withoutRedirects(words).args, known.commands, TEXT_WORDS);
  const from = executed.from === 'input' ? firstOf.get(command.pipeline) : command;
  if (from === undefined || executed.from === 'file' || executed.from === 'module') return undefined;
  const isPrinted = from === command || /^(?:echo|printf)$/.test(from.words[0] ?? '');
  return isPrinted ? text.text.slice(from.start, from.end) : undefined;
}

const NAME = /^\$(?:\{([A-Za-z_]\w{0,99})\}|([A-Za-z_]\w{0,99}))/;

/** Variables that the shell puts in: not those in single quotes, behind a backslash or in commands of their own. */
function expanded(source: string): string[] {
  const names: string[] = [];
  let inDouble = false;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === "'" && !inDouble) {
      const end = source.indexOf("'", at + 1);
      at = end === -1 ? source.length : end;
    } else if (character === '"' && depth === 0) inDouble = !inDouble;
    else if (character === '$' && source[at + 1] === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (character === '$' && depth === 0) {
      const [, braced, plain] = NAME.exec(source.slice(at, at + 102)) ?? [];
      names.push(...[braced ?? plain].filter((name) => name !== undefined));
    }
  }
  return names;
}
