// Gives values to JavaScript's targets: names, members, and patterns that take a value apart.

import type { CodeValue } from '../facts.ts';
import { addTo, bind, holder } from '../frames.ts';
import { passTo } from '../local-calls.ts';
import type { State } from '../state.ts';
import { either, hide, many, text, UNKNOWN } from '../values.ts';
import { keyOf } from './callees.ts';
import { memberOf } from './names.ts';

const PATTERN = /^(?:ObjectPattern|ArrayPattern|ObjectExpression|ArrayExpression)$/;

export function assign(state: State, target: number, value: CodeValue): void {
  const { tree } = state;
  const kind = tree.kind(target);
  if (kind === 'VariableDefinition' || kind === 'VariableName') {
    const id = tree.slice(target);
    const dotted = value.kind === 'name' && !value.name.startsWith('local.') && value.name.includes('.');
    const bound = dotted && !value.name.endsWith(`.${id}`) ? hide(value, 'alias') : value;
    // `location = address` leads a page there.
    if (kind === 'VariableName' && id === 'location')
      set(state, target, { callee: 'location.__setattr__' }, text('href'), value);
    if (kind === 'VariableName') bind(state, id, bound, holder(state, id));
    else bind(state, id, bound);
  } else if (kind === 'MemberExpression') toMember(state, target, value);
  else if (PATTERN.test(kind)) toPattern(state, target, value);
  else if (kind === 'ParenthesizedExpression')
    for (const child of tree.children(target)) assign(state, child, value);
}

function toMember(state: State, target: number, value: CodeValue): void {
  const { tree } = state;
  const owner = state.value(target + 1);
  const key = keyOf(state, target);
  const word = key.kind === 'text' ? key.text : undefined;
  if (owner.kind === 'name' && !owner.name.startsWith('local.')) {
    if (/^(?:globalThis|window|global|self)$/.test(owner.name) && word !== undefined)
      bind(state, word, value, state.module);
    set(state, target, { callee: `${owner.name}.__setattr__` }, key, value);
    return;
  }
  // An element that was just made loads what it is given there, or leads to it.
  if (owner.kind === 'result' && /^(?:src|href|action)$/.test(word ?? ''))
    set(state, target, { callee: '.__setattr__', target: owner }, key, value);
  if (word === undefined) return;
  if (owner.kind === 'result' && ANSWERS.test(word)) answer(state, owner, value);
  const path = owner.kind === 'name' ? owner.name : tree.slice(target + 1).slice(0, 80);
  addTo(state, state.module, `${path}.${word}`, value);
  if (
    owner.kind === 'many' &&
    owner.shape === 'dict' &&
    owner.items.length < 64 &&
    tree.kind(target + 1) === 'VariableName'
  ) {
    const id = tree.slice(target + 1);
    const next = many([...owner.items, value], 'dict', [...(owner.keys ?? []), word]);
    bind(state, id, next, holder(state, id));
  }
}

function set(
  { out, tree, frame, silenced }: State,
  node: number,
  of: { readonly callee: string; readonly target?: CodeValue },
  key: CodeValue,
  value: CodeValue,
): void {
  out.call(tree.from(node), { ...of, args: [key, value], scope: frame.scope, silenced });
}

/** What a connection has called with what it receives. */
const ANSWERS = /^on(?:message|data|load|open)$/;

function answer(state: State, owner: CodeValue, handler: CodeValue): void {
  const fn = handler.kind === 'name' ? state.functions.get(handler.name) : undefined;
  if (fn !== undefined && state.pure === 0) passTo(state, fn, [owner]);
}

function toPattern(state: State, pattern: number, value: CodeValue): void {
  const { tree } = state;
  const isList = tree.kind(pattern).startsWith('Array');
  let at = 0;
  for (const child of tree.children(pattern)) {
    const kind = tree.kind(child);
    if (kind === 'PatternProperty' || kind === 'Property') ofProperty(state, child, value);
    else if (/^(?:Variable|MemberExpression|Object|Array)/.test(kind)) {
      const own =
        isList && value.kind === 'many' && value.shape === 'list' ? (value.items[at] ?? UNKNOWN) : value;
      assign(state, child, value.kind === 'many' || value.kind === 'result' ? own : UNKNOWN);
      at++;
    } else if (kind !== 'Equals' && kind !== '[' && kind !== ']' && kind !== 'Spread') state.read(child);
  }
}

/** `key: target = otherwise`, `target = otherwise`, `...rest`. */
function ofProperty(state: State, node: number, value: CodeValue): void {
  const { tree } = state;
  const children = tree.children(node);
  const kinds = children.map((child) => tree.kind(child));
  const target =
    children[
      kinds.findIndex((kind) => /^(?:Variable|MemberExpression$|ObjectPattern$|ArrayPattern$)/.test(kind))
    ];
  const named = children[kinds.findIndex((kind) => kind === 'PropertyName' || kind === 'PropertyDefinition')];
  const equals = kinds.indexOf('Equals');
  const otherwise = equals < 0 ? undefined : children[equals + 1];
  const fallback = otherwise === undefined ? undefined : state.read(otherwise);
  const key = named ?? target;
  if (key === undefined) return;
  const rest = kinds[0] === 'Spread';
  const item = rest ? value : memberOf(state, value, text(tree.slice(key)));
  const given = fallback === undefined ? item : item.kind === 'unknown' ? fallback : either(item, fallback);
  const id = tree.slice(target ?? key);
  const renamed = given.kind === 'name' && !rest && id !== tree.slice(key);
  if (target === undefined || kinds[children.indexOf(target)] === 'VariableDefinition')
    bind(state, id, renamed ? hide(given, 'alias') : given);
  else assign(state, target, given);
}
