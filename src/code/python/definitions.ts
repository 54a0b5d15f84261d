// Python's definitions: functions, lambdas, classes, and the decorators that are called with them.

import { define } from '../bodies.ts';
import { readClass } from '../classes.ts';
import { each } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { mayBeCode, type Parameters, passTo } from '../local-calls.ts';
import { bind } from '../frames.ts';
import type { Receiver, State } from '../state.ts';
import { name, result, UNKNOWN } from '../values.ts';
import { argumentsOf } from './arguments.ts';
import { isTold } from './defaults.ts';
import { attributeOf } from './attributes.ts';
import { calleesFrom } from './callees.ts';
import { invoke } from './calls.ts';
import { identifier } from './expressions.ts';

export function functionDefinition(state: State, node: number): CodeValue {
  return defined(state, node, false);
}

function defined(state: State, node: number, isStatic: boolean): CodeValue {
  const { tree } = state;
  const id = tree.child(node, 'VariableName');
  const local = `${state.frame.prefix}${id < 0 ? '' : identifier(state, id)}`;
  const list = tree.child(node, 'ParamList');
  const body = tree.child(node, 'Body');
  for (const kind of ['TypeParamList', 'TypeDef']) {
    const part = tree.child(node, kind);
    if (part >= 0) state.read(part);
  }
  const { params, rest, defaults } = parameters(state, list);
  if (body >= 0) {
    const receiver = isStatic ? undefined : receiverOf(state, params[0]);
    const gives = givenBack(state, body);
    define(state, local, tree.from(node), { params, body, gives, isLambda: false, receiver, rest });
    const fn = state.functions.get(local);
    if (fn && defaults) passTo(state, fn, [], defaults);
  }
  const value = name(local);
  if (id >= 0) bind(state, identifier(state, id), value);
  return value;
}

/** By custom it is called so outside of classes as well: such functions are made methods later. */
function receiverOf({ frame }: State, first: string | undefined): Receiver {
  if (first === 'cls') return 'class';
  return first === 'self' || (first !== undefined && frame.kind === 'class') ? 'object' : undefined;
}

/** Emits defaults and annotations, which run with the definition. */
function parameters(state: State, list: number): Parameters {
  const { tree } = state;
  const params: string[] = [];
  const rest = { list: -1, dict: -1 };
  let defaults: Map<string, CodeValue> | undefined;
  let before = '';
  let end = 0;
  for (const child of list < 0 ? [] : tree.children(list)) {
    const kind = tree.kind(child);
    if (kind === 'VariableName' && before !== 'AssignOp') {
      // A star that stands alone only says that the others have to be named.
      if (before === '*' && end === tree.from(child)) rest.list = params.length;
      if (before === '**') rest.dict = params.length;
      params.push(identifier(state, child));
    } else if (kind !== 'AssignOp' && kind !== '*' && kind !== '**') {
      const value = state.read(child);
      const param = params.at(-1);
      if (before === 'AssignOp' && param !== undefined && (mayBeCode(value) || isTold(value)))
        (defaults ??= new Map()).set(param, value);
    }
    before = kind;
    end = tree.to(child);
  }
  return { params, rest: rest.list < 0 && rest.dict < 0 ? undefined : rest, defaults };
}

/** The expression of a body that is only `return expression`, a docstring aside; or -1. */
function givenBack(state: State, body: number): number {
  const { tree } = state;
  const statements = tree
    .children(body)
    .filter((child) => tree.kind(child) !== ':' && tree.kind(child + 1) !== 'String');
  const [only] = statements;
  if (statements.length !== 1 || only === undefined || tree.kind(only) !== 'ReturnStatement') return -1;
  const parts = tree.children(only);
  return parts.length === 2 ? (parts[1] ?? -1) : -1;
}

export function lambda(state: State, node: number): CodeValue {
  const { tree } = state;
  const children = tree.children(node);
  const list = tree.child(node, 'ParamList');
  const local = `local.<lambda>@${tree.from(node)}`;
  const body = children.at(-1) ?? node;
  const { params, rest } = parameters(state, list);
  if (children.length >= 3 && body !== list)
    define(state, local, tree.from(node), {
      params,
      body,
      gives: body,
      isLambda: true,
      receiver: undefined,
      rest,
    });
  return name(local);
}

export function classDefinition(state: State, node: number): CodeValue {
  const { tree } = state;
  const id = tree.child(node, 'VariableName');
  const word = id < 0 ? '' : identifier(state, id);
  const list = tree.child(node, 'ArgList');
  const bases = list < 0 ? [] : argumentsOf(state, list).args;
  const body = tree.child(node, 'Body');
  const local = `${state.frame.prefix}${word}`;
  if (body >= 0) readClass(state, local, bases, () => each(state, body));
  bind(state, word, name(local));
  return name(local);
}

/** `@f` calls f with what is defined; `@f(x)` calls f with x, and then the outcome. */
export function decorated(state: State, node: number): CodeValue {
  const { tree } = state;
  const decorators: Decorator[] = [];
  let made: CodeValue = UNKNOWN;
  for (const child of tree.children(node)) {
    if (tree.kind(child) === 'Decorator') decorators.push(decorator(state, child));
    else if (tree.kind(child) === 'FunctionDefinition')
      made = defined(state, child, decorators.some(isOf(STATIC)));
    else if (tree.type(child) !== 0) made = state.value(child);
  }
  for (const one of decorators.toReversed()) {
    const { offset, value, id } = one;
    if (isOf(PROPERTIES)(one)) bindProperty(state, offset, made);
    if (value.kind === 'result') continue;
    invoke(state, offset, calleesFrom(state, value, id), { args: [made], named: new Map() });
  }
  return UNKNOWN;
}

interface Decorator {
  readonly offset: number;
  readonly value: CodeValue;
  readonly id: string | undefined;
}

function isOf(names: RegExp): (decorator: Decorator) => boolean {
  return ({ value }) => value.kind === 'name' && names.test(value.name);
}

/** A decorator after which the function takes no object. */
const STATIC = /^builtins\.staticmethod$/;

/** Decorators after which reading the attribute calls the function. */
const PROPERTIES = /^(?:builtins\.property|functools\.cached_property)$/;

/** Reading `self.x` gives what the function of the property gives. */
function bindProperty(state: State, offset: number, getter: CodeValue): void {
  if (getter.kind !== 'name' || state.frame.kind !== 'class' || state.pure > 0) return;
  const fn = state.functions.get(getter.name);
  if (fn === undefined) return;
  // It stands for every later reading, so it is noted as a call of the function's own and not of the module.
  const call = state.out.call(offset, { callee: fn.name, args: [], scope: fn.scope, silenced: false });
  if (call < 0) return;
  state.properties.set(fn.name, result(call));
  bind(state, `self.${fn.name.slice(fn.name.lastIndexOf('.') + 1)}`, result(call));
}

function decorator(state: State, node: number): Decorator {
  const { tree } = state;
  let value: CodeValue = UNKNOWN;
  let id: string | undefined;
  let first = true;
  const offset = tree.from(node) + 1;
  for (const child of tree.children(node)) {
    const kind = tree.kind(child);
    if (kind === 'ArgList') {
      const callees = calleesFrom(state, value, id);
      value = invoke(state, offset, callees, argumentsOf(state, child));
      id = undefined;
      if (value.kind === 'unknown') value = { kind: 'result', call: -1 };
    } else if (kind === 'VariableName' || kind === 'PropertyName') {
      const word = identifier(state, child);
      value = first ? state.value(child) : attributeOf(state, value, word);
      id = first ? word : value.kind === 'unknown' ? `.${word}` : undefined;
      first = false;
    } else if (kind !== 'At' && kind !== '.' && tree.type(child) !== 0) {
      value = state.value(child);
      first = false;
    }
  }
  return { offset, value, id };
}
