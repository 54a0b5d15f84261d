// Values of JavaScript expressions other than calls.

import { each, type Handler } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { lookup } from '../frames.ts';
import { spend, type State } from '../state.ts';
import { asText, either, joinTexts, literal, many, MAX_ITEMS, name, text, UNKNOWN } from '../values.ts';
import { keyOf } from './callees.ts';
import { methodIn } from './definitions.ts';
import { numberOf, stringOf, unescape } from './literals.ts';
import { memberOf } from './names.ts';
import { binary, operate, unary } from './operators.ts';
import { assign } from './patterns.ts';

function variable(state: State, node: number): CodeValue {
  const id = state.tree.slice(node);
  return lookup(state, id) ?? (id === 'arguments' ? passedTo(state) : undefined) ?? name(id);
}

/** All that the function is passed that is being read. */
function passedTo({ fn }: State): CodeValue | undefined {
  return fn && fn.exchange.byPlace.length > 0 ? many([...fn.exchange.byPlace], 'list') : undefined;
}

function member(state: State, node: number): CodeValue {
  const owner = state.value(node + 1);
  const key = keyOf(state, node);
  if (owner.kind === 'unknown' && key.kind === 'text') {
    return lookup(state, `${state.tree.slice(node + 1).slice(0, 80)}.${key.text}`) ?? UNKNOWN;
  }
  return memberOf(state, owner, key);
}

export function string(state: State, node: number): CodeValue {
  const value = text(stringOf(state.tree.slice(node)));
  if (state.pure === 0 && value.kind === 'text')
    state.out.text(state.tree.from(node), value.text, [], state.frame.scope);
  return value;
}

function template(state: State, node: number): CodeValue {
  const { tree } = state;
  const parts: CodeValue[] = [];
  let at = tree.from(node) + 1;
  const plain = (to: number): void => {
    if (to <= at) return;
    const piece = unescape(tree.text.slice(at, to));
    parts.push(text(piece));
    if (state.pure === 0 && piece.length > 2) state.out.text(at, piece, [], state.frame.scope);
  };
  for (const child of tree.children(node)) {
    if (tree.kind(child) !== 'Interpolation') continue;
    plain(tree.from(child));
    at = tree.to(child);
    const value = passing(state, child);
    parts.push(value.kind === 'literal' ? text(String(value.value)) : value);
  }
  const end = tree.to(node);
  plain(tree.text[end - 1] === '`' ? end - 1 : end);
  return joinTexts(parts, parts.length > 1 ? 'concat' : undefined);
}

/** The value of the last part: `(x)`, `await x`, `a, b`. */
function passing(state: State, node: number): CodeValue {
  const { tree } = state;
  let value: CodeValue = UNKNOWN;
  for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
    const kind = tree.kind(child);
    if (tree.type(child) !== 0 && kind !== 'await' && kind !== 'yield') value = state.read(child);
  }
  return value;
}

/** Only the first part is a value: `x as T`, `x!`. */
function firstOnly(state: State, node: number): CodeValue {
  return state.read(node + 1);
}

/** What stands in a list may be taken out of it anywhere: what it was put together to is noted here. */
function kept(state: State, node: number): CodeValue {
  const value = state.read(node);
  if (state.pure === 0) state.out.folded(state.tree.from(node), value, state.frame.scope);
  return value;
}

function list(state: State, node: number): CodeValue {
  const { tree } = state;
  const items: CodeValue[] = [];
  let spread = false;
  for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
    const kind = tree.kind(child);
    if (kind === 'Spread') spread = true;
    if (kind === '[' || kind === ']' || kind === 'Spread') continue;
    const value = kept(state, child);
    if (spread && value.kind === 'many' && value.items.length <= 1000 && spend(state, value.items.length))
      items.push(...value.items);
    else if (items.length < MAX_ITEMS) items.push(value);
    spread = false;
  }
  return many(items, 'list');
}

function object(state: State, node: number): CodeValue {
  const { tree } = state;
  const items: CodeValue[] = [];
  const keys: (string | undefined)[] = [];
  for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
    if (tree.kind(child) !== 'Property') {
      state.read(child);
      continue;
    }
    const [key, value] = property(state, child);
    if (items.length >= MAX_ITEMS) continue;
    keys.push(key);
    items.push(value);
  }
  return many(items, 'dict', keys);
}

function property(state: State, node: number): readonly [string | undefined, CodeValue] {
  const { tree } = state;
  const children = tree.children(node);
  const colon = children.findIndex((child) => tree.kind(child) === ':');
  const definition = tree.child(node, 'PropertyDefinition');
  if (definition >= 0 && tree.child(node, 'ParamList') >= 0)
    return [tree.slice(definition), methodIn(state, node)];
  if (definition >= 0 && colon < 0) return [tree.slice(definition), variable(state, definition)];
  let key: string | undefined = definition >= 0 ? tree.slice(definition) : undefined;
  if (colon < 0) return [undefined, passing(state, node)];
  for (const child of children.slice(0, colon)) {
    const kind = tree.kind(child);
    if (kind !== '[' && kind !== ']' && child !== definition) key = asText(state.read(child))?.text;
  }
  if (key !== undefined && /^['"]/.test(key)) key = stringOf(key);
  const value = children[colon + 1];
  return [key, value === undefined ? UNKNOWN : kept(state, value)];
}

function conditional(state: State, node: number): CodeValue {
  const parts = state.tree.children(node).filter((child) => state.tree.kind(child) !== 'LogicOp');
  const [test, yes, no] = parts;
  if (test !== undefined) state.read(test);
  const first = yes === undefined ? UNKNOWN : state.read(yes);
  return no === undefined ? first : either(first, state.read(no));
}

function assignment(state: State, node: number): CodeValue {
  const { tree } = state;
  const target = node + 1;
  const operator = tree.next(target);
  const source = tree.next(operator);
  if (source >= tree.next(node)) return each(state, node);
  const added = state.read(source);
  const kind = tree.slice(operator);
  const value = kind === '=' ? added : operate(state, kind.slice(0, -1), state.read(target), added);
  if (kind === '=') state.out.folded(tree.from(node), value, state.frame.scope);
  assign(
    state,
    target,
    value.kind === 'unknown' && kind !== '=' ? either(state.value(target), added) : value,
  );
  return value;
}

export const EXPRESSIONS: Readonly<Record<string, Handler>> = {
  VariableName: variable,
  this: () => UNKNOWN,
  MemberExpression: member,
  String: string,
  TemplateString: template,
  BinaryExpression: binary,
  UnaryExpression: unary,
  ArrayExpression: list,
  ObjectExpression: object,
  ConditionalExpression: conditional,
  AssignmentExpression: assignment,
  ParenthesizedExpression: passing,
  AwaitExpression: passing,
  YieldExpression: passing,
  SequenceExpression: passing,
  PostfixExpression: firstOnly,
  InstantiationExpression: firstOnly,
  Number: (state, node) => {
    const value = numberOf(state.tree.slice(node));
    return value === undefined ? UNKNOWN : literal(value);
  },
  BooleanLiteral: (state, node) => literal(state.tree.slice(node) === 'true'),
  null: () => literal(null),
};
