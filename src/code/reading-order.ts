// In which order the bodies of functions are read: what calls a function comes before it, so that what is passed is known.
// An estimate by names, and cheap: where it is wrong, functions are read again.

import type { CodeValue } from './facts.ts';
import type { LocalFunction } from './state.ts';
import type { FlatTree } from './tree.ts';

/** A name that stands for more functions than this says nothing: bundles call them all `e`. */
const MAX_NAMED = 8;
/** How often the nodes of a program are looked through: functions inside functions are seen with each of them. */
const MAX_LOOKS = 6;

/** Names of this length and longer ones are told apart by their letters alone. */
const MAX_LENGTH = 64;

/** By name, the functions that it may stand for, as places in the list. */
type Named = ReadonlyMap<string, readonly number[]>;

/** Puts functions in order, within a budget of nodes for the whole program; without budget they stay as they are. */
export class ReadingOrder {
  private readonly tree: FlatTree;
  private left: number;

  constructor(tree: FlatTree) {
    this.tree = tree;
    this.left = tree.count * MAX_LOOKS;
  }

  /** Functions that mention others before those; otherwise, and in circles, as they were defined. */
  callersFirst(functions: readonly LocalFunction[]): readonly LocalFunction[] {
    if (functions.length < 2) return functions;
    const nodes = functions.reduce((sum, { body }) => sum + this.tree.next(body) - body, 0);
    if (nodes > this.left) return functions;
    this.left -= nodes;
    const named = namedIn(functions);
    const lengths = new Uint8Array(MAX_LENGTH + 1);
    for (const { length } of named.keys()) lengths[Math.min(length, MAX_LENGTH)] = 1;
    const mentioned = functions.map(({ body }) => this.mentionedIn(body, named, lengths));
    return inOrder(mentioned).flatMap((at) => functions[at] ?? []);
  }

  /** `lengths` are those of the names, so that few words of the program are cut out. */
  private mentionedIn(body: number, named: Named, lengths: Uint8Array): readonly number[] {
    const { tree } = this;
    const found = new Set<number>();
    for (let node = body, end = tree.next(body); node < end; node++) {
      if (!tree.isName(node)) continue;
      if (lengths[Math.min(tree.to(node) - tree.from(node), MAX_LENGTH)] === 0) continue;
      for (const at of named.get(tree.slice(node)) ?? []) found.add(at);
    }
    return [...found].sort((a, b) => a - b);
  }
}

function namedIn(functions: readonly LocalFunction[]): Named {
  const named = new Map<string, number[]>();
  const add = (name: string, at: number): void => {
    const known = named.get(name);
    if (known === undefined) named.set(name, [at]);
    else if (!known.includes(at) && known.length <= MAX_NAMED) known.push(at);
  };
  const places = new Map(functions.map(({ name }, at) => [name, at]));
  const addValue = (variable: string, value: CodeValue): void => {
    if (value.kind === 'many' && value.shape === undefined)
      for (const each of value.items) addValue(variable, each);
    const at = value.kind === 'name' && value.name.startsWith('local.') ? places.get(value.name) : undefined;
    if (at !== undefined) add(variable, at);
  };
  for (const [name, at] of places) add(name.slice(name.lastIndexOf('.') + 1), at);
  // `run = lambda ...`, `const run = () => ...`: named after their place, called by the variable.
  for (const vars of new Set(functions.map(({ frame }) => frame.vars)))
    for (const [variable, { all }] of vars) addValue(variable, all);
  for (const [name, { length }] of named) if (length > MAX_NAMED) named.delete(name);
  return named;
}

/** Reverse postorder of a depth-first walk, begun at the last: everything comes before what it mentions. */
function inOrder(mentioned: readonly (readonly number[])[]): number[] {
  const seen = new Uint8Array(mentioned.length);
  const order: number[] = [];
  for (let start = mentioned.length - 1; start >= 0; start--) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const open = [{ at: start, left: mentioned[start]?.length ?? 0 }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (top.left === 0) {
        order.push(top.at);
        open.pop();
        continue;
      }
      const next = mentioned[top.at]?.[--top.left] ?? top.at;
      if (seen[next] === 1) continue;
      seen[next] = 1;
      open.push({ at: next, left: mentioned[next]?.length ?? 0 });
    }
  }
  return order.toReversed();
}
