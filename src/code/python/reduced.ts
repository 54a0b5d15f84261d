// What pickle calls when it reads an object again: `__reduce__` gives a function and its arguments.

import type { Handler } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { returning } from '../handlers.ts';
import { giveBack } from '../local-calls.ts';
import type { State } from '../state.ts';
import { alternatives, UNKNOWN } from '../values.ts';
import { calleesFrom } from './callees.ts';
import { invoke } from './calls.ts';
import { runs } from './embedded.ts';

const REDUCES = /\.__reduce(?:_ex)?__$/;

/** `return value`; for objects that are pickled it is the call that reading them makes. */
export const giving: Handler = (state, node) => {
  if (state.fn === undefined || !REDUCES.test(state.fn.name)) return returning(state, node);
  const { tree } = state;
  const values = tree
    .children(node)
    .filter((child) => tree.kind(child) !== 'return' && tree.kind(child) !== ',')
    .map((child) => state.read(child));
  const [first = UNKNOWN] = values;
  if (values.length > 1) reduced(state, tree.from(node), values);
  else
    for (const each of alternatives(first))
      if (each.kind === 'many' && each.shape === 'list') reduced(state, tree.from(node), each.items);
  giveBack(state, values.at(-1) ?? UNKNOWN);
  return UNKNOWN;
};

/** The call counts as one that the program makes, and what builds it is noted beside it. */
function reduced(state: State, offset: number, [fn, given]: readonly CodeValue[]): void {
  if (fn?.kind !== 'name' || !runs(fn.name) || state.pure > 0) return;
  const args = given?.kind === 'many' && given.shape === 'list' ? given.items : [];
  const { scope } = state.frame;
  state.out.call(offset, { callee: 'object.__reduce__', args: [fn, ...args], scope, silenced: false });
  invoke(state, offset, calleesFrom(state, fn, undefined), { args, named: new Map() });
}
