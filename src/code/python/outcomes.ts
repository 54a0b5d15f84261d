// What a Python call gives, when that is known without running it.

import type { CodeValue } from '../facts.ts';
import { methodOf } from '../classes.ts';
import { givenBack, passTo } from '../local-calls.ts';
import { type LocalFunction, spend, type State } from '../state.ts';
import { alternatives, asText, hide, UNKNOWN } from '../values.ts';
import { attributeOf, hidingOf, itemOf } from './attributes.ts';
import type { Callee } from './callees.ts';
import { type Arguments, knownFunction } from './functions.ts';
import { textMethod } from './text-methods.ts';

/** Methods that hand on what a call gave, in part or in another form. */
const PASSIVE: ReadonlySet<string> = new Set(
  (
    'read readline readlines json decode encode strip lstrip rstrip split splitlines replace format lower upper ' +
    'getvalue getbuffer tobytes hex get pop items values keys copy join __getitem__ __enter__ raise_for_status ' +
    'iter_content iter_lines communicate result numpy tolist item group groups detach cpu'
  ).split(' '),
);

export function outcome(state: State, callee: Callee, all: Arguments): CodeValue | undefined {
  const { target } = callee;
  if (callee.gives) return callee.gives;
  if (target === undefined) {
    if (callee.name.startsWith('local.')) return localOutcome(state, callee, all);
    const [first] = all.args;
    const work = first?.kind === 'text' ? first.text.length >> 3 : sizeOf(first);
    return spend(state, work) ? knownFunction(state, callee.name, all) : undefined;
  }
  const method = callee.name.slice(1);
  const self = asText(target);
  if (self && !spend(state, (self.text.length >> 2) + sizeOf(all.args[0]))) return undefined;
  if (self) return textMethod(method, self, all.args, all.named);
  if (target.kind === 'many' && /^(?:get|pop|__getitem__|setdefault)$/.test(method)) {
    return itemOf(state, target, all.args[0] ?? UNKNOWN);
  }
  if (method === '__getattribute__' && all.args.length > 0)
    return attributeByText(state, target, all.args.at(-1));
  if (method === '__getitem__' || method === 'get') {
    const item = itemOf(state, target, all.args[0] ?? UNKNOWN);
    if (item.kind === 'name') return item;
  }
  if (target.kind === 'many' && /^(?:values|copy)$/.test(method)) return target;
  return PASSIVE.has(method) && alternatives(target).some((each) => each.kind === 'result')
    ? target
    : undefined;
}

function sizeOf(value: CodeValue | undefined): number {
  return value?.kind === 'many' ? value.items.length : 0;
}

function attributeByText(
  state: State,
  owner: CodeValue,
  attribute: CodeValue | undefined,
): CodeValue | undefined {
  const key = asText(attribute);
  return key && hide(attributeOf(state, owner, key.text), 'getattr', ...hidingOf(key.layers));
}

/** A function, or the one that a class makes its objects with. */
function functionOf(state: State, callee: string): LocalFunction | undefined {
  const made = state.classes.has(callee) ? methodOf(state, callee, '__init__') : callee;
  return made === undefined ? undefined : state.functions.get(made);
}

/** What a call of a function of this file passes, and what comes back if that is a constant. */
function localOutcome(state: State, callee: Callee, { args: all, named }: Arguments): CodeValue | undefined {
  const fn = functionOf(state, callee.name);
  if (!fn) return undefined;
  const args = callee.ofClass === true && fn.receiver === 'object' ? all.slice(1) : all;
  if (state.pure === 0) passTo(state, fn, args, named);
  const value = givenBack(state, fn, (param, at) => args[at] ?? named.get(param));
  return value?.kind === 'text' || value?.kind === 'name' ? value : undefined;
}
