// What opening the folder starts by way of one task, and how much that matters: tools that everybody knows are told,
// scripts that start something else are for review, and all other commands block.
import type { JsonNode } from '../../../format/json/nodes.ts';
import { isHarmless } from '../commands.ts';
import type { HookText } from '../fact.ts';
import { at, text } from '../nodes.ts';
import { type NamedScript, scriptsOf, scriptsReached } from './scripts.ts';
import { assignmentsOf, commandNamed, commandsOf, needsOf, optionsOf, type TaskBook } from './task-book.ts';

export interface Opened {
  /** Undefined where it is that of the rule. */
  readonly severity?: 'LOW' | 'MEDIUM';
  /** Scripts of package.json that it starts. */
  readonly scripts: readonly NamedScript[];
}

interface OpenedCommand {
  readonly command: string;
  /** That it runs in, from the root of the repository; undefined where that cannot be told. */
  readonly folder: string | undefined;
}

/** Tasks that one task starts first; real ones have a handful. */
const MAX_TASKS = 50;
/** `npm run` of a script that is in no package.json that was read; `bun run` takes files, too. */
const SCRIPT_RUN = /^(?:npm|pnpm|yarn)(?:\.cmd)?\s{1,9}run(?:-script)?\s{1,9}[\w:.-]{1,100}$/;

export async function openedBy(task: JsonNode, book: TaskBook, file: HookText): Promise<Opened> {
  const commands = allCommands(task, book, file);
  if (commands === undefined || commands.length === 0) return { scripts: [] };
  const scripts = new Map<string, NamedScript>();
  let worst: Grade = 'LOW';
  for (const { command, folder } of commands) {
    const known = folder === undefined ? new Map<string, string>() : await scriptsOf(folder, file);
    const reached = scriptsReached(command, known).filter(({ name }) => !scripts.has(`${folder} ${name}`));
    for (const script of reached) scripts.set(`${folder} ${script.name}`, script);
    const names = new Set(known.keys());
    worst = worse(worst, gradeOf(command, names, file));
    if (reached.some((script) => !isHarmless(script.command, file.knowledge, names)))
      worst = worse(worst, 'MEDIUM');
  }
  return { scripts: [...scripts.values()], ...(worst !== 'HIGH' && { severity: worst }) };
}

type Grade = 'LOW' | 'MEDIUM' | 'HIGH';

function worse(one: Grade, other: Grade): Grade {
  return one === 'HIGH' || other === 'LOW' ? one : other;
}

function gradeOf(command: string, names: ReadonlySet<string>, { knowledge }: HookText): Grade {
  if (isHarmless(command, knowledge, names)) return 'LOW';
  return SCRIPT_RUN.test(command) ? 'MEDIUM' : 'HIGH';
}

/** Of the task and of all that it depends on; undefined where one of them is unknown. */
function allCommands(first: JsonNode, book: TaskBook, file: HookText): OpenedCommand[] | undefined {
  const { knowledge } = file;
  const commands: OpenedCommand[] = [];
  const seen = new Set<JsonNode>();
  const open = [first];
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    if (seen.has(task)) continue;
    if (seen.size >= MAX_TASKS) return undefined;
    seen.add(task);
    const options = optionsOf(task, book);
    // Another shell may be anything.
    if (options.some((one) => at(one, 'shell') !== undefined)) return undefined;
    const assignments = assignmentsOf(options);
    const folder = folderOf(task, options, file.path);
    for (const command of commandsOf(task, knowledge))
      commands.push({ command: `${assignments}${command}`, folder });
    for (const name of needsOf(task) ?? [undefined]) {
      const needed = name === undefined ? undefined : book.byLabel.get(name);
      const made = name === undefined ? undefined : commandNamed(name, knowledge);
      if (needed !== undefined) open.push(needed);
      else if (made !== undefined) commands.push({ command: made, folder: rootOf(file.path) });
      else return undefined;
    }
  }
  return commands;
}

/** The folder that the editor opens for the file. */
function rootOf(path: string): string {
  const folder = path.replace(/(?:^|\/)[^/]*$/, '');
  return folder.replace(/(?:^|\/)\.vscode$/, '');
}

function folderOf(task: JsonNode, options: readonly JsonNode[], path: string): string | undefined {
  const root = rootOf(path);
  const written = [...options.map((one) => at(one, 'cwd')), at(task, 'path')].map((one) => text(one));
  const places = new Set(
    written
      .map((one) => one.replace(/^\$\{(?:workspaceFolder|workspaceRoot)\}/, '').replace(/^[./]{0,3}/, ''))
      .map((one) => one.replace(/\/$/, ''))
      .filter((one) => one !== ''),
  );
  if (places.size === 0) return root;
  const [place = ''] = places;
  const isPlain = places.size === 1 && /^[\w.@/-]{1,200}$/.test(place) && !place.includes('..');
  return isPlain ? [root, place].filter((one) => one !== '').join('/') : undefined;
}
