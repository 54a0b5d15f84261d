// The commands of a Dockerfile as one shell program with the same lines.
import { modelLines } from './dockerfile-models.ts';
import type { ModelRows } from './model-rows.ts';
import { heredocsIn, instructionsOf, type Instruction } from './dockerfile-lines.ts';

const COMMAND =
  /^(\s*(?:ONBUILD\s+)?(?:(?:HEALTHCHECK\s+(?:--[\w-]+=\S*\s+)*)?CMD|RUN|ENTRYPOINT)\s+(?:--[\w-]+(?:=\S*)?\s+)*)(.*)$/is;
const SHELL = /^\s*(?:ONBUILD\s+)?SHELL\s+(.*)$/is;
/** A file from an address, without a checksum: where it is, and where it is put. */
const ADDED =
  /^\s*(?:ONBUILD\s+)?ADD\s+(?:--(?!checksum)[\w-]+=\S*\s+)*(https?:\/\/\S+)\s+(\/?[\w./-]{1,200})\s*$/i;
/** A command that is nothing but a here-document is a script of its own. */
const BARE = /^<<-?\s?["']?\w{1,64}["']?\s*$/;
const SHEBANG = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(?:\S*\/)?([\w.-]{1,40})/;
/** Interpreters whose commands are read as they stand. */
const SHELLS = /^(?:.*[/\\])?(?:(?:ba|da|z|k|a)?sh|cmd|powershell|pwsh)(?:\.exe)?$/i;

/** Keeps every line, and every column of a command: what is no command becomes blank, but for variables that name a model. */
export function shellOfDockerfile(text: string, rows?: ModelRows): string {
  const { instructions, count } = instructionsOf(text);
  const out = Array.from<string>({ length: count }).fill('');
  const all = instructions.flatMap(({ lines }) => lines).join('\n');
  const models = rows === undefined ? undefined : modelLines(instructions, rows);
  let interpreter: readonly string[] | undefined;
  for (const instruction of instructions) {
    const [first = ''] = instruction.lines;
    const list = listOf(SHELL.exec(instruction.lines.join(' '))?.[1] ?? '');
    if (list !== undefined) interpreter = list;
    const shown =
      list === undefined ? shownOf(instruction, interpreter) : list.length > 2 ? [quoted(list)] : [];
    const [, url, place] = ADDED.exec(first) ?? [];
    // Only a file that something names later is more than data.
    if (url !== undefined && place !== undefined && isUsed(all, place))
      out[instruction.at] = fetched(url, place);
    for (const [index, line] of shown.entries()) out[instruction.at + index] = line;
    const model = models?.get(instruction.at);
    if (model !== undefined) out[instruction.at] = model;
  }
  return out.join('\n');
}

function shownOf(instruction: Instruction, interpreter: readonly string[] | undefined): readonly string[] {
  const { lines, bodies } = instruction;
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
  if (!BARE.test(command) || bodies.length === 0) return [blank + words(command), ...others, ...bodies];
  const name = SHEBANG.exec(bodies[0] ?? '')?.[1];
  const [heredoc] = heredocsIn(command);
  if (name === undefined || SHELLS.test(name) || heredoc === undefined)
    return [blank, ...bodies.slice(0, -1), ''];
  return [`${blank}${name} <<'${heredoc.name}'`, ...bodies];
}

function isUsed(text: string, place: string): boolean {
  const first = text.indexOf(place);
  return place.length > 1 && text.includes(place, first + place.length);
}

function fetched(url: string, place: string): string {
  return quoted(['curl', '-o', place, url]);
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

function words(command: string): string {
  const list = listOf(command);
  return list === undefined ? command : quoted(list);
}

/** Words as a shell would have them. */
function quoted(list: readonly string[]): string {
  return list.map((item) => `'${item.replaceAll("'", `'\\''`)}'`).join(' ');
}
