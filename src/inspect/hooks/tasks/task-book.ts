// The tasks of one file: what each runs, and which others it starts first.
import type { JsonNode } from '../../../format/json/nodes.ts';
import type { EditorTask, HookKnowledge } from '../knowledge.ts';
import { at, commandLine, itemsOf, membersOf, text } from '../nodes.ts';

const SYSTEMS = ['windows', 'osx', 'linux'] as const;

export interface TaskBook {
  readonly byLabel: ReadonlyMap<string, JsonNode>;
  /** Options that hold for all tasks. */
  readonly options: JsonNode | undefined;
}

export function taskBook(
  tasks: readonly JsonNode[],
  options: JsonNode | undefined,
  knowledge: HookKnowledge,
): TaskBook {
  const byLabel = new Map<string, JsonNode>();
  for (const task of tasks) for (const label of labelsOf(task, knowledge)) byLabel.set(label, task);
  return { byLabel, options };
}

/** A task of an extension goes by the name that the extension gives it where it has none of its own. */
function labelsOf(task: JsonNode, knowledge: HookKnowledge): string[] {
  const own = text(at(task, 'label')) || text(at(task, 'taskName'));
  if (own !== '') return [own];
  const kind = kindOf(task, knowledge);
  return kind?.names === undefined ? [] : [`${kind.label}: ${text(at(task, kind.names))}`];
}

export function runsOnOpen(task: JsonNode): boolean {
  return text(at(task, 'runOptions', 'runOn')).toLowerCase() === 'folderopen';
}

/** Its command on each system, with that of the tool which tasks of its type stand for. */
export function commandsOf(task: JsonNode, knowledge: HookKnowledge): string[] {
  const written = [task, ...SYSTEMS.map((system) => at(task, system))].map((one) => commandLine(one));
  const kind = kindOf(task, knowledge);
  const name = kind?.names === undefined ? '' : text(at(task, kind.names));
  const known = kind === undefined ? [] : [`${kind.runs} ${name}`.trim()];
  return [...written, ...known].filter((command) => command !== '');
}

function kindOf(task: JsonNode, knowledge: HookKnowledge): EditorTask | undefined {
  const type = text(at(task, 'type'));
  return knowledge['editor-tasks'].find((kind) => kind.type === type);
}

/** The names in `dependsOn`; undefined where something in it is no name. */
export function needsOf(task: JsonNode): readonly string[] | undefined {
  const needs = at(task, 'dependsOn');
  if (needs === undefined) return [];
  const names = (needs.kind === 'array' ? itemsOf(needs) : [needs]).map((item) => text(item));
  return names.includes('') ? undefined : names;
}

/** What a task is called that an extension makes by itself runs: `npm: watch - folder`. */
export function commandNamed(label: string, knowledge: HookKnowledge): string | undefined {
  const end = label.indexOf(': ');
  const kind = knowledge['editor-tasks'].find((one) => one.label === label.slice(0, Math.max(end, 0)));
  if (kind === undefined) return undefined;
  const [name = ''] = label.slice(end + 2).split(' ', 1);
  return kind.names === undefined ? kind.runs : `${kind.runs} ${name}`;
}

/** All options that hold for a task. */
export function optionsOf(task: JsonNode, book: TaskBook): readonly JsonNode[] {
  const own = [task, ...SYSTEMS.map((system) => at(task, system))].map((one) => at(one, 'options'));
  return [book.options, ...own].filter((node) => node !== undefined);
}

/** Variables as a shell would be given them in front of a command. */
export function assignmentsOf(options: readonly JsonNode[]): string {
  return options
    .flatMap((one) => membersOf(at(one, 'env')))
    .map(({ key, value }) => `${key}=${text(value)} `)
    .join('');
}
