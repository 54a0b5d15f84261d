// A syntax tree as flat arrays in source order: walking it needs no recursion and makes no objects.

import { IterMode, type NodeType, type Parser, type Tree } from '@lezer/common';

/** Nodes kept of one text. 5 MB of ordinary code has about 1.5 million. */
export const MAX_NODES = 4_000_000;

/** Punctuation and comments, which say nothing that the nodes around them do not. */
const DROPPED: ReadonlySet<string> = new Set([
  '(',
  ')',
  '{',
  '}',
  ',',
  ';',
  'Comment',
  'LineComment',
  'BlockComment',
  'InterpolationStart',
  'InterpolationEnd',
  // A part of the text around it.
  'Escape',
]);

interface Kinds {
  readonly names: readonly string[];
  readonly isName: Uint8Array;
}

const NAMES: ReadonlySet<string> = new Set(['VariableName', 'PropertyName', 'PrivatePropertyName']);

/** By the types of a grammar, of which every program has the same. */
const kinds = new WeakMap<readonly NodeType[], Kinds>();

function kindsOf(types: readonly NodeType[]): Kinds {
  const known = kinds.get(types);
  if (known !== undefined) return known;
  const names = types.map(({ name }) => name);
  const made = { names, isName: Uint8Array.from(names, (name) => (NAMES.has(name) ? 1 : 0)) };
  kinds.set(types, made);
  return made;
}

/** Node numbers run from 0 (the whole) in source order; a node's children come right after it. */
export class FlatTree {
  readonly count: number;
  readonly full: boolean;
  readonly #kinds: readonly string[];
  readonly #isName: Uint8Array;
  readonly #type: Uint16Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #end: Int32Array;
  readonly text: string;
  readonly isAscii: boolean;

  constructor(text: string, arrays: TreeArrays, types: readonly NodeType[]) {
    this.text = text;
    this.isAscii = !/[^\0-\x7f]/.test(text);
    const { names, isName } = kindsOf(types);
    this.#kinds = names;
    this.#isName = isName;
    this.#type = arrays.type;
    this.#from = arrays.from;
    this.#to = arrays.to;
    this.#end = arrays.end;
    this.count = arrays.count;
    this.full = arrays.full;
  }

  /** Number of the node's kind, for tables. */
  type(node: number): number {
    return this.#type[node] ?? 0;
  }

  kind(node: number): string {
    return this.#kinds[this.#type[node] ?? 0] ?? '';
  }

  /** Whether it is a word that stands for a variable or a member. */
  isName(node: number): boolean {
    return this.#isName[this.#type[node] ?? 0] === 1;
  }

  from(node: number): number {
    return this.#from[node] ?? 0;
  }

  to(node: number): number {
    return this.#to[node] ?? 0;
  }

  /** The node after this one and everything in it. A child's next is its sibling if it is below the parent's next. */
  next(node: number): number {
    return this.#end[node] ?? this.count;
  }

  /** Source text of the node. */
  slice(node: number): string {
    return this.text.slice(this.from(node), this.to(node));
  }

  /** Children in order. */
  children(node: number): number[] {
    const out: number[] = [];
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) out.push(child);
    return out;
  }

  /** The first child of a kind, or -1. */
  child(node: number, kind: string): number {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) {
      if (this.kind(child) === kind) return child;
    }
    return -1;
  }
}

/** A tree in numbers, one of each for a node, in source order. */
export interface TreeArrays {
  readonly type: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The node after it and everything in it. */
  readonly end: Int32Array;
  readonly count: number;
  /** Whether all of the program's nodes are there. */
  readonly full: boolean;
}

export function flatten(tree: Tree, types: readonly NodeType[]): TreeArrays {
  const skip = Uint8Array.from(types, (type) => (type.isAnonymous ? 2 : DROPPED.has(type.name) ? 1 : 0));
  let size = Math.max(64, tree.length >> 1);
  let arrays = allocate(Math.min(size, MAX_NODES + 1));
  let count = 0;
  const open: number[] = [];
  // Anonymous nodes balance long lists; stepping through them one by one keeps the walk from recursing.
  const cursor = tree.cursor(IterMode.IncludeAnonymous);
  walk: for (;;) {
    const id = cursor.type.id;
    const kept = skip[id] === 0;
    if (kept) {
      if (count >= MAX_NODES) break;
      if (count + 1 >= arrays.type.length) {
        size = Math.min(MAX_NODES + 1, arrays.type.length * 2);
        arrays = grow(arrays, size);
      }
      arrays.type[count] = id;
      arrays.from[count] = cursor.from;
      arrays.to[count] = cursor.to;
    }
    if (skip[id] !== 1 && cursor.firstChild()) {
      open.push(kept ? count++ : -1);
      continue;
    }
    if (kept) arrays.end[count] = ++count;
    while (!cursor.nextSibling()) {
      if (!cursor.parent()) break walk;
      const node = open.pop() ?? -1;
      if (node >= 0) arrays.end[node] = count;
    }
  }
  for (const node of open) if (node >= 0) arrays.end[node] = count;
  return { ...arrays, count, full: count < MAX_NODES };
}

function allocate(size: number): TreeArrays {
  return {
    type: new Uint16Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    end: new Int32Array(size),
    count: 0,
    full: true,
  };
}

function grow(old: TreeArrays, size: number): TreeArrays {
  const wider = allocate(size);
  wider.type.set(old.type);
  wider.from.set(old.from);
  wider.to.set(old.to);
  wider.end.set(old.end);
  return wider;
}

/**
 * What the parser may do for a text, in steps. Ordinary code needs a fifth of a step for each character, lists of
 * numbers one. On hostile nesting its recovery copies whole stacks at each step, which is quadratic: so many entries of
 * stacks cost as much as a step.
 */
const MIN_WORK = 250_000;
const WORK_PER_CHARACTER = 1.25;
const ENTRIES_PER_STEP = 8192;
/** Stacks with more entries than this are of no program that people wrote, and a step with them makes many copies. */
const DEEP = 3000;
const DEEP_ENTRIES_PER_STEP = 128;
/** The last resort, in milliseconds, for what the count of steps does not see: verdicts should not depend on load. */
const MAX_PARSE_TIME = 12_000;
const MS_PER_CHARACTER = 0.008;
const STEPS_BETWEEN_LOOKS = 32;

/** Parses within a budget of work; `read` says up to which offset. */
export function parseBounded(parser: Parser, text: string): { tree: Tree; read: number } {
  const parse = parser.startParse(text);
  const deadline = performance.now() + MAX_PARSE_TIME + text.length * MS_PER_CHARACTER;
  let left = MIN_WORK + text.length * WORK_PER_CHARACTER;
  let read = text.length;
  for (let steps = 1; ; steps++) {
    const tree = parse.advance();
    if (tree) return { tree, read };
    if (read < text.length) continue;
    const entries = copied(parse);
    left -= 1 + entries / (entries > DEEP ? DEEP_ENTRIES_PER_STEP : ENTRIES_PER_STEP);
    if (left < 0 || (steps % STEPS_BETWEEN_LOOKS === 0 && performance.now() > deadline)) {
      read = parse.parsedPos;
      parse.stopAt(read);
    }
  }
}

/** Entries of the stacks that the parser follows next to each other; none while there is only one. */
function copied(parse: object): number {
  const stacks: unknown = Reflect.get(parse, 'stacks');
  if (!Array.isArray(stacks) || stacks.length < 2) return 0;
  let entries = 0;
  for (const each of stacks) {
    const stack: unknown = typeof each === 'object' && each !== null ? Reflect.get(each, 'stack') : undefined;
    if (Array.isArray(stack)) entries += stack.length;
  }
  return entries;
}
