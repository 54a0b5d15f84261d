// Python's definitions: functions, lambdas, classes, and the decorators that are called with them.

import { define, each } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { bind, childFrame, type State, within } from '../state.ts';
import { name, result, UNKNOWN } from '../values.ts';
import { argumentsOf } from './arguments.ts';
import { attributeOf } from './attributes.ts';
import { calleesFrom } from './callees.ts';
import { invoke } from './calls.ts';
import { identifier } from './expressions.ts';

export function functionDefinition(state: State, node: number): CodeValue {
  const { tree } = state;
  const id = tree.child(node, 'VariableName');
  const local = `${state.frame.prefix}${id < 0 ? '' : identifier(state, id)}`;
  const list = tree.child(node, 'ParamList');
  const body = tree.child(node, 'Body');
  for (const kind of ['TypeParamList', 'TypeDef']) {
    const part = tree.child(node, kind);
    if (part >= 0) state.read(part);
  }
  const params = list < 0 ? [] : parameters(state, list);
  if (body >= 0) {
    define(state, local, tree.from(node), { params, body, gives: givenBack(state, body), isLambda: false });
  }
  const value = name(local);
  if (id >= 0) bind(state, identifier(state, id), value);
  return value;
}

/** Emits defaults and annotations, which run with the definition. */
function parameters(state: State, list: number): string[] {
  const { tree } = state;
  const params: string[] = [];
  let isDefault = false;
  for (const child of tree.children(list)) {
    const kind = tree.kind(child);
    if (kind === 'AssignOp') isDefault = true;
    else if (kind === 'VariableName' && !isDefault) params.push(identifier(state, child));
    else {
      state.read(child);
      isDefault = false;
    }
  }
  return params;
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
  const params = list < 0 ? [] : parameters(state, list);
  if (children.length >= 3 && body !== list)
    define(state, local, tree.from(node), { params, body, gives: body, isLambda: true });
  return name(local);
}

export function classDefinition(state: State, node: number): CodeValue {
  const { tree } = state;
  const id = tree.child(node, 'VariableName');
  const word = id < 0 ? '' : identifier(state, id);
  const list = tree.child(node, 'ArgList');
  if (list >= 0) argumentsOf(state, list);
  const body = tree.child(node, 'Body');
  const local = `${state.frame.prefix}${word}`;
  if (body >= 0) within(state, childFrame(state, 'class', `${local}.`), () => each(state, body));
  bind(state, word, name(local));
  return name(local);
}

/** `@f` calls f with what is defined; `@f(x)` calls f with x, and then the outcome. */
export function decorated(state: State, node: number): CodeValue {
  const { tree } = state;
  const decorators: { offset: number; value: CodeValue; id: string | undefined }[] = [];
  let defined: CodeValue = UNKNOWN;
  for (const child of tree.children(node)) {
    if (tree.kind(child) === 'Decorator') decorators.push(decorator(state, child));
    else if (tree.type(child) !== 0) defined = state.value(child);
  }
  for (const { offset, value, id } of decorators.toReversed()) {
    if (value.kind === 'name' && PROPERTIES.test(value.name)) bindProperty(state, offset, defined);
    if (value.kind === 'result') continue;
    invoke(state, offset, calleesFrom(state, value, id), { args: [defined], named: new Map() });
  }
  return UNKNOWN;
}

/** Decorators after which reading the attribute calls the function. */
const PROPERTIES = /^(?:builtins\.property|functools\.cached_property)$/;

/** Reading `self.x` gives what the function of the property gives. */
function bindProperty(state: State, offset: number, defined: CodeValue): void {
  if (defined.kind !== 'name' || state.frame.kind !== 'class' || state.pure > 0) return;
  const fn = state.functions.get(defined.name);
  if (fn === undefined) return;
  // It stands for every later reading, so it is noted as a call of the function's own and not of the module.
  const call = state.out.call(offset, { callee: fn.name, args: [], scope: fn.scope, silenced: false });
  if (call >= 0) bind(state, `self.${fn.name.slice(fn.name.lastIndexOf('.') + 1)}`, result(call));
}

function decorator(state: State, node: number): { offset: number; value: CodeValue; id: string | undefined } {
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
