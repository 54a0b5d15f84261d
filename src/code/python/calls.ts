// Calls: who is called, with what, and what is known of the outcome.

import { afterPutting } from '../containers.ts';
import type { Handler } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { bind } from '../frames.ts';
import { spend, type State } from '../state.ts';
import { asText, either, result, UNKNOWN } from '../values.ts';
import { argumentsOf } from './arguments.ts';
import { change, setAttribute } from './assign.ts';
import { afterMethod } from './dictionaries.ts';
import { type Callee, calleesFrom, calleesOf, refine } from './callees.ts';
import { noteDefault } from './defaults.ts';
import { noteEmbedded } from './embedded.ts';
import type { Arguments } from './functions.ts';
import { handedOn } from './handed-on.ts';
import { outcome } from './outcomes.ts';

export const call: Handler = (state, node) => {
  const { tree } = state;
  const callees = calleesOf(state, node + 1);
  const list = tree.next(node + 1);
  const all =
    list < tree.next(node) ? argumentsOf(state, list) : { args: [], named: new Map<string, CodeValue>() };
  const value = invoke(state, tree.from(node), callees, all);
  const [callee] = callees;
  const changed =
    callee &&
    (afterPutting(callee.name, callee.target, all.args) ?? afterMethod(callee.name, callee.target, all));
  if (changed && state.pure === 0) change(state, node + 2, changed);
  return value;
};

/** Emits the calls and gives their value. */
export function invoke(state: State, offset: number, callees: readonly Callee[], all: Arguments): CodeValue {
  let value: CodeValue | undefined;
  for (const given of callees) {
    const callee = given.name === '.__call__' ? refine(state, given, all) : given;
    const own = callee.drop === undefined ? all.args : all.args.slice(callee.drop);
    const args = callee.before.length > 0 ? [...callee.before, ...own] : own;
    const each = invokeOne(state, offset, callee, { args, named: all.named });
    value = value ? either(value, each) : each;
  }
  return value ?? UNKNOWN;
}

function invokeOne(state: State, offset: number, callee: Callee, all: Arguments): CodeValue {
  const { out } = state;
  let made = UNKNOWN;
  if (state.pure === 0) {
    const number = out.call(offset, {
      callee: callee.name,
      target: callee.target,
      args: all.args,
      named: all.named,
      scope: state.frame.scope,
      silenced: state.silenced,
      hidden: callee.hidden,
    });
    if (number >= 0) made = result(number);
    for (const arg of all.args) out.folded(offset, arg, state.frame.scope);
    noteEmbedded(out, offset, callee.name, all);
    noteDefault(out, offset, callee.name, all);
    sideEffects(state, offset, callee, all);
  }
  const value = outcome(state, callee, all) ?? callHanded(state, offset, callee, all);
  if (value?.kind === 'text') {
    if (!spend(state, value.text.length >> 3)) return made;
    if (state.pure === 0) out.folded(offset, value, state.frame.scope);
  }
  if (value?.kind === 'many' && !spend(state, value.items.length)) return made;
  return value ?? made;
}

/** Calls the function that this call is given to call, and gives its outcome where that is what comes back. */
function callHanded(state: State, offset: number, callee: Callee, all: Arguments): CodeValue | undefined {
  if (state.pure > 0) return undefined;
  const handed = handedOn(callee.name, all);
  if (handed === undefined) return undefined;
  const callees = calleesFrom(state, handed.fn, undefined).filter(({ name }) => name !== '.__call__');
  if (callees.length === 0 || !spend(state, HANDED)) return undefined;
  const value = invoke(state, offset, callees, handed.all);
  return handed.gives ? value : undefined;
}

/** What a call that is handed on costs; also ends functions that hand themselves on. */
const HANDED = 16;

function sideEffects(state: State, offset: number, callee: Callee, { args, named }: Arguments): void {
  if (callee.name === 'builtins.setattr') {
    const [owner, attribute, value] = args;
    const key = asText(attribute);
    if (owner?.kind === 'name' && key && value) setAttribute(state, offset, owner.name, key.text, value);
  } else if (callee.name === 'builtins.__import__' || callee.name === 'importlib.import_module') {
    const module = asText(args[0] ?? named.get('name'));
    if (module) state.out.import(offset, module.text, [], state.frame.scope);
  } else if (callee.name === '.update' && callee.target?.kind === 'result' && args[0]?.kind === 'many') {
    if (state.out.calls[callee.target.call]?.callee !== 'builtins.globals') return;
    for (const [at, key] of (args[0].keys ?? []).entries()) {
      if (key !== undefined) bind(state, key, args[0].items[at] ?? UNKNOWN, state.module);
    }
  }
}
