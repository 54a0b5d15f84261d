// JavaScript calls: who is called, with what, what callbacks receive, and what is known of the outcome.

import { afterPutting } from '../containers.ts';
import type { Handler } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { passTo } from '../local-calls.ts';
import { elementOf, type LocalFunction, spend, type State } from '../state.ts';
import { asText, either, result, text, UNKNOWN } from '../values.ts';
import { argumentsOf } from './arguments.ts';
import { type Callee, calleesOf } from './callees.ts';
import { noteEmbedded } from './embedded.ts';
import { required } from './functions.ts';
import { assign } from './patterns.ts';
import { constantOf, outcome, pass } from './outcomes.ts';

export const call: Handler = (state, node) => {
  const { tree } = state;
  let first = node + 1;
  const made = tree.kind(first) === 'new';
  if (made) first = tree.next(first);
  const callees = calleesOf(state, first);
  const list = tree.child(node, 'ArgList');
  const args = list < 0 ? [] : argumentsOf(state, list);
  const value = invoke(state, tree.from(node), callees, args);
  const [callee] = callees;
  const changed = callee && afterPutting(callee.name, callee.target, args);
  if (changed && state.pure === 0) assign(state, first + 1, changed);
  return value;
};

/** `tag\`...\`` calls tag with the text. */
export const tagged: Handler = (state, node) => {
  const { tree } = state;
  const callees = calleesOf(state, node + 1);
  const template = tree.child(node, 'TemplateString');
  return invoke(state, tree.from(node), callees, template < 0 ? [] : [state.read(template)]);
};

/** `import('module')`. */
export const dynamicImport: Handler = (state, node) => {
  const args = argumentsOf(state, node).map(encodedModule);
  const value = invoke(state, state.tree.from(node), [{ name: 'import', hidden: [] }], args);
  const module = asText(args[0]);
  if (module && state.pure === 0) state.out.import(state.tree.from(node), module.text, [], state.frame.scope);
  return required(args[0]) ?? value;
};

/** The address of a module that holds it in a form that nobody reads is as good as a call that decodes it. */
function encodedModule(address: CodeValue): CodeValue {
  return address.kind === 'text' && /^data:[^,]{0,200};base64,/i.test(address.text)
    ? text(address.text, [...address.layers, 'base64'])
    : address;
}

export function invoke(
  state: State,
  offset: number,
  callees: readonly Callee[],
  args: readonly CodeValue[],
): CodeValue {
  let value: CodeValue | undefined;
  for (const callee of callees) {
    const each = invokeOne(state, offset, callee, args);
    value = value ? either(value, each) : each;
  }
  return value ?? UNKNOWN;
}

function invokeOne(state: State, offset: number, given: Callee, all: readonly CodeValue[]): CodeValue {
  const { out } = state;
  const [callee, args] = applied(given, all);
  let made = UNKNOWN;
  if (state.pure === 0) {
    const { scope } = state.frame;
    const number = out.call(offset, {
      callee: callee.name,
      ...(callee.target === undefined ? {} : { target: callee.target }),
      args,
      scope,
      silenced: state.silenced,
      hidden: callee.hidden,
    });
    if (number >= 0) made = result(number);
    for (const arg of args) out.folded(offset, arg, scope);
    noteEmbedded(out, offset, callee.name, args);
    const module = callee.name === 'require' ? asText(args[0]) : undefined;
    if (module) out.import(offset, module.text, [], scope);
    pass(state, callee, args);
  }
  const back = callbacks(state, offset, callee, args, made);
  const value = outcome(state, callee, args) ?? back;
  if (value?.kind === 'text' && !spend(state, value.text.length >> 3)) return made;
  if (value?.kind === 'many' && value !== callee.target && !spend(state, value.items.length)) return made;
  if (value && state.pure === 0) out.folded(offset, value, state.frame.scope);
  return value ?? made;
}

/** `f.call(this, x)`, `f.apply(this, [x])`, `f.bind(this)` and `Reflect.apply` are calls of f. */
function applied(callee: Callee, args: readonly CodeValue[]): readonly [Callee, readonly CodeValue[]] {
  if (callee.name === 'Reflect.apply' || callee.name === 'Reflect.construct') {
    const [fn] = args;
    const list = args[callee.name === 'Reflect.apply' ? 2 : 1];
    if (fn?.kind === 'name')
      return [{ name: fn.name, hidden: ['getattr'] }, list?.kind === 'many' ? list.items : []];
  }
  const { target } = callee;
  const match = /^(.*)\.(call|apply)$/.exec(callee.name);
  // Of a function of the file it is a method like any other.
  const owner = target === undefined ? match?.[1] : target.kind === 'name' ? target.name : undefined;
  if (match && owner !== undefined && owner !== '') {
    const [, , how] = match;
    const [, list] = args;
    const rest =
      how === 'call'
        ? args.slice(1)
        : list?.kind === 'many' && list.shape === 'list'
          ? list.items
          : args.slice(1);
    return [{ ...callee, name: owner }, rest];
  }
  return [callee, args];
}

const EACH = /^\.(?:forEach|map|filter|find|some|every|flatMap|reduce)$/;

const LISTENS = /^\.(?:on|once|addListener)$/;

const RESOLVES = /^\.(?:then|finally)$/;

/**
 * Callbacks receive what the call gives; those of `then` what it is called on. A function that is not of this file
 * (`.then(eval)`) is called with it. Gives what `then` resolves to.
 */
function callbacks(
  state: State,
  offset: number,
  callee: Callee,
  args: readonly CodeValue[],
  made: CodeValue,
): CodeValue | undefined {
  const { target } = callee;
  const resolves = target !== undefined && RESOLVES.test(callee.name);
  const flows = target?.kind === 'result' || target?.kind === 'name' || target?.kind === 'text';
  const given =
    resolves ||
    (flows && LISTENS.test(callee.name)) ||
    (target?.kind === 'result' && callee.name === '.addEventListener')
      ? target
      : EACH.test(callee.name)
        ? elementOf(target ?? UNKNOWN)
        : made;
  let back: CodeValue | undefined;
  for (const arg of args) {
    if (arg.kind !== 'name') continue;
    const fn = state.functions.get(arg.name);
    if (fn) {
      const received = given.kind === 'unknown' ? made : given;
      if (state.pure === 0)
        passTo(
          state,
          fn,
          fn.params.map(() => received),
        );
      if (resolves) back = constantOf(state, fn, [given]) ?? ofNothing(state, offset, fn) ?? back;
    } else if (resolves && !arg.name.startsWith('local.') && state.pure === 0) {
      back = invoke(state, offset, [{ name: arg.name, hidden: arg.hidden ?? [] }], [given]);
    }
  }
  return resolves ? (back ?? target) : undefined;
}

/** What a callback gives that takes nothing: it does not hand on what it is called with. */
function ofNothing(
  state: State,
  offset: number,
  { name, params, isLambda }: LocalFunction,
): CodeValue | undefined {
  if (params.length > 0 || !isLambda || state.pure > 0) return undefined;
  return invoke(state, offset, [{ name, hidden: [] }], []);
}
