// Settings that are given through the environment: what workflows, images, scripts and makefiles set.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { readDocument } from './document.ts';
import type { EnvironmentPlace, SettingsKnowledge, VariableGroup } from './knowledge.ts';

/** A variable that a text sets; the offset is that of its name. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

/** Nodes of a tree that are looked at: aliases can make it far larger than its text. */
const MAX_NODES = 100_000;
/** Characters of texts in a tree, however often aliases repeat them. */
const MAX_CHARACTERS = 16 * 2 ** 20;
/** Variables of one file; whoever sets more has the first ones judged. */
const MAX_VARIABLES = 2000;

/** What the text sets, of the variables that are known. Never throws. */
export async function variablesIn(
  text: string,
  { format }: EnvironmentPlace,
  { variables }: SettingsKnowledge,
): Promise<readonly Variable[]> {
  if (!variables.name.test(text)) return [];
  if (format === 'text') return assignmentsIn(text, 0, variables.assigned);
  const { roots } = await readDocument(text, format);
  return treeVariables(roots, text, variables.assigned, variables.whole);
}

/** `NAME=value` wherever a shell, make, just or Docker would take it, but for lines that are comments. */
function assignmentsIn(text: string, from: number, assigned: RegExp): Variable[] {
  const found: Variable[] = [];
  let offset = from;
  for (const line of text.split('\n')) {
    if (!line.trimStart().startsWith('#')) {
      for (const match of line.matchAll(assigned)) {
        const [, name = '', double, single, bare, spaced] = match;
        found.push({ name, value: double ?? single ?? bare ?? spaced ?? '', offset: offset + match.index });
      }
    }
    offset += line.length + 1;
    if (found.length > MAX_VARIABLES) break;
  }
  return found;
}

/** Members with the name of a variable, and what the texts of a tree set, such as the commands of a step. */
function treeVariables(
  roots: readonly JsonNode[],
  text: string,
  assigned: RegExp,
  whole: RegExp,
): readonly Variable[] {
  const found: Variable[] = [];
  const left: JsonNode[] = roots.toReversed();
  let characters = 0;
  for (let count = 0; count < MAX_NODES && found.length < MAX_VARIABLES; count += 1) {
    const node = left.pop();
    if (node === undefined) break;
    if (node.kind === 'array') for (const item of node.items.toReversed()) left.push(item);
    if (node.kind === 'object') {
      for (const { key, keyStart, value } of node.members.toReversed()) {
        left.push(value);
        if (value.kind === 'scalar' && whole.test(key))
          found.push({ name: key, value: String(value.value ?? ''), offset: keyStart });
      }
    }
    if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.includes('=')) {
      characters += node.value.length;
      if (characters > MAX_CHARACTERS) break;
      found.push(...placed(assignmentsIn(node.value, 0, assigned), node, text));
    }
  }
  return found;
}

/** Blocks are indented in the file, so what they set is placed by its words, as far as these stand there in order. */
function placed(variables: readonly Variable[], { start, end }: JsonNode, text: string): Variable[] {
  if (variables.length === 0) return [];
  const written = text.slice(start, end);
  let last = 0;
  return variables.map((one) => {
    const at = last === -1 ? -1 : written.indexOf(one.name, last);
    last = at === -1 ? -1 : at + one.name.length;
    return { ...one, offset: start + Math.max(at, 0) };
  });
}

/** The variables of one tool as a tree of its settings, each a list with all the values that it is given. */
export function treeOf(variables: readonly Variable[], group: VariableGroup): JsonNode {
  const values = new Map<string, { readonly offset: number; readonly items: JsonNode[] }>();
  for (const { name, value, offset } of variables) {
    const key = keyOf(name, group);
    if (key === undefined || isUnknown(value)) continue;
    const known = values.get(key) ?? { offset, items: [] };
    values.set(key, known);
    for (const part of partsOf(value)) {
      known.items.push({ kind: 'scalar', value: part, start: offset, end: offset });
    }
  }
  return nested([...values].map(([key, list]) => ({ path: key.split('/'), ...list })));
}

interface Listed {
  readonly path: readonly string[];
  readonly offset: number;
  readonly items: readonly JsonNode[];
}

/** Keys are of three parts at most, so this ends soon. */
function nested(lists: readonly Listed[]): JsonNode {
  const byKey = new Map<string, Listed[]>();
  for (const one of lists) {
    const [key = ''] = one.path;
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const members = [...byKey].map(([key, inside]): JsonMember => {
    const [first] = inside;
    const offset = first?.offset ?? 0;
    const isEnd = first === undefined || first.path.length === 1;
    const value: JsonNode = isEnd
      ? { kind: 'array', items: [...(first?.items ?? [])], start: offset, end: offset }
      : nested(inside.map((one) => ({ ...one, path: one.path.slice(1) })));
    return { key, keyStart: offset, value };
  });
  return { kind: 'object', members, start: 0, end: 0 };
}

/** The setting that the variable stands for. What the star of a name stands for takes the place of that of the key. */
function keyOf(name: string, { keys, patterns }: VariableGroup): string | undefined {
  const upper = name.toUpperCase();
  const index = patterns.findIndex((pattern) => pattern.test(upper));
  const [, star = ''] = patterns[index]?.exec(upper) ?? [];
  return keys[index]?.[1].replace('*', star.toLowerCase());
}

/** Values are lists in all of these tools, by white space, commas or bars. */
function partsOf(value: string): string[] {
  return value
    .slice(0, 4096)
    .split(/[\s,|]+/)
    .filter((part) => part !== '');
}

/** Whatever another variable or an expression gives; an address tells enough once its host stands in it. */
function isUnknown(value: string): boolean {
  return value.includes('$') && !/:\/\/(?:[^\s/@]{0,200}@)?[^\s/$@]{1,200}(?:[/:?#\s,|]|$)/.test(value);
}
