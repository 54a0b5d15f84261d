// What pickle calls when it reads an object again: `__reduce__` gives a function and its arguments.

import type { Handler } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { giveBack } from '../local-calls.ts';
import type { State } from '../state.ts';
import { alternatives, UNKNOWN } from '../values.ts';
import { calleesFrom } from './callees.ts';
import { invoke } from './calls.ts';
import { list } from './displays.ts';
import { noteEmbedded, runs } from './embedded.ts';

const REDUCES = /\.__reduce(?:_ex)?__$/;

/** `return value`; for objects that are pickled it is the call that reading them makes. */
export const giving: Handler = (state, node) => {
  const { tree, fn } = state;
  const values: CodeValue[] = [];
  for (const child of tree.children(node)) {
    const kind = tree.kind(child);
    if (kind !== 'return' && kind !== ',') values.push(state.read(child));
  }
  const [first = UNKNOWN] = values;
  const reduces = fn?.name.endsWith('__') === true && REDUCES.test(fn.name);
  if (values.length > 1) reduced(state, tree.from(node), values, reduces);
  else if (reduces && first.kind === 'many')
    for (const each of alternatives(first))
      if (each.kind === 'many' && each.shape === 'list') reduced(state, tree.from(node), each.items, true);
  giveBack(state, values.at(-1) ?? UNKNOWN);
  return UNKNOWN;
};

/** A function with its arguments, which copyreg and threads take as well: what it would run is looked at. */
export const tuple: Handler = (state, node) => {
  const value = list(state, node);
  if (value.kind === 'many' && value.items[0]?.kind === 'name')
    reduced(state, state.tree.from(node), value.items, false);
  return value;
};

/** The call counts as one that the program makes where reading an object makes it, and what builds it is noted, too. */
function reduced(state: State, offset: number, [fn, given]: readonly CodeValue[], calls: boolean): void {
  if (fn?.kind !== 'name' || !runs(fn.name) || state.pure > 0) return;
  if (given?.kind !== 'many' || given.shape !== 'list') return;
  const all = { args: given.items, named: NOTHING };
  if (!calls) return noteEmbedded(state.out, offset, fn.name, all);
  const { scope } = state.frame;
  state.out.call(offset, { callee: 'object.__reduce__', args: [fn, ...all.args], scope, silenced: false });
  invoke(state, offset, calleesFrom(state, fn, undefined), all);
}

const NOTHING: ReadonlyMap<string, CodeValue> = new Map();
