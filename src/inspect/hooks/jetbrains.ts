// Reads what the editors of JetBrains keep in a project: run configurations, watchers of files, external tools and what
// starts with the project.
import { type XmlTag, xmlTags } from '../../format/xml/tags.ts';
import { quoted } from '../quoted.ts';
import { isOfFolder } from './editor.ts';
import type { HookFact, HookReading, HookState, HookText } from './fact.ts';
import type { HookKnowledge } from './knowledge.ts';

/** A run configuration, a watcher or a tool, with all that is written in it. */
interface Unit {
  readonly tag: XmlTag;
  readonly name: string;
  /** Values by the names of their options, without those that have none. */
  readonly options: Map<string, string>;
  readonly values: string[];
  readonly variables: Map<string, string>;
}

/** Elements that hold one; those inside others belong to the outer one. */
const UNITS: ReadonlySet<string> = new Set(['configuration', 'TaskOptions', 'tool']);
const STARTED = 'ProjectStartupSharedConfiguration';

export function readJetBrains({ text, when, knowledge }: HookText): HookReading {
  if (/<!(?:ENTITY|DOCTYPE)/i.test(text))
    return { facts: [], problem: { reason: 'it declares entities', unread: true } };
  const tags = xmlTags(text);
  const facts = unitsOf(tags).flatMap((unit) => unitFacts(unit, when, knowledge));
  return { facts: [...facts, ...startedFacts(tags)] };
}

function unitsOf(tags: readonly XmlTag[]): Unit[] {
  const units: Unit[] = [];
  let open: Unit | undefined;
  for (const tag of tags) {
    if (tag.closes) {
      if (tag.name === open?.tag.name) open = undefined;
      continue;
    }
    if (open === undefined && UNITS.has(tag.name)) {
      open = { tag, name: nameOf(tag), options: new Map(), values: [], variables: new Map() };
      units.push(open);
    }
    if (open !== undefined) take(tag, open);
    if (tag.empty && tag === open?.tag) open = undefined;
  }
  return units;
}

function nameOf({ attributes }: XmlTag): string {
  return attributes.get('name') ?? attributes.get('factoryName') ?? '';
}

function take(tag: XmlTag, { options, values, variables }: Unit): void {
  const { name, attributes } = tag;
  const value = attributes.get('value');
  const key = attributes.get('name');
  if (name === 'env' && key !== undefined) variables.set(key, value ?? '');
  else if (key !== undefined && value !== undefined) options.set(key, value);
  // Some kinds of configurations have attributes of their own.
  values.push(...attributes.values());
}

function unitFacts(unit: Unit, when: string, knowledge: HookKnowledge): HookFact[] {
  const isWatcher = unit.tag.name === 'TaskOptions';
  if (isWatcher && unit.tag.attributes.get('isEnabled') === 'false') return [];
  const name = isWatcher ? (unit.options.get('name') ?? '') : unit.name;
  const subject = `the ${KINDS[unit.tag.name] ?? 'entry'} ${quoted(name, 60)}`;
  const words = knowledge['ide-words'].map((key) => unit.options.get(key) ?? '');
  const lines = [words.filter((word) => word !== '').join(' '), ...unit.values];
  const command: HookFact = {
    kind: 'command',
    command: [...new Set(lines)].filter((line) => line !== '').join('\n'),
    subject,
    when: isWatcher ? 'whenever a file is saved' : when,
    offset: unit.tag.at,
    ...(!isWatcher && { worst: 'MEDIUM' }),
  };
  return [
    command,
    ...programFacts(unit, subject, knowledge, isWatcher),
    ...loadingFacts(unit, subject, knowledge),
  ];
}

const KINDS: Readonly<Record<string, string>> = {
  configuration: 'run configuration',
  TaskOptions: 'watcher of files',
  tool: 'external tool',
};

/** As other editors write the folder of the project. */
function plainPath(path: string): string {
  return path.replace(/^(?:file:\/\/)?\$(?:PROJECT_DIR|ProjectFileDir|ContentRoot)\$/, '.');
}

/** Interpreters that come with the folder, and what a watcher starts by itself. */
function programFacts(
  { options, tag }: Unit,
  subject: string,
  knowledge: HookKnowledge,
  isWatcher: boolean,
): HookState[] {
  const keys = [...knowledge['ide-interpreters'], ...(isWatcher ? ['program'] : [])];
  return keys.flatMap((key): HookState[] => {
    const path = plainPath(options.get(key) ?? '');
    if (!isOfFolder(path)) return [];
    const evidence = `${subject} starts ${quoted(path)} of the folder`;
    return [
      { kind: 'state', rule: 'HOOK-EDITOR-SETTING', evidence, about: `${key} ${path}`, offset: tag.at },
    ];
  });
}

function loadingFacts({ variables, tag }: Unit, subject: string, knowledge: HookKnowledge): HookState[] {
  return [...variables].flatMap(([key, value]): HookState[] => {
    if (!knowledge['loading-variables'].includes(key.toUpperCase())) return [];
    const words = value.split(/[\s:;=]+/).map((word) => plainPath(word));
    if (!words.some((word) => word.startsWith('.') && isOfFolder(word))) return [];
    const evidence = `${subject} gets the variable ${key} with the value ${quoted(value, 100)}, which loads code of the folder`;
    const about = `${key}=${value}`;
    return [{ kind: 'state', rule: 'HOOK-ENVIRONMENT', evidence, about, offset: tag.at, severity: 'MEDIUM' }];
  });
}

/** Configurations that run as soon as the project is opened; what they do stands in their own files. */
function startedFacts(tags: readonly XmlTag[]): HookState[] {
  const from = tags.findIndex(({ attributes }) => attributes.get('name') === STARTED);
  if (from === -1) return [];
  const started = tags.slice(from).filter(({ name, closes }) => name === 'configuration' && !closes);
  return started.map((tag) => {
    const evidence = `the run configuration ${quoted(nameOf(tag), 60)} runs as soon as somebody opens the project`;
    const about = nameOf(tag);
    return { kind: 'state', rule: 'HOOK-FOLDER-OPEN', evidence, about, offset: tag.at, severity: 'MEDIUM' };
  });
}
