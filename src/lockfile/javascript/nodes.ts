// Looks at the trees of JavaScript lockfiles, whether they were read from JSON or from YAML.
import { type JsonMember, type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import type { LineTable } from '../lines.ts';
import { membersOf } from '../tree.ts';

/** A member that is a string which is not empty, with the place of its value. */
export function textOf(node: JsonNode | undefined, key: string): { text: string; start: number } | undefined {
  const member = memberOf(node, key);
  const text = stringOf(member);
  return member === undefined || text === undefined || text === ''
    ? undefined
    : { text, start: member.start };
}

/** The last member of each name, which is the one that package managers keep. */
export function byKey(node: JsonNode | undefined): ReadonlyMap<string, JsonMember> {
  return new Map(membersOf(node).map((member) => [member.key, member]));
}

/** The line of a value; undefined where there is none. */
export function lineOf(lines: LineTable, value: { readonly start: number } | undefined): number | undefined {
  return value === undefined ? undefined : lines.lineAt(value.start);
}
