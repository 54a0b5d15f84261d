// Reads what an editor runs or hands on: tasks, settings and launch configurations of VS Code.
import type { JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import { at, commandLine, isTrue, itemsOf, member, membersOf, text } from './nodes.ts';

const SYSTEMS = ['windows', 'osx', 'linux'] as const;

/** tasks.json, or the tasks of a *.code-workspace file. */
export async function readTasks(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'jsonc');
  const holder = at(roots[0], 'tasks');
  const tasks = itemsOf(holder?.kind === 'object' ? at(holder, 'tasks') : holder);
  const opens = tasks.some((task) => runsOnOpen(task));
  const facts = tasks.flatMap((task) => taskFacts(task, opens, file.when));
  // The editor reads around mistakes, so the word alone counts where the tree ends early.
  const word = problem === undefined || opens ? -1 : file.text.search(/"folderOpen"/i);
  if (word !== -1) facts.push(openFact('a task', 'behind a mistake in the file', false, word));
  return { facts, ...(problem && { problem }) };
}

function runsOnOpen(task: JsonNode): boolean {
  return text(at(task, 'runOptions', 'runOn')).toLowerCase() === 'folderopen';
}

function taskFacts(task: JsonNode, opens: boolean, when: string): HookFact[] {
  const label = text(at(task, 'label')) || text(at(task, 'taskName'));
  const commands = [commandLine(task), ...SYSTEMS.map((system) => commandLine(at(task, system)))].filter(
    (command) => command !== '',
  );
  const subject = label === '' ? 'a task' : `the task ${quoted(label, 60)}`;
  const onOpen = runsOnOpen(task);
  const facts: HookFact[] = commands.map((command) => ({
    kind: 'command',
    command,
    subject,
    when: onOpen ? when : 'when somebody starts it',
    offset: task.start,
    // A task that runs on open may start any other.
    ...(opens ? {} : { worst: 'MEDIUM' }),
  }));
  if (!onOpen) return facts;
  const presentation = at(task, 'presentation');
  const quiet = ['never', 'silent'].includes(text(at(presentation, 'reveal'))) || isTrue(at(task, 'hide'));
  const runOn = member(at(task, 'runOptions'), 'runOn');
  const what = commands.length === 0 ? 'the tasks that it depends on' : quoted(commands.join(' / '));
  return [...facts, openFact(subject, `runs ${what}`, quiet, runOn?.keyStart ?? task.start)];
}

function openFact(subject: string, what: string, quiet: boolean, offset: number): HookFact {
  const evidence = `${subject} ${what} as soon as somebody opens the folder${quiet ? ', without showing a terminal' : ''}`;
  return { kind: 'state', rule: 'HOOK-FOLDER-OPEN', evidence, about: `${subject} ${what}`, offset };
}

/** .vscode/settings.json, or the settings of a *.code-workspace file. */
export async function readEditorSettings(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'jsonc');
  const settings = [roots[0], at(roots[0], 'settings')];
  const facts = settings.flatMap((node) =>
    membersOf(node).flatMap(({ key, value, keyStart }) => settingFacts(key, value, keyStart, file)),
  );
  return { facts, ...(problem && { problem }) };
}

function settingFacts(key: string, value: JsonNode, offset: number, { knowledge }: HookText): HookFact[] {
  if (key === 'task.allowAutomaticTasks') {
    if (!['on', 'true'].includes(text(value).toLowerCase())) return [];
    const evidence = 'tasks of the folder start by themselves, without asking';
    return [{ kind: 'state', rule: 'HOOK-EDITOR-SETTING', evidence, about: key, offset }];
  }
  if (key.startsWith('terminal.integrated.env.'))
    return variableFacts(value, 'every terminal of the editor', knowledge.environment);
  if (!knowledge['editor-settings'].includes(key)) return [];
  const path = commandLine(value);
  const inTree =
    /^(?:\.{1,2}[\\/]|\$\{workspaceFolder|[\w.-]+[\\/])/.test(path) &&
    !/[\\/](?:node_modules|\.?venv|env|\.yarn|bin)[\\/]/i.test(path);
  if (!inTree) return [];
  const evidence = `the setting ${quoted(key)} makes the editor start ${quoted(path)} of the folder`;
  return [{ kind: 'state', rule: 'HOOK-EDITOR-SETTING', evidence, about: `${key} ${path}`, offset }];
}

/** Variables that make other programs load code or send data elsewhere. */
export function variableFacts(
  node: JsonNode | undefined,
  who: string,
  dangerous: readonly string[],
): HookFact[] {
  return membersOf(node).flatMap(({ key, value, keyStart }): HookFact[] => {
    if (!dangerous.includes(key.toUpperCase()) || text(value) === '') return [];
    const evidence = `${who} gets the variable ${key} with the value ${quoted(text(value), 100)}`;
    return [
      { kind: 'state', rule: 'HOOK-ENVIRONMENT', evidence, about: `${key}=${text(value)}`, offset: keyStart },
    ];
  });
}

/** launch.json runs when somebody presses the button: only what is dangerous in it says something. */
export async function readLaunch(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'jsonc');
  const facts = itemsOf(at(roots[0], 'configurations')).flatMap((one): HookFact[] => {
    const words = ['runtimeExecutable', 'runtimeArgs', 'program', 'args'].map((key) =>
      commandLine(at(one, key)),
    );
    const command = words.filter((word) => word !== '').join(' ');
    const subject = `the launch configuration ${quoted(text(at(one, 'name')), 60)}`;
    return [{ kind: 'command', command, subject, when: file.when, offset: one.start, worst: 'MEDIUM' }];
  });
  return { facts, ...(problem && { problem }) };
}
