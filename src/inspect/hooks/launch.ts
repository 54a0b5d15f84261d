// Reads the launch configurations of VS Code, which run when somebody presses the button: only what is dangerous in them
// says something. Tasks that they name are read where they stand.
import type { JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import { isOfFolder } from './editor.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import { at, commandLine, itemsOf, member, membersOf, text } from './nodes.ts';

/** Settings of one system, beside those of all. */
const SYSTEMS = ['linux', 'osx', 'windows'] as const;
const WORDS = ['command', 'runtimeExecutable', 'runtimeArgs', 'program', 'args'] as const;

export async function readLaunch(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'jsonc');
  // A *.code-workspace file has them below a key of their own.
  const lists = [at(roots[0], 'configurations'), at(roots[0], 'launch', 'configurations')];
  const facts = lists
    .flatMap((list) => itemsOf(list))
    .flatMap((one) => {
      const subject = `the launch configuration ${quoted(text(at(one, 'name')), 60)}`;
      const parts = [one, ...SYSTEMS.flatMap((system) => at(one, system) ?? [])];
      return parts.flatMap((part) => partFacts(part, subject, file));
    });
  return { facts, ...(problem && { problem }) };
}

function partFacts(part: JsonNode, subject: string, { when, knowledge }: HookText): HookFact[] {
  const asCommand = (command: string): HookFact => ({
    kind: 'command',
    command,
    subject,
    when,
    offset: part.start,
    worst: 'MEDIUM',
  });
  const words = WORDS.map((key) => commandLine(at(part, key))).filter((word) => word !== '');
  const others = knowledge['launch-commands'].flatMap((key) => linesOf(at(part, key)));
  return [
    ...[words.join(' '), ...others].filter((command) => command !== '').map(asCommand),
    ...interpreterFacts(part, subject, knowledge['launch-interpreters']),
    ...loadingFacts(part, subject, knowledge['loading-variables']),
  ];
}

/** Commands of a debugger: a text each, or an object with one. */
function linesOf(node: JsonNode | undefined): string[] {
  return itemsOf(node).map((item) => text(item) || text(at(item, 'text')));
}

/** An interpreter that comes with the folder takes the place of the one that everybody has. */
function interpreterFacts(part: JsonNode, subject: string, keys: readonly string[]): HookFact[] {
  return keys.flatMap((key): HookFact[] => {
    const setting = member(part, key);
    const path = setting === undefined ? '' : commandLine(setting.value);
    if (setting === undefined || !isOfFolder(path)) return [];
    const evidence = `${subject} takes ${quoted(path)} of the folder for its ${key}`;
    const about = `${key} ${path}`;
    return [{ kind: 'state', rule: 'HOOK-EDITOR-SETTING', evidence, about, offset: setting.keyStart }];
  });
}

/** A name with a slash may as well be that of a package. */
const EXPLICIT = /^[.$]/;

/** Variables that load code which comes with the folder; what stands elsewhere on the machine is somebody's choice. */
function loadingFacts(part: JsonNode, subject: string, names: readonly string[]): HookFact[] {
  return membersOf(at(part, 'env')).flatMap(({ key, value, keyStart }): HookFact[] => {
    const words = text(value).split(/[\s:;=]+/);
    if (!names.includes(key.toUpperCase()) || !words.some((word) => EXPLICIT.test(word) && isOfFolder(word)))
      return [];
    const evidence = `${subject} gets the variable ${key} with the value ${quoted(text(value), 100)}, which loads code of the folder`;
    const about = `${key}=${text(value)}`;
    return [
      { kind: 'state', rule: 'HOOK-ENVIRONMENT', evidence, about, offset: keyStart, severity: 'MEDIUM' },
    ];
  });
}
