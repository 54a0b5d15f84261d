// Reads settings of coding agents: commands that they run by themselves, and guards that are taken away.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import { variableFacts } from './editor.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import { serverFacts } from './mcp.ts';
import { at, commandLine, isTrue, itemsOf, member, membersOf, text } from './nodes.ts';
import { providerFacts, reachFacts } from './agent-reach.ts';

/** .claude/settings*.json and .gemini/settings.json, which have much the same shape. */
export async function readAgent(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'jsonc');
  const [root] = roots;
  const facts = [
    ...hookFacts(root),
    ...helperFacts(root, file),
    ...variableFacts(at(root, 'env'), 'the agent', file.knowledge.environment),
    ...openFacts(root, file),
    ...reachFacts(root, file.knowledge),
    ...serverFacts(at(root, 'mcpServers'), file),
  ];
  return { facts, ...(problem && { problem }) };
}

/** `.codex/config.toml`. */
export async function readCodex(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'toml');
  const [root] = roots;
  const approval = member(root, 'approval_policy');
  const sandbox = member(root, 'sandbox_mode');
  const facts: HookFact[] = [
    ...serverFacts(at(root, 'mcp_servers'), file),
    ...providerFacts(root, file.knowledge),
  ];
  if (text(sandbox?.value) === 'danger-full-access')
    facts.push(
      unguarded('sandbox_mode "danger-full-access" lets the agent do anything to the machine', sandbox),
    );
  if (text(approval?.value) === 'never')
    facts.push({
      ...unguarded('approval_policy "never" lets the agent act without asking', approval),
      severity: 'MEDIUM',
    });
  const notify = member(root, 'notify');
  if (notify !== undefined)
    facts.push(
      commandFact(commandLine(notify.value), 'notify', 'after each turn of the agent', notify.keyStart),
    );
  return { facts, ...(problem && { problem }) };
}

/** Where the command of a hook stands: for every shell, or for one of them. */
const HOOK_COMMANDS = ['command', 'bash', 'powershell'] as const;

/** `hooks: { Event: [{ matcher, hooks: [{ command }] }] }`, or a flat list of commands. */
export function hookFacts(root: JsonNode | undefined): HookFact[] {
  return membersOf(at(root, 'hooks')).flatMap(({ key, value }) =>
    itemsOf(value)
      .flatMap((entry) => [entry, ...itemsOf(at(entry, 'hooks'))])
      .flatMap((hook) => HOOK_COMMANDS.flatMap((name) => hookCommand(key, hook, name))),
  );
}

function hookCommand(event: string, hook: JsonNode, name: (typeof HOOK_COMMANDS)[number]): HookFact[] {
  const command = member(hook, name);
  const whole = name === 'command' && command?.value.kind === 'scalar' ? hook : command?.value;
  const line = commandLine(whole) || text(command?.value);
  if (command === undefined || line === '') return [];
  return [
    commandFact(line, `the hook ${quoted(event, 60)}`, 'by itself while the agent works', command.keyStart),
  ];
}

function helperFacts(root: JsonNode | undefined, { knowledge }: HookText): HookFact[] {
  return knowledge['agent-helpers'].flatMap((path) => {
    const keys = path.split('.');
    const key = keys.pop() ?? '';
    const helper = member(at(root, ...keys), key);
    const command = helper === undefined ? '' : commandLine(helper.value);
    return command === ''
      ? []
      : [
          commandFact(
            command,
            `the setting ${quoted(path)}`,
            'by itself while the agent works',
            helper?.keyStart ?? 0,
          ),
        ];
  });
}

export function commandFact(command: string, subject: string, when: string, offset: number): HookFact {
  return { kind: 'command', command, subject, when, offset, unknown: 'HOOK-AGENT-COMMAND' };
}

function openFacts(root: JsonNode | undefined, { knowledge }: HookText): HookFact[] {
  const facts: HookFact[] = [];
  const mode = member(at(root, 'permissions'), 'defaultMode');
  if (text(mode?.value) === 'bypassPermissions')
    facts.push(
      unguarded('permissions.defaultMode "bypassPermissions" lets the agent act without asking', mode),
    );
  const all = member(root, 'enableAllProjectMcpServers');
  if (isTrue(all?.value))
    facts.push(unguarded('enableAllProjectMcpServers starts every server of .mcp.json without asking', all));
  const key = member(root, 'apiKeyHelper');
  if (key !== undefined && text(key.value) !== '')
    facts.push(
      unguarded(
        `apiKeyHelper ${quoted(text(key.value))} is run to get the key of whoever opens the folder`,
        key,
      ),
    );
  const trust = member(root, 'trust');
  if (isTrue(trust?.value)) facts.push(unguarded('trust lets the servers act without asking', trust));
  const open = knowledge.expressions('agent-open');
  for (const item of itemsOf(at(root, 'permissions', 'allow'))) {
    if (!open.some((expression) => expression.test(text(item)))) continue;
    const some = /\(\s*\w/.test(text(item));
    const what = some ? 'that program with any arguments' : 'any command';
    const evidence = `permissions.allow has ${quoted(text(item))}, which lets the agent run ${what} without asking`;
    facts.push({
      kind: 'state',
      rule: 'HOOK-AGENT-COMMAND',
      evidence,
      about: text(item),
      offset: item.start,
      ...(some && { severity: 'LOW' }),
    });
  }
  return facts;
}

function unguarded(evidence: string, at_: JsonMember | undefined): HookFact {
  return {
    kind: 'state',
    rule: 'HOOK-AGENT-UNGUARDED',
    evidence,
    about: evidence,
    offset: at_?.keyStart ?? 0,
  };
}
