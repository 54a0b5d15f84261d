// JavaScript's functions and classes: what they are called and when their bodies are read.

import { define } from '../bodies.ts';
import { readClass } from '../classes.ts';
import { each, type Handler } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { mayBeCode, type Parameters, passTo } from '../local-calls.ts';
import { addTo, bind } from '../frames.ts';
import type { Rest, State } from '../state.ts';
import { name, result, UNKNOWN } from '../values.ts';

/** Function declarations, expressions, arrows: named after themselves or their place. */
export const functionOf: Handler = (state, node) => {
  const { tree } = state;
  const id = tree.child(node, 'VariableDefinition');
  const local =
    id < 0 ? `${state.frame.prefix}<function>@${tree.from(node)}` : state.frame.prefix + tree.slice(id);
  const value = methodIn(state, node, local);
  if (id >= 0 && tree.kind(node) === 'FunctionDeclaration') bind(state, tree.slice(id), value);
  return value;
};

/** A method of an object, or any node with parameters and a body. */
export function methodIn(state: State, node: number, as?: string): CodeValue {
  const { tree } = state;
  const local = as ?? `${state.frame.prefix}<function>@${tree.from(node)}`;
  const list = tree.child(node, 'ParamList');
  const { params, rest, defaults, keeps } = parameters(state, list);
  const block = tree.child(node, 'Block');
  const last = tree.children(node).at(-1) ?? node;
  const isArrow = tree.kind(node) === 'ArrowFunction' && block < 0;
  const body = isArrow ? last : block;
  if (body < 0 || (isArrow && tree.kind(last) === 'Arrow')) return UNKNOWN;
  const gives = isArrow ? body : givenBack(state, block);
  define(state, local, tree.from(node), {
    params,
    body,
    gives,
    isLambda: isArrow,
    receiver: undefined,
    rest,
    ...(keeps !== undefined && { keeps }),
  });
  const fn = state.functions.get(local);
  if (fn && defaults) passTo(state, fn, [], defaults);
  return name(local);
}

function parameters(state: State, list: number): Parameters {
  const { tree } = state;
  const params: string[] = [];
  let defaults: Map<string, CodeValue> | undefined;
  let rest: Rest | undefined;
  let keeps: string[] | undefined;
  let before = '';
  for (const child of list < 0 ? [] : tree.children(list)) {
    const kind = tree.kind(child);
    if (kind === 'VariableDefinition') {
      if (before === 'Spread') rest = { list: params.length, dict: -1 };
      params.push(tree.slice(child));
      if (before === 'Privacy' || before === 'readonly') (keeps ??= []).push(tree.slice(child));
    } else if (kind === 'ObjectPattern' || kind === 'ArrayPattern')
      params.push(...definitionsIn(state, child));
    else if (kind !== 'Equals' && kind !== 'Spread' && kind !== 'TypeAnnotation') {
      const value = state.read(child);
      const param = params.at(-1);
      if (before === 'Equals' && param !== undefined && (mayBeCode(value) || isForeign(value)))
        (defaults ??= new Map()).set(param, value);
    }
    before = kind;
  }
  return { params, rest, defaults, ...(keeps !== undefined && { keeps }) };
}

/** What is not of the file: `environment = process.env`, `run = require('child_process').exec`. */
function isForeign(value: CodeValue): boolean {
  return value.kind === 'name' && !value.name.startsWith('local.');
}

const MAX_NAMES = 64;

function definitionsIn(state: State, pattern: number): string[] {
  const { tree } = state;
  const out: string[] = [];
  for (let node = pattern + 1; node < tree.next(pattern) && out.length < MAX_NAMES; node++) {
    if (tree.kind(node) === 'VariableDefinition') out.push(tree.slice(node));
  }
  return out;
}

function givenBack(state: State, block: number): number {
  const { tree } = state;
  const [only, ...more] = tree.children(block);
  if (only === undefined || more.length > 0 || tree.kind(only) !== 'ReturnStatement') return -1;
  const parts = tree.children(only);
  return parts.length === 2 ? (parts[1] ?? -1) : -1;
}

export const classOf: Handler = (state, node) => {
  const { tree } = state;
  const id = tree.child(node, 'VariableDefinition');
  const local = `${state.frame.prefix}${id < 0 ? `<class>@${tree.from(node)}` : tree.slice(id)}`;
  const bases = tree.child(node, 'extends') < 0 ? [] : [state.value(tree.next(tree.child(node, 'extends')))];
  readClass(state, local, bases, () => each(state, node));
  if (id >= 0) bind(state, tree.slice(id), name(local));
  return name(local);
};

/** Reading `this.x` gives what the function of the getter gives. */
function keepGetter(state: State, id: number, value: CodeValue): void {
  const fn = value.kind === 'name' ? state.functions.get(value.name) : undefined;
  if (fn === undefined || state.pure > 0) return;
  const { tree } = state;
  // It stands for every later reading, so it is noted as a call of the function's own and not of the module.
  const call = state.out.call(tree.from(id), { callee: fn.name, args: [], scope: fn.scope, silenced: false });
  if (call >= 0) addTo(state, state.module, `this.${tree.slice(id)}`, result(call));
}

/** `x = value` in a class: what `this.x` is, or `A.x` where it is static. */
export const field: Handler = (state, node) => {
  const { tree } = state;
  let value: CodeValue = UNKNOWN;
  let before = '';
  for (const child of tree.children(node)) {
    const isName = /^(?:Private)?PropertyDefinition$/.test(tree.kind(child));
    const own = isName ? UNKNOWN : state.read(child);
    if (before === 'Equals') value = own;
    before = tree.kind(child);
  }
  const definition = tree.child(node, 'PropertyDefinition');
  const id = definition < 0 ? tree.child(node, 'PrivatePropertyDefinition') : definition;
  if (id < 0 || value.kind === 'unknown' || state.pure > 0) return UNKNOWN;
  const owner = tree.child(node, 'static') < 0 ? 'this.' : state.frame.prefix;
  addTo(state, state.module, owner + tree.slice(id), value);
  return UNKNOWN;
};

export const method: Handler = (state, node) => {
  const { tree } = state;
  for (const child of tree.children(node)) if (tree.kind(child) === 'Decorator') state.read(child);
  const id = tree.child(node, 'PropertyDefinition');
  const value = methodIn(state, node, id < 0 ? undefined : state.frame.prefix + tree.slice(id));
  if (id >= 0 && tree.child(node, 'get') >= 0) keepGetter(state, id, value);
  return value;
};
