// Reads what an editor hands on: settings and launch configurations of VS Code.
import type { JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import { at, commandLine, isTrue, itemsOf, membersOf, text } from './nodes.ts';

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
  const approving = approvalFacts(key, value, offset, knowledge['approving-settings']);
  if (approving.length > 0) return approving;
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
