// Values of Python expressions other than calls: names, members, constants, operators.

import { isReceiver } from '../classes.ts';
import type { Handler } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { giveBack } from '../local-calls.ts';
import { bind, lookup } from '../frames.ts';
import { spend, type State } from '../state.ts';
import { asNumber, either, hide, literal, many, name, UNKNOWN } from '../values.ts';
import { attributeOf, itemOf } from './attributes.ts';
import { dictionary, list } from './displays.ts';
import { numberOf } from './literals.ts';
import { builtinName, starName } from './names.ts';
import { binary, unary } from './operators.ts';
import { pick, sliceText } from './slices.ts';
import { continued, formatString, replacement, string } from './strings.ts';

const NOT_ASCII = /[^\0-\x7f]/;

/** The identifier as Python compares it: NFKC (language reference, 2.3). */
export function identifier({ tree }: State, node: number): string {
  return normal(tree, tree.slice(node));
}

function normal({ isAscii }: State['tree'], source: string): string {
  return !isAscii && NOT_ASCII.test(source) ? source.normalize('NFKC') : source;
}

function variable(state: State, node: number): CodeValue {
  const source = state.tree.slice(node);
  const id = normal(state.tree, source);
  const value = named(state, id);
  return id === source ? value : hide(value, 'look-alike');
}

/** What a plain name stands for. */
export function named(state: State, id: string): CodeValue {
  const bound = lookup(state, id);
  if (bound) return bound;
  const dotted = (state.stars.length > 0 ? starName(state.stars, id) : undefined) ?? builtinName(id);
  // Nothing binds it here: an earlier notebook cell may, a star import, or whoever put it among the builtins.
  if (dotted === undefined)
    return (state.replaced.size > 0 ? state.replaced.get(`builtins.${id}`) : undefined) ?? name(id);
  return (state.replaced.size > 0 ? state.replaced.get(dotted) : undefined) ?? name(dotted);
}

function member(state: State, node: number): CodeValue {
  const { tree } = state;
  const object = node + 1;
  const second = tree.next(object);
  const end = tree.next(node);
  const owner = state.value(object);
  if (second >= end) return owner;
  if (tree.kind(second) === '[') return subscript(state, owner, second, end);
  const property = tree.next(second);
  const id = property < end ? identifier(state, property) : '';
  if (
    owner.kind === 'unknown' ||
    owner.kind === 'text' ||
    owner.kind === 'literal' ||
    isObject(state, owner)
  ) {
    const own = dottedKey(state, object, id);
    return (own === undefined ? undefined : lookup(state, own)) ?? attributeOf(state, owner, id);
  }
  const value = attributeOf(state, owner, id);
  return property < end && id !== tree.slice(property) ? hide(value, 'look-alike') : value;
}

/** An object of a class of the file, whose attributes the program may have set one by one. */
function isObject({ out, classes }: State, value: CodeValue): boolean {
  return value.kind === 'result' && classes.size > 0 && classes.has(out.calls[value.call]?.callee ?? '');
}

/** `self.x` as a key among the names of a frame; undefined unless it is a plain name and an attribute. */
export function dottedKey(state: State, object: number, attribute: string): string | undefined {
  if (state.tree.kind(object) !== 'VariableName') return undefined;
  const owner = state.tree.slice(object);
  return `${isReceiver(state, owner) ? 'self' : owner}.${attribute}`;
}

function subscript(state: State, owner: CodeValue, bracket: number, end: number): CodeValue {
  const { tree } = state;
  const bounds: (CodeValue | undefined)[] = [undefined];
  let sliced = false;
  for (let child = tree.next(bracket); child < end; child = tree.next(child)) {
    const kind = tree.kind(child);
    if (kind === ']') continue;
    if (kind === ':') {
      sliced = true;
      bounds.push(undefined);
    } else bounds[bounds.length - 1] = state.read(child);
  }
  if (!sliced) return itemOf(state, owner, bounds[0] ?? UNKNOWN);
  if (
    bounds.some((bound) => bound !== undefined && asNumber(bound) === undefined && bound.kind !== 'literal')
  ) {
    return owner.kind === 'text' ? UNKNOWN : owner;
  }
  const [from, to, step] = bounds.map((bound) => asNumber(bound));
  if (owner.kind === 'text')
    return spend(state, owner.text.length >> 3) ? sliceText(owner, from, to, step) : UNKNOWN;
  if (owner.kind === 'many' && owner.shape === 'list') {
    return spend(state, owner.items.length) ? many(pick(owner.items, from, to, step ?? 1), 'list') : UNKNOWN;
  }
  return owner;
}

function conditional(state: State, node: number): CodeValue {
  const parts = state.tree.children(node).filter((child) => !/^(?:if|else)$/.test(state.tree.kind(child)));
  const [yes, test, no] = parts;
  const first = yes === undefined ? UNKNOWN : state.read(yes);
  if (test !== undefined) state.read(test);
  return no === undefined ? first : either(first, state.read(no));
}

function walrus(state: State, node: number): CodeValue {
  const { tree } = state;
  const target = node + 1;
  const operator = tree.next(target);
  const value = tree.next(operator) < tree.next(node) ? state.read(tree.next(operator)) : UNKNOWN;
  if (tree.kind(target) === 'VariableName') bind(state, identifier(state, target), value);
  return value;
}

/** The value of the last part: `(x)`, `await x`, `yield x`. */
function passing(state: State, node: number): CodeValue {
  const { tree } = state;
  let value: CodeValue = UNKNOWN;
  for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
    if (tree.type(child) !== 0) value = state.read(child);
  }
  return value;
}

/** Whoever goes through a generator gets what it yields. */
function yielding(state: State, node: number): CodeValue {
  const value = passing(state, node);
  giveBack(state, value);
  return value;
}

export const EXPRESSIONS: Readonly<Record<string, Handler>> = {
  VariableName: variable,
  MemberExpression: member,
  String: string,
  FormatString: formatString,
  FormatReplacement: replacement,
  ContinuedString: continued,
  BinaryExpression: binary,
  UnaryExpression: unary,
  ArrayExpression: list,
  SetExpression: list,
  DictionaryExpression: dictionary,
  ConditionalExpression: conditional,
  NamedExpression: walrus,
  ParenthesizedExpression: passing,
  AwaitExpression: passing,
  YieldExpression: yielding,
  YieldStatement: yielding,
  Number: (state, node) => {
    const value = numberOf(state.tree.slice(node));
    return value === undefined ? UNKNOWN : literal(value);
  },
  Boolean: (state, node) => literal(state.tree.slice(node) === 'True'),
  None: () => literal(null),
};
