// Builds the shared tree from the tables and keys of a TOML document, in the order of the text.
import type { JsonMember, JsonNode } from '../json/nodes.ts';

interface Table {
  readonly members: JsonMember[];
  readonly names: Set<string>;
  readonly node: JsonNode;
  /** The tables and arrays of tables below it that headers may go into. */
  readonly open: Map<string, Table | TableArray>;
}

interface TableArray {
  readonly items: JsonNode[];
  last: Table;
}

/**
 * A table's node begins at its header or first dotted key and ends there too, since it has no one end. `table` and
 * `value` return false where the name is taken already, which most of the time is an error.
 */
export class TomlTree {
  private readonly top: Table;
  private current: Table;

  constructor(start = 0, end = start) {
    this.top = tableAt(start, end);
    this.current = this.top;
  }

  get root(): JsonNode {
    return this.top.node;
  }

  /** Begins `[keys]` or, as `array`, `[[keys]]`; `start` is the bracket and `keyStart` the first key. */
  table(keys: readonly string[], start: number, keyStart: number, array: boolean): boolean {
    const holder = walk(this.top, keys, start, keyStart);
    const name = keys.at(-1);
    if (holder === undefined || name === undefined) return false;
    const existing = holder.open.get(name);
    if (existing === undefined) {
      this.current = tableAt(start, start);
      return array
        ? addArray(holder, name, keyStart, this.current)
        : addTable(holder, name, keyStart, this.current);
    }
    if ('items' in existing) {
      if (!array) return false;
      existing.last = this.current = tableAt(start, start);
      existing.items.push(this.current.node);
      return true;
    }
    // a header for a table that another header implied: allowed once
    if (!array) this.current = existing;
    return false;
  }

  /** Adds `keys = value` to the table that was begun last. */
  value(keys: readonly string[], keyStart: number, value: JsonNode): boolean {
    const holder = walk(this.current, keys, keyStart, keyStart);
    const name = keys.at(-1);
    return holder !== undefined && name !== undefined && addMember(holder, name, keyStart, value);
  }
}

/** The table that holds the last of some keys, made where it is missing; in an array of tables it is the last one. */
function walk(from: Table, keys: readonly string[], start: number, keyStart: number): Table | undefined {
  let table = from;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index] ?? '';
    const next = table.open.get(key);
    if (next === undefined) {
      const made = tableAt(start, start);
      if (!addTable(table, key, keyStart, made)) return undefined;
      table = made;
    } else table = 'items' in next ? next.last : next;
  }
  return table;
}

function addTable(holder: Table, name: string, keyStart: number, table: Table): boolean {
  if (!addMember(holder, name, keyStart, table.node)) return false;
  holder.open.set(name, table);
  return true;
}

function addArray(holder: Table, name: string, keyStart: number, first: Table): boolean {
  const items = [first.node];
  const { start } = first.node;
  if (!addMember(holder, name, keyStart, { kind: 'array', items, start, end: start })) return false;
  holder.open.set(name, { items, last: first });
  return true;
}

function addMember({ names, members }: Table, key: string, keyStart: number, value: JsonNode): boolean {
  if (names.has(key)) return false;
  names.add(key);
  members.push({ key, keyStart, value });
  return true;
}

function tableAt(start: number, end: number): Table {
  const members: JsonMember[] = [];
  return { members, names: new Set(), open: new Map(), node: { kind: 'object', members, start, end } };
}
