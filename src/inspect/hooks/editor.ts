// Reads the settings of VS Code: programs and commands that the editor starts by itself, and guards that are taken away.
import type { JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import { isOwn } from './addresses.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import { at, commandLine, isTrue, itemsOf, membersOf, text } from './nodes.ts';
import { obeyedIn } from './obeyed.ts';

const SETTING = 'HOOK-EDITOR-SETTING';

/** .vscode/settings.json, or the settings of a *.code-workspace file. */
export async function readEditorSettings(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'jsonc');
  const settings = [roots[0], at(roots[0], 'settings')];
  const facts = settings.flatMap((node) =>
    membersOf(node).flatMap(({ key, value, keyStart }) => settingFacts(key, value, keyStart, file)),
  );
  const obeyed = settings.flatMap((node) =>
    membersOf(node).flatMap(({ key, value }) =>
      file.knowledge['prompt-settings'].some((setting) => fits(key, setting)) ? obeyedIn(value) : [],
    ),
  );
  return { facts, obeyed, ...(problem && { problem }) };
}

function settingFacts(key: string, value: JsonNode, offset: number, { knowledge }: HookText): HookFact[] {
  if (key === 'task.allowAutomaticTasks') {
    if (!['on', 'true'].includes(text(value).toLowerCase())) return [];
    const evidence = 'tasks of the folder start by themselves, without asking';
    return [{ kind: 'state', rule: SETTING, evidence, about: key, offset }];
  }
  const approving = approvalFacts(key, value, offset, knowledge['approving-settings']);
  if (approving.length > 0) return approving;
  if (key.startsWith('terminal.integrated.env.'))
    return variableFacts(value, 'every terminal of the editor', knowledge.environment);
  if (knowledge['editor-commands'].includes(key)) return commandFacts(key, value, offset);
  const server = proxyFacts(key, value, offset);
  if (server.length > 0) return server;
  if (!knowledge['editor-settings'].some((setting) => fits(key, setting))) return [];
  return [...programFacts(key, value, offset), ...profileFacts(key, value, offset)];
}

/** A setting may end in `*`: profiles of terminals have one for each system. */
function fits(key: string, setting: string): boolean {
  return setting.endsWith('*') ? key.startsWith(setting.slice(0, -1)) : key === setting;
}

/** Programs of the folder that take the place of installed ones: one, a list of words, or one for each name. */
function programFacts(key: string, value: JsonNode, offset: number): HookFact[] {
  const written = [value, ...membersOf(value).flatMap((one) => [one.value, at(one.value, 'path')])];
  const paths = written.map((node) => (node === undefined ? '' : commandLine(node)));
  return paths.filter(isOfFolder).map((path): HookFact => {
    const evidence = `the setting ${quoted(key)} makes the editor start ${quoted(path)} of the folder`;
    return { kind: 'state', rule: SETTING, evidence, about: `${key} ${path}`, offset };
  });
}

/** Whether a program comes with the folder, and is none that installers put there. */
export function isOfFolder(path: string): boolean {
  return OF_FOLDER.test(path) && !INSTALLED.test(path);
}

const OF_FOLDER = /^(?:\.{1,2}[\\/]|\$\{workspace(?:Folder|Root)|[\w.-]+[\\/])/;
const INSTALLED = /(?:^|[\\/])(?:node_modules|\.?venv|env|\.yarn|\.conda|\.pixi)[\\/]|[\w-][\\/]bin[\\/]/i;

/** What the shells of terminals are started with. */
function profileFacts(key: string, value: JsonNode, offset: number): HookFact[] {
  return [value, ...membersOf(value).map((one) => one.value)].flatMap((profile): HookFact[] => {
    const args = at(profile, 'args');
    if (args === undefined) return [];
    const command = [at(profile, 'path'), args].map((node) => commandLine(node)).join(' ');
    return [commandFact(key, command, 'whenever a terminal is opened', offset)];
  });
}

/** Commands that extensions run by themselves: one, a list, or a list of objects. */
function commandFacts(key: string, value: JsonNode, offset: number): HookFact[] {
  const items = [value, at(value, 'commands')].flatMap((node) => itemsOf(node));
  const lines = items.map((item) => text(at(item, 'cmd')) || commandLine(item)).filter((line) => line !== '');
  const own = lines.length === 0 ? [text(value)].filter((line) => line !== '') : lines;
  return own.map((command) => commandFact(key, command, 'by itself while the editor is open', offset));
}

function commandFact(key: string, command: string, when: string, offset: number): HookFact {
  return { kind: 'command', command, subject: `the setting ${quoted(key)}`, when, offset };
}

/** A server between the editor and all that it fetches. */
function proxyFacts(key: string, value: JsonNode, offset: number): HookFact[] {
  const isOpen = key === 'http.proxyStrictSSL' && text(value) === 'false';
  const address = key === 'http.proxy' ? text(value) : '';
  const host = /^(?:[a-z0-9]{1,10}:\/\/)?(?:[^/@\s]*@)?([^/:]*)/i.exec(address)?.[1] ?? '';
  if (!isOpen && (host === '' || isOwn(host))) return [];
  const evidence = isOpen
    ? `the setting ${quoted(key)} lets the editor trust whoever answers`
    : `the setting ${quoted(key)} sends what the editor fetches through ${quoted(address)}`;
  const about = `${key} ${text(value)}`;
  return [{ kind: 'state', rule: SETTING, evidence, about, offset, ...(isOpen && { severity: 'LOW' }) }];
}

/** Settings that let agents act without asking, and expressions that approve every command. */
function approvalFacts(
  key: string,
  value: JsonNode,
  offset: number,
  settings: readonly string[],
): HookFact[] {
  const told = (what: string): HookFact => {
    const evidence = `the setting ${quoted(key)} ${what} without asking`;
    return { kind: 'state', rule: 'HOOK-AGENT-UNGUARDED', evidence, about: key, offset };
  };
  if (settings.includes(key)) return isTrue(value) ? [told('lets the agent use every tool')] : [];
  if (key !== 'chat.tools.terminal.autoApprove') return [];
  const open = membersOf(value).find((one) => isApproved(one.value) && EVERY_COMMAND.test(one.key));
  return open === undefined
    ? []
    : [told(`has ${quoted(open.key, 60)}, which lets the agent run any command`)];
}

const EVERY_COMMAND = /^\/(?:\^)?\.[*+]?\??(?:\$)?\/[a-z]{0,5}$/;

function isApproved(node: JsonNode): boolean {
  return isTrue(node) || isTrue(at(node, 'approve'));
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
