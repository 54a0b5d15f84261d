// Small questions to the tree of a settings file.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { memberOf, stringOf } from '../../format/json/nodes.ts';

/** Items of a list that are looked at. */
const MAX_ITEMS = 2000;

export function membersOf(node: JsonNode | undefined): readonly JsonMember[] {
  return node?.kind === 'object' ? node.members.slice(0, MAX_ITEMS) : [];
}

export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items.slice(0, MAX_ITEMS) : [];
}

export function at(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  let place = node;
  for (const key of keys) place = memberOf(place, key);
  return place;
}

/** The last member of that name, with its place. */
export function member(node: JsonNode | undefined, key: string): JsonMember | undefined {
  return node?.kind === 'object' ? node.members.findLast((one) => one.key === key) : undefined;
}

export function text(node: JsonNode | undefined): string {
  return node?.kind === 'scalar' ? String(node.value ?? '') : '';
}

/** YAML gives every scalar as text. */
export function isTrue(node: JsonNode | undefined): boolean {
  return text(node).toLowerCase() === 'true';
}

/** A command as one line: a string, a list of words, or a command and its `args`. */
export function commandLine(node: JsonNode | undefined): string {
  if (node?.kind === 'array')
    return itemsOf(node)
      .map((item) => text(item) || text(memberOf(item, 'value')))
      .join(' ');
  if (node?.kind !== 'object') return text(node);
  const command = memberOf(node, 'command') ?? memberOf(node, 'value');
  // Zed may have the program and its arguments in an object of their own.
  if (command?.kind === 'object')
    return [text(memberOf(command, 'path')), commandLine(listIn(command, 'args'))]
      .filter((word) => word !== '')
      .join(' ');
  const words = [stringOf(command) ?? commandLine(command?.kind === 'array' ? command : undefined)];
  return [...words, commandLine(listIn(node, 'args'))].filter((word) => word !== '').join(' ');
}

function listIn(node: JsonNode, key: string): JsonNode | undefined {
  const list = memberOf(node, key);
  return list?.kind === 'array' ? list : undefined;
}
