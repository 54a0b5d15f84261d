// Reads tasks of VS Code: what starts as soon as somebody opens the folder, and how much that matters.
import type { JsonNode } from '../../../format/json/nodes.ts';
import { quoted } from '../../quoted.ts';
import { readDocument } from '../../settings/document.ts';
import type { HookFact, HookReading, HookText } from '../fact.ts';
import { at, isTrue, itemsOf, member, text } from '../nodes.ts';
import { type Opened, openedBy } from './opened.ts';
import { commandsOf, runsOnOpen, taskBook } from './task-book.ts';

/** Tasks that start on open and are followed; those after them count as unknown. */
const MAX_OPENED = 20;
const UNKNOWN: Opened = { scripts: [] };

/** tasks.json, or the tasks of a *.code-workspace file; those of Zed are a plain list. */
export async function readTasks(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'jsonc');
  const holder = roots[0]?.kind === 'array' ? roots[0] : at(roots[0], 'tasks');
  const tasks = itemsOf(holder?.kind === 'object' ? at(holder, 'tasks') : holder);
  const opens = tasks.some((task) => runsOnOpen(task));
  const book = taskBook(tasks, at(holder?.kind === 'object' ? holder : roots[0], 'options'), file.knowledge);
  const facts: HookFact[] = [];
  let left = MAX_OPENED;
  for (const task of tasks) {
    const isFollowed = runsOnOpen(task) && left-- > 0;
    facts.push(...taskFacts(task, opens, isFollowed ? await openedBy(task, book, file) : UNKNOWN, file));
  }
  // The editor reads around mistakes, so the word alone counts where the tree ends early.
  const word = problem === undefined || opens ? -1 : file.text.search(/"folderOpen"/i);
  if (word !== -1) facts.push(openFact('a task', 'behind a mistake in the file', false, word));
  return { facts, ...(problem && { problem }) };
}

function taskFacts(task: JsonNode, opens: boolean, opened: Opened, file: HookText): HookFact[] {
  const label = text(at(task, 'label')) || text(at(task, 'taskName'));
  const commands = commandsOf(task, file.knowledge);
  const subject = label === '' ? 'a task' : `the task ${quoted(label, 60)}`;
  const onOpen = runsOnOpen(task);
  const when = onOpen ? file.when : 'when somebody starts it';
  const offset = task.start;
  // A task that runs on open may start any other.
  const facts = commands.map((command): HookFact => ({
    kind: 'command',
    command,
    subject,
    when,
    offset,
    ...(opens ? {} : { worst: 'MEDIUM' }),
  }));
  if (!onOpen) return facts;
  const scripts = opened.scripts.map(({ name, command }): HookFact => ({
    kind: 'command',
    command,
    subject: `the script ${quoted(name, 60)} of package.json, started by ${subject},`,
    when,
    offset,
  }));
  const presentation = at(task, 'presentation');
  const quiet = ['never', 'silent'].includes(text(at(presentation, 'reveal'))) || isTrue(at(task, 'hide'));
  const runOn = member(at(task, 'runOptions'), 'runOn');
  const what = commands.length === 0 ? 'the tasks that it depends on' : quoted(commands.join(' / '));
  const place = runOn?.keyStart ?? offset;
  return [...facts, ...scripts, openFact(subject, `runs ${what}`, quiet, place, opened.severity)];
}

function openFact(
  subject: string,
  what: string,
  quiet: boolean,
  offset: number,
  severity?: Opened['severity'],
): HookFact {
  const evidence = `${subject} ${what} as soon as somebody opens the folder${quiet ? ', without showing a terminal' : ''}`;
  const about = `${subject} ${what}`;
  return { kind: 'state', rule: 'HOOK-FOLDER-OPEN', evidence, about, offset, ...(severity && { severity }) };
}
