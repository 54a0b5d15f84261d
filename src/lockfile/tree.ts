// Shorthands for the tree that the JSON, TOML and YAML readers share: fields of the expected kind, or nothing.
import { type JsonMember, type JsonNode, memberOf, stringOf } from '../format/json/nodes.ts';
import type { Draft } from './draft.ts';

export { memberOf, stringOf };

// one list for all that have nothing: some lock files ask a million times
const NONE: readonly never[] = [];

/** The members of an object; none for anything else. */
export function membersOf(node: JsonNode | undefined): readonly JsonMember[] {
  return node?.kind === 'object' ? node.members : NONE;
}

/** The items of an array; none for anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : NONE;
}

/** The value at a path of keys. */
export function at(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  return keys.reduce(memberOf, node);
}

/** A string below a key. */
export function textOf(node: JsonNode | undefined, key: string): string | undefined {
  return stringOf(memberOf(node, key));
}

/** Whether a key says true; YAML scalars are text. */
export function flagOf(node: JsonNode | undefined, key: string): boolean {
  const value = scalarOf(memberOf(node, key));
  return value === true || value === 'true';
}

/** A string or number below a key as text: versions of formats are written either way. */
export function wordOf(node: JsonNode | undefined, key: string): string | undefined {
  const value = scalarOf(memberOf(node, key));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The strings of an array; other items are passed over. */
export function stringsOf(node: JsonNode | undefined): string[] {
  return itemsOf(node).flatMap((item) => stringOf(item) ?? []);
}

export function scalarOf(node: JsonNode | undefined): string | number | boolean | null | undefined {
  return node?.kind === 'scalar' ? node.value : undefined;
}

/** The items of the list below a key; a problem when something else stands there. */
export function listOf(draft: Draft, node: JsonNode | undefined, key: string): readonly JsonNode[] {
  const list = memberOf(node, key);
  // YAML writes an empty list as nothing, too
  const isNothing = list === undefined || (list.kind === 'scalar' && (list.value ?? '') === '');
  if (!isNothing && list.kind !== 'array') {
    draft.problem('unsupported', `${key} is no list and is not read.`, draft.lineAt(list.start));
  }
  return itemsOf(list);
}
