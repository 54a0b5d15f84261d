// Gives values to targets: names, attributes, items, and tuples of them.

import { keptFrame } from '../classes.ts';
import type { CodeValue } from '../facts.ts';
import { either, hide, text, UNKNOWN } from '../values.ts';
import { withKey } from './dictionaries.ts';
import { dottedKey, identifier } from './expressions.ts';
import { addTo, bind, holder } from '../frames.ts';
import { elementOf, type State } from '../state.ts';

const MAX_TARGETS = 1000;

/** Assigns to one target, or takes the value apart for several. */
export function assign(state: State, targets: readonly number[], value: CodeValue): void {
  const [only] = targets;
  if (targets.length === 1 && only !== undefined) return toTarget(state, only, value);
  const items =
    value.kind === 'many' && value.shape === 'list' && value.items.length === targets.length
      ? value.items
      : undefined;
  const each = items ? UNKNOWN : elementOf(value);
  for (const [at, target] of targets.slice(0, MAX_TARGETS).entries())
    toTarget(state, target, items?.[at] ?? each);
}

function toTarget(state: State, target: number, value: CodeValue): void {
  const { tree } = state;
  switch (tree.kind(target)) {
    case 'VariableName': {
      const id = identifier(state, target);
      if (state.frame.kind === 'class') ofClass(state, id, value);
      return bind(state, id, aliased(id, value));
    }
    case 'TupleExpression':
    case 'ArrayExpression':
    case 'ParenthesizedExpression': {
      const inner = tree.children(target).filter((child) => !/^[[\]*]$/.test(tree.kind(child)));
      return assign(state, inner, value);
    }
    case 'MemberExpression':
      return toMember(state, target, value);
    default:
      state.read(target);
  }
}

/** What the body of a class sets is an attribute of it, and of its objects that have none of their own. */
function ofClass(state: State, id: string, value: CodeValue): void {
  if (value.kind === 'unknown' || value.kind === 'literal' || state.pure > 0) return;
  keepAttribute(state, `self.${id}`, value);
  addTo(state, state.module, state.frame.prefix + id, value);
}

/** A dotted function under another name. */
function aliased(id: string, value: CodeValue): CodeValue {
  if (value.kind !== 'name' || value.name.startsWith('local.') || !value.name.includes('.')) return value;
  return value.name.endsWith(`.${id}`) ? value : hide(value, 'alias');
}

function toMember(state: State, target: number, value: CodeValue): void {
  const { tree } = state;
  const object = target + 1;
  const owner = state.value(object);
  const second = tree.next(object);
  const inner = tree.next(second);
  if (inner >= tree.next(target)) return;
  if (tree.kind(second) === '[') return toItem(state, target, owner, state.read(inner), value);
  const attribute = identifier(state, inner);
  if (owner.kind === 'name') return setAttribute(state, tree.from(target), owner.name, attribute, value);
  const key = dottedKey(state, object, attribute);
  if (key !== undefined) keepAttribute(state, key, value);
}

function keepAttribute(state: State, key: string, value: CodeValue): void {
  // Attributes of `self` are seen by every method of the class.
  if (key.startsWith('self.')) addTo(state, keptFrame(state), key, value);
  else bind(state, key, value);
}

/** Setting an attribute of what an import brought replaces it for everybody. */
export function setAttribute(
  state: State,
  offset: number,
  owner: string,
  attribute: string,
  value: CodeValue,
): void {
  if (owner.startsWith('local.')) {
    addTo(state, state.module, `${owner}.${attribute}`, value);
    return;
  }
  if (value.kind === 'name') state.replaced.set(`${owner}.${attribute}`, hide(value, 'alias'));
  set(state, offset, `${owner}.__setattr__`, [text(attribute), value]);
}

function set(state: State, offset: number, callee: string, args: readonly CodeValue[]): void {
  if (state.pure > 0) return;
  state.out.call(offset, { callee, args, scope: state.frame.scope, silenced: state.silenced });
}

function toItem(state: State, target: number, owner: CodeValue, key: CodeValue, value: CodeValue): void {
  const { tree } = state;
  const word = key.kind === 'text' ? key.text : undefined;
  if (owner.kind === 'name' && !owner.name.startsWith('local.')) {
    if (owner.name === 'sys.modules' && word !== undefined) state.replaced.set(word, value);
    if (owner.name.endsWith('.__dict__') && word !== undefined) {
      return setAttribute(state, tree.from(target), owner.name.slice(0, -9), word, value);
    }
    return set(state, tree.from(target), `${owner.name}.__setitem__`, [key, value]);
  }
  if (owner.kind === 'result') {
    const callee = state.out.calls[owner.call]?.callee;
    if (word !== undefined && callee === 'builtins.globals') bind(state, word, value, state.module);
    if (word !== undefined && (callee === 'builtins.locals' || callee === 'builtins.vars'))
      bind(state, word, value);
    return;
  }
  const next = withItem(owner, word, value);
  if (next && next !== owner) change(state, target + 1, next);
}

/** What a plain name or an attribute holds is changed where it stands, whoever else holds it. */
export function change(state: State, object: number, value: CodeValue): void {
  const { tree } = state;
  if (tree.kind(object) === 'VariableName') {
    const id = identifier(state, object);
    bind(state, id, value, holder(state, id));
  } else if (tree.kind(object) === 'MemberExpression' && tree.kind(tree.next(object + 1)) === '.') {
    const last = tree.next(tree.next(object + 1));
    const held = last < tree.next(object) ? dottedKey(state, object + 1, identifier(state, last)) : undefined;
    if (held !== undefined) keepAttribute(state, held, value);
  }
}

/** What holds an item once it is set; undefined when that is not kept. */
function withItem(owner: CodeValue, key: string | undefined, value: CodeValue): CodeValue | undefined {
  const grown = withKey(owner, key, value);
  if (grown !== undefined) return grown;
  if (owner.kind === 'many' && owner.shape !== undefined) return undefined;
  return owner.kind === 'unknown' && value.kind !== 'result' && value.kind !== 'name'
    ? owner
    : either(owner, value);
}
