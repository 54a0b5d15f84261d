// Names of what a program calls: methods of results, and the programs that it starts.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';

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
    return unwrap({ name: programName(call.callee), args: call.args, named: NOTHING });
  const [first, second] = call.args;
  if (first?.kind === 'many' && first.shape !== 'parts') {
    const command = listCommand(first.items);
    return command === undefined ? undefined : unwrap(command);
  }
  // execvp(file, args), child_process.spawn(file, args): the program, then a list.
  if (first?.kind === 'text' && second?.kind === 'many' && second.shape === 'list' && !/\s/.test(first.text))
    return { name: programName(first.text), args: second.items, named: NOTHING };
  return undefined;
}

function listCommand(items: readonly CodeValue[]): Command | undefined {
  const [program, ...args] = items;
  if (program?.kind === 'text' && !/\s/.test(program.text))
    return { name: programName(program.text), args, named: NOTHING };
  if (program?.kind === 'name' && program.name === 'sys.executable')
    return { name: 'python', args, named: NOTHING };
  return undefined;
}

/** Without its folder, its version and Windows' suffix. */
function programName(path: string): string {
  const base = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  return base.replace(/\.exe$/, '').replace(/^(python|pip)\d[\d.]*$/, '$1');
}

/** Programs that only start another one, which is what counts. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'sudo',
  'env',
  'nohup',
  'exec',
  'time',
  'command',
  'nice',
  'setsid',
  'doas',
  'busybox',
]);
const MAX_WRAPPERS = 8;

function unwrap(command: Command): Command {
  let current = command;
  for (let depth = 0; depth < MAX_WRAPPERS && WRAPPERS.has(current.name); depth++) {
    const at = current.args.findIndex((value) => value.kind === 'text' && /^[\w./][^=]*$/.test(value.text));
    const program = current.args[at];
    if (program?.kind !== 'text') return current;
    current = { name: programName(program.text), args: current.args.slice(at + 1), named: current.named };
  }
  return current;
}

/** What an interpreter takes for its program: the argument of `-c` or the script, and nothing behind it. */
export function programOf({ name, args }: Command): CodeValue | 'input' {
  const shell = SHELL.test(name);
  for (const [index, value] of args.entries()) {
    if (value.kind !== 'text') return value;
    const { text } = value;
    if (text === '-' || text === '/dev/stdin' || (shell && /^-[a-zA-Z]*s/.test(text))) return 'input';
    if (shell ? /^-[a-z]*c$/.test(text) : CODE_OPTION.test(text)) return args[index + 1] ?? value;
    if (!/^[-+/]\w|^-/.test(text) || (shell && text.startsWith('/'))) return value;
  }
  return 'input';
}

const SHELL = /^(?:ba|z|da|k|a)?sh$/;
/** Options of interpreters behind which the program, or a module's name, stands. */
const CODE_OPTION = /^(?:-[a-z]*[cemp]|--eval|--print|-(?:command|encodedcommand|enc|file)|\/c|\/k)$/i;

/** Whether an interpreter runs what it is given on its input: no script, no `-c`, or an explicit `-`. */
export function readsProgramFromInput(command: Command): boolean {
  return programOf(command) === 'input';
}
