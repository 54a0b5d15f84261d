// Reads the ini files of package managers (.npmrc, pip.conf, go.env) into the same tree as JSON.
import type { JsonMember, JsonNode, JsonObject } from '../../format/json/nodes.ts';

/** `spaced`: a value with white space is a list, as pip reads addresses; values continue on indented lines. */
export interface IniStyle {
  readonly spaced: boolean;
}

const SECTION = /^\s*\[([^\]]*)\]/;
/** Longer lines are no settings. */
const MAX_LINE = 65_536;

/**
 * Keys below a `[section]` are members of an object of that name, others of the root; of repeated keys and `key[]` all
 * values are kept, in a list. Quotes around a value are removed. Offsets count characters. Never throws.
 */
export function readIni(text: string, { spaced }: IniStyle): JsonObject {
  const root = object(0, text.length);
  let section = root;
  let last: JsonMember | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const start = offset;
    offset += line.length + 1;
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';') || line.length > MAX_LINE)
      continue;
    const name = SECTION.exec(line)?.[1];
    if (name !== undefined) {
      section = object(start, start + line.length);
      root.members.push({ key: name.trim(), keyStart: start, value: section });
      last = undefined;
    } else if (spaced && /^\s/.test(line) && last !== undefined) {
      append(section, last, valuesOf(content, start + line.indexOf(content), spaced));
    } else {
      last = member(line, start, spaced);
      section.members.push(last);
    }
  }
  return merged(root);
}

type Growing = JsonObject & { readonly members: JsonMember[] };

function object(start: number, end: number): Growing {
  return { kind: 'object', members: [], start, end };
}

function member(line: string, start: number, spaced: boolean): JsonMember {
  const equals = spaced ? line.search(/[=:]/) : line.indexOf('=');
  const key = (equals === -1 ? line : line.slice(0, equals)).trim();
  const keyStart = start + line.indexOf(key);
  const raw = equals === -1 ? '' : line.slice(equals + 1);
  const values = equals === -1 ? [scalar('true', keyStart)] : valuesOf(raw, start + equals + 1, spaced);
  return { key: key.replace(/\[\]$/, ''), keyStart, value: single(values, keyStart) };
}

function valuesOf(raw: string, start: number, spaced: boolean): JsonNode[] {
  if (!spaced) {
    const value = raw.trim();
    return [scalar(value.replace(/^(["'])(.*)\1$/s, '$2'), start + raw.indexOf(value))];
  }
  return [...raw.matchAll(/\S+/g)].map(({ 0: word, index }) => scalar(word, start + index));
}

function scalar(value: string, start: number): JsonNode {
  return { kind: 'scalar', value, start, end: start + value.length };
}

function single(values: readonly JsonNode[], start: number): JsonNode {
  const [first] = values;
  if (first !== undefined && values.length === 1) return first;
  return { kind: 'array', items: [...values], start, end: values.at(-1)?.end ?? start };
}

function append(section: Growing, last: JsonMember, values: readonly JsonNode[]): void {
  section.members.push({ ...last, value: single(values, last.keyStart) });
}

/** Joins members of one name: readers take the last of a plain key, so the last stands last. */
function merged(root: JsonObject): JsonObject {
  const members = new Map<string, JsonMember>();
  for (const one of root.members) {
    const known = members.get(one.key);
    members.set(one.key, known === undefined ? one : { ...known, value: joined(known.value, one.value) });
  }
  const inner = [...members.values()].flatMap((one) =>
    one.value.kind === 'object' ? [{ ...one, value: merged(one.value) }] : [one],
  );
  return { ...root, members: inner };
}

function joined(first: JsonNode, second: JsonNode): JsonNode {
  if (first.kind === 'object' && second.kind === 'object') {
    return { ...first, members: [...first.members, ...second.members] };
  }
  const items = [first, second].flatMap((node) => (node.kind === 'array' ? node.items : [node]));
  return { kind: 'array', items, start: first.start, end: second.end };
}
