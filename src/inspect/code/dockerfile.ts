// The commands of a Dockerfile as one shell program with the same lines.
import { AddedFiles } from './dockerfile-added.ts';
import { heredocsIn, instructionsOf, type Instruction } from './dockerfile-lines.ts';
import { modelLines } from './dockerfile-models.ts';
import { setsVariables, usedIn, type Variable, Values, variablesIn } from './dockerfile-variables.ts';
import type { ModelRows } from './model-rows.ts';

const COMMAND =
  /^(\s*(?:ONBUILD\s+)?(?:(?:HEALTHCHECK\s+(?:--[\w-]+=\S*\s+)*)?CMD|RUN|ENTRYPOINT)\s+(?:--[\w-]+(?:=\S*)?\s+)*)(.*)$/is;
const SHELL = /^\s*(?:ONBUILD\s+)?SHELL\s+(.*)$/is;
/** A command that is nothing but a here-document is a script of its own. */
const BARE = /^<<-?\s?["']?\w{1,64}["']?\s*$/;
const SHEBANG = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(?:\S*\/)?([\w.-]{1,40})/;
/** Interpreters whose commands are read as they stand. */
const SHELLS = /^(?:.*[/\\])?(?:(?:ba|da|z|k|a)?sh|cmd|powershell|pwsh)(?:\.exe)?$/i;

/**
 * Keeps every line, and every column of a command: what is no command becomes blank, but for files that are added from an
 * address, and for variables that a command uses, that name a model or are in `telling`.
 */
export function shellOfDockerfile(text: string, rows?: ModelRows, telling?: ReadonlySet<string>): string {
  const { instructions, count } = instructionsOf(text);
  const out = Array.from<string>({ length: count }).fill('');
  const commands = commandsOf(instructions);
  const used = usedIn(commands);
  const models = rows === undefined ? undefined : modelLines(instructions, rows);
  const values = new Values();
  const added = new AddedFiles(commands, values);
  let interpreter: readonly string[] | undefined;
  let moves = false;
  const started = new Started();
  for (const instruction of instructions) {
    const { at, lines } = instruction;
    const list = listOf(SHELL.exec(lines.join(' '))?.[1] ?? '');
    if (list !== undefined) interpreter = list;
    const plain =
      list === undefined ? shownOf(instruction, interpreter, values) : list.length > 2 ? [quoted(list)] : [];
    const shown = started.take(instruction, plain, rows);
    if (moves && shown.length > 0) out[at - 1] = elsewhere(out[at - 1]);
    moves = instruction.bodies.length === 0 && shown.some((line) => /\bcd\s/.test(line));
    for (const [index, line] of shown.entries()) out[at + index] = added.written(line);
    const model = models?.get(at);
    const variables = values
      .take(variablesIn(instruction))
      .filter(({ name }) => model?.includes(`${name}=`) !== true);
    const said = [model, added.take(instruction), assignments(variables, used, telling)];
    const line = said.filter((part) => part !== undefined && part !== '').join('; ');
    if (line !== '') out[at] = line;
  }
  return out.join('\n');
}

/** Docker hands the words of CMD to ENTRYPOINT, where both are lists. */
class Started {
  private entry: readonly string[] | undefined;

  /** The lines of an instruction; of a CMD that gives options to a program that loads models, with the program. */
  take({ lines }: Instruction, shown: readonly string[], rows: ModelRows | undefined): readonly string[] {
    const [, what = '', rest = ''] = /^\s*(FROM|ENTRYPOINT|CMD)\s+(.*)$/is.exec(lines.join(' ')) ?? [];
    const list = listOf(rest.trim());
    if (/^from$/i.test(what)) this.entry = undefined;
    if (/^entrypoint$/i.test(what)) this.entry = list;
    if (!/^cmd$/i.test(what) || this.entry === undefined || list?.[0]?.startsWith('-') !== true) return shown;
    const all = quoted([...this.entry, ...list]);
    return rows?.hints.test(all) === true ? [all, ...shown.slice(1).map(() => '')] : shown;
  }
}

/** Each command begins in a folder of its own, and not where the last one went. */
function elsewhere(line = ''): string {
  return line.trim() === '' ? 'cd "$1"' : `${line}; cd "$1"`;
}

/** All that is no variable, as one text. */
function commandsOf(instructions: readonly Instruction[]): string {
  return instructions
    .flatMap((instruction) => (setsVariables(instruction) ? [] : [instruction]))
    .map(
      ({ lines, bodies }) =>
        [...lines.map((line) => line.replace(/\\$/, ' ')), ' '].join(' ') + bodies.join('\n'),
    )
    .join('\n');
}

/** What the commands see; Docker puts variables in, but runs nothing in a value. */
function assignments(
  variables: readonly Variable[],
  used: ReadonlySet<string>,
  telling: ReadonlySet<string> | undefined,
): string {
  return variables
    .filter(({ value }) => value !== '' && !/[`\\]|\$\(/.test(value))
    .flatMap(({ name, value }) => {
      const set = `${name}="${value.replaceAll('"', '\\"')}"`;
      return telling?.has(name) === true ? [`export ${set}`] : used.has(name) ? [set] : [];
    })
    .join('; ');
}

function shownOf(
  { lines, bodies }: Instruction,
  interpreter: readonly string[] | undefined,
  values: Values,
): readonly string[] {
  const [first = '', ...others] = lines;
  const [, prefix, command] = COMMAND.exec(first) ?? [];
  if (prefix === undefined || command === undefined) return [];
  const blank = ' '.repeat(prefix.length);
  const [program = ''] = interpreter ?? [];
  if (
    program !== '' &&
    !SHELLS.test(program) &&
    /^\s*(?:ONBUILD\s+)?RUN\s/i.test(prefix) &&
    listOf(command) === undefined
  )
    return [blank + quoted([...(interpreter ?? []), [command, ...others].join('\n')])];
  if (!BARE.test(command) || bodies.length === 0)
    return [blank + words(command, values), ...others, ...bodies];
  const name = SHEBANG.exec(bodies[0] ?? '')?.[1];
  const [heredoc] = heredocsIn(command);
  if (name === undefined || SHELLS.test(name) || heredoc === undefined)
    return [blank, ...bodies.slice(0, -1), ''];
  return [`${blank}${name} <<'${heredoc.name}'`, ...bodies];
}

/** The form of a JSON list. */
function listOf(command: string): readonly string[] | undefined {
  if (!command.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(command);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** A list is started as it is, without anybody who puts variables in but the shell that it may name. */
function words(command: string, values: Values): string {
  const list = listOf(command);
  if (list === undefined) return command;
  const isShell = SHELLS.test(list[0] ?? '') && list.length > 2;
  return quoted(isShell ? list.map((word) => values.filledProgram(word)) : list);
}

/** Words as a shell would have them. */
function quoted(list: readonly string[]): string {
  return list.map((item) => `'${item.replaceAll("'", `'\\''`)}'`).join(' ');
}
