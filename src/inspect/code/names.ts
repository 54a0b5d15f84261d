// Names of what a program calls: methods of results, and the programs that it starts.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { unwrap } from '../../code/shell/wrappers.ts';
import { executedBy } from '../command/executes.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import { programName } from '../command/words.ts';
import { VALUE_WORDS, wordOf } from './words.ts';

/** Results of results that are followed; longer chains are builders, whose first name decides. */
const MAX_CHAIN = 16;

/** The callee; a method of a result carries what gave the result: `requests.Session.post`. */
export function qualified(facts: CodeFacts, call: CodeCall): string {
  let name = call.callee;
  let current: CodeCall | undefined = call;
  for (let depth = 0; depth < MAX_CHAIN && name.startsWith('.'); depth++) {
    const target: CodeValue | undefined = current?.target;
    if (target?.kind === 'name') return target.name + name;
    if (target?.kind !== 'result') return name;
    current = facts.calls[target.call];
    if (current === undefined) return name;
    name = current.callee + name;
  }
  return name;
}

/** A program with its arguments, as a shell would see it. */
export interface Command {
  readonly name: string;
  readonly args: readonly CodeValue[];
  readonly named: ReadonlyMap<string, CodeValue>;
}

const NOTHING: ReadonlyMap<string, CodeValue> = new Map();

/** The program that a call starts when it is given as a list of arguments (or is a line of shell itself). */
export function commandOf(facts: CodeFacts, call: CodeCall): Command | undefined {
  if (facts.language === 'shell')
    return unwrapped({ name: programName(call.callee), args: call.args, named: NOTHING });
  const { callee, args } = withoutMode(call);
  const [first, second, ...others] = args;
  if (first?.kind === 'many' && first.shape !== 'parts') {
    const command = listCommand(first.items);
    return command === undefined ? undefined : unwrapped(command);
  }
  const name = programNamed(first);
  if (name === undefined) return undefined;
  // execlp(file, name, ...): the program, what it is told to be called, and its words.
  if (LISTS_WORDS.test(callee)) return unwrapped({ name, args: others, named: NOTHING });
  // execvp(file, args), child_process.spawn(file, args): the program, then a list.
  if (second?.kind !== 'many' || second.shape !== 'list') return undefined;
  return { name, args: second.items, named: NOTHING };
}

const LISTS_WORDS = /^os\.execl/;
const SPAWN = 'os.spawn';

/** os.spawn takes first how to wait for what it starts, and is os.exec otherwise. */
export function withoutMode<T extends Pick<CodeCall, 'callee' | 'args'>>(call: T): T {
  if (!call.callee.startsWith(SPAWN)) return call;
  return { ...call, callee: `os.exec${call.callee.slice(SPAWN.length)}`, args: call.args.slice(1) };
}

function listCommand(items: readonly CodeValue[]): Command | undefined {
  const [program, ...args] = items;
  const name = programNamed(program);
  return name === undefined ? undefined : { name, args, named: NOTHING };
}

/** The interpreter that runs the program itself, as the languages name it. */
const ITSELF: ReadonlyMap<string, string> = new Map([
  ['sys.executable', 'python'],
  ['process.execPath', 'node'],
]);

function programNamed(value: CodeValue | undefined): string | undefined {
  if (value?.kind === 'name') return ITSELF.get(value.name);
  return value?.kind === 'text' && !/\s/.test(value.text) ? programName(value.text) : undefined;
}

/** Programs that only start another one do not count, but what they start. */
function unwrapped(command: Command): Command {
  const { words, wrappers } = unwrap([wordOf(command.name), ...command.args], (word) =>
    word?.kind === 'text' ? word.text : undefined,
  );
  const [program, ...args] = words;
  if (wrappers.length === 0 || program?.kind !== 'text') return command;
  return { name: programName(program.text), args, named: command.named };
}

/** What an interpreter takes for its program: the argument of `-c` or the script, and nothing behind it. */
export function programOf({ name, args }: Command, known: CommandKnowledge): CodeValue | 'input' {
  const executed = executedBy(name, args, known, VALUE_WORDS);
  return executed.from === 'input' ? 'input' : executed.word;
}

/** Whether an interpreter runs what it is given on its input: no script, no `-c`, or an explicit `-`. */
export function readsProgramFromInput(command: Command, known: CommandKnowledge): boolean {
  return programOf(command, known) === 'input';
}
