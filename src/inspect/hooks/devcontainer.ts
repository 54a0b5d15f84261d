// Reads devcontainer.json: commands on the host and in the container, and what the container may do to the host.
import type { JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import { at, commandLine, isTrue, itemsOf, member, membersOf, text } from './nodes.ts';

const INSIDE = [
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
];

export async function readDevcontainer(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'jsonc');
  const [root] = roots;
  const host = member(root, 'initializeCommand');
  const facts: HookFact[] = [
    ...commandsOf(host?.value).map((command): HookFact => ({
      kind: 'command',
      command,
      subject: 'initializeCommand',
      when: 'on the machine itself, outside the container, when the folder is opened',
      offset: host?.keyStart ?? 0,
      unknown: 'HOOK-DEVCONTAINER-HOST',
    })),
    ...INSIDE.flatMap((key) => insideFacts(root, key)),
    ...privileges(root, file),
  ];
  return { facts, ...(problem && { problem }) };
}

function insideFacts(root: JsonNode | undefined, key: string): HookFact[] {
  const found = member(root, key);
  return commandsOf(found?.value).map((command) => ({
    kind: 'command',
    command,
    subject: key,
    when: 'in the container, when the folder is opened',
    offset: found?.keyStart ?? 0,
  }));
}

/** A string, a list of words, or an object of either that run side by side. */
function commandsOf(node: JsonNode | undefined): string[] {
  const commands =
    node?.kind === 'object' ? membersOf(node).map(({ value }) => commandLine(value)) : [commandLine(node)];
  return commands.filter((command) => command !== '');
}

function privileges(root: JsonNode | undefined, { knowledge }: HookText): HookFact[] {
  const facts: HookFact[] = [];
  const told = (evidence: string, about: string, offset: number): void => {
    facts.push({ kind: 'state', rule: 'HOOK-DEVCONTAINER-HOST', evidence, about, offset });
  };
  const privileged = member(root, 'privileged');
  if (isTrue(privileged?.value)) {
    told('the container runs privileged, and so owns the machine', 'privileged', privileged?.keyStart ?? 0);
  }
  for (const item of itemsOf(at(root, 'runArgs'))) {
    if (/^--(?:privileged|pid=host|network=host\b.*privileged)(?:=true)?$/.test(text(item))) {
      told(
        `the container is started with ${quoted(text(item))}, and so owns the machine`,
        text(item),
        item.start,
      );
    }
  }
  const mounts = knowledge.expressions('mounts');
  for (const item of [
    ...itemsOf(at(root, 'mounts')),
    ...itemsOf(at(root, 'runArgs')),
    at(root, 'workspaceMount'),
  ]) {
    const mount = item === undefined ? '' : mountOf(item);
    if (item === undefined || !mounts.some((expression) => expression.test(mount))) continue;
    told(`the container gets ${quoted(mount)} of the machine`, mount, item.start);
  }
  return facts;
}

function mountOf(node: JsonNode): string {
  return node.kind === 'object' ? `source=${text(at(node, 'source'))},` : text(node);
}
