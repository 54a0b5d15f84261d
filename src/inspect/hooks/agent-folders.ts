// Reads the hooks of coding agents that have a folder or a file of another shape: Copilot, Kiro, aider.
import type { JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import { commandFact, hookFacts } from './agent.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import { at, commandLine, itemsOf, member, text } from './nodes.ts';
import { obeyedIn } from './obeyed.ts';

/** `.github/hooks/*.json` and `.kiro/hooks/*.kiro.hook`; the scripts beside them are read as programs. */
export async function readAgentFolder(file: HookText): Promise<HookReading> {
  if (!/\.(?:json|hook)$/i.test(file.path)) return { facts: [] };
  const { roots, problem } = await readDocument(file.text, 'jsonc');
  const facts = [...hookFacts(roots[0]), ...thenFacts(roots[0])];
  // What follows may also be a prompt.
  return { facts, obeyed: obeyedIn(at(roots[0], 'then', 'prompt')), ...(problem && { problem }) };
}

/** What follows an event, where it is a command. */
function thenFacts(root: JsonNode | undefined): HookFact[] {
  const then = at(root, 'then');
  const command = member(then, 'command');
  const line = command === undefined ? '' : commandLine(then);
  if (command === undefined || line === '') return [];
  const subject = `the hook ${quoted(text(at(root, 'name')), 60)}`;
  return [commandFact(line, subject, 'by itself while the agent works', command.keyStart)];
}

/** Commands that aider runs after each edit; formatters and tests are ordinary there. */
const AFTER_EDITS = ['lint-cmd', 'test-cmd', 'notifications-command'] as const;

export async function readAider(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'yaml');
  const facts = AFTER_EDITS.flatMap((key): HookFact[] => {
    const setting = member(roots[0], key);
    const items = setting?.value.kind === 'array' ? itemsOf(setting.value) : [setting?.value];
    return items.flatMap((item): HookFact[] => {
      const command = text(item);
      if (command === '' || setting === undefined) return [];
      const subject = `the setting ${quoted(key)}`;
      return [{ kind: 'command', command, subject, when: file.when, offset: setting.keyStart }];
    });
  });
  return { facts, ...(problem && { problem }) };
}
